import { audienceContract } from '../../../kernel/contract/api/audience.ts'
import { levels } from '../../../kernel/contract/endpoint.ts'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { ShareDialog, type Shared } from '../../../kernel/web/share-dialog/share-dialog.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { documentsContract } from '../contract.ts'
import type { Shelf } from '../contract-shelves.ts'
import { documentReads } from './document-reads.ts'
import { useFilesTexts } from './texts.ts'

const refreshed = [...documentReads, documentsContract.readShelfAudience, audienceContract.findGroups]
const proposedAtMost = 40

/** Who reads, adds to and runs a shelf, in the one share dialog. */
export const ShelfSharing = ({ shelf, onClose }: { shelf: Shelf; onClose: () => void }) => {
  const t = useFilesTexts()
  const toast = useToast()
  const { data } = useRead(documentsContract.readShelfAudience, { shelfId: shelf.id })
  const near = useRead(audienceContract.findGroups, {
    query: { structureId: shelf.structure.id, limit: proposedAtMost },
  })
  const proposed = (near.data?.items ?? []).filter(
    ({ kind, audience }) => kind === 'role' && audience !== 'administrators',
  )
  const sharing = useWrite(documentsContract.shareShelf, refreshed)
  const save = (value: readonly Shared[]) =>
    sharing.mutate(
      { shelfId: shelf.id, body: { grants: value.map(({ group, level }) => ({ groupId: group.id, level })) } },
      {
        onSuccess: () => {
          toast({ text: t.shelfDone.shared })
          onClose()
        },
      },
    )
  if (!data || near.isPending) return null
  return (
    <ShareDialog
      isOpen
      onClose={onClose}
      title={`${t.shareShelf} ${shelf.title}`}
      help={t.shareShelfHelp}
      value={data.items}
      suggested={proposed}
      levels={levels}
      isLocked={({ group }) => group.audience === 'administrators'}
      onSave={save}
      isSaving={sharing.isPending}
      {...(sharing.error && { error: sharing.error.message })}
    />
  )
}
