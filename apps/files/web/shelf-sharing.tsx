import { audienceContract } from '../../../kernel/contract/api/audience.ts'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { ContainerSharing } from '../../../kernel/web/share-dialog/container-sharing.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { documentsContract } from '../contract.ts'
import type { Shelf } from '../contract-shelves.ts'
import { documentReads } from './document-reads.ts'
import { useFilesTexts } from './texts.ts'

const refreshed = [...documentReads, documentsContract.readShelfAudience, audienceContract.findGroups]

export const ShelfSharing = ({ shelf, onClose }: { shelf: Shelf; onClose: () => void }) => {
  const t = useFilesTexts()
  const toast = useToast()
  const shelfId = shelf.id
  const { data } = useRead(documentsContract.readShelfAudience, { shelfId })
  const sharing = useWrite(documentsContract.shareShelf, refreshed)
  const done = () => {
    toast({ text: t.shelfDone.shared })
    onClose()
  }
  return (
    <ContainerSharing
      container={shelf}
      title={`${t.shareShelf} ${shelf.title}`}
      help={t.shareShelfHelp}
      shared={data?.items}
      onSave={grants => sharing.mutate({ shelfId, body: { grants } }, { onSuccess: done })}
      isSaving={sharing.isPending}
      error={sharing.error?.message}
      onClose={onClose}
    />
  )
}
