import { audienceContract } from '../../../kernel/contract/api/audience.ts'
import { levels } from '../../../kernel/contract/endpoint.ts'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { ShareDialog, type Shared } from '../../../kernel/web/share-dialog/share-dialog.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { newsContract } from '../contract.ts'
import type { Thread } from '../contract-threads.ts'
import { useNewsTexts } from './texts.ts'

const refreshed = [
  newsContract.readThreadAudience,
  newsContract.listThreads,
  newsContract.listItems,
  newsContract.readItem,
  audienceContract.findGroups,
]

const proposedAtMost = 40

/** Who reads, writes in and runs a thread, in the one share dialog. */
export const ThreadSharing = ({ thread, onClose }: { thread: Thread; onClose: () => void }) => {
  const t = useNewsTexts()
  const toast = useToast()
  const { data } = useRead(newsContract.readThreadAudience, { threadId: thread.id })
  const near = useRead(audienceContract.findGroups, {
    query: { structureId: thread.structure.id, limit: proposedAtMost },
  })
  const proposed = (near.data?.items ?? []).filter(
    ({ kind, audience }) => kind === 'role' && audience !== 'administrators',
  )
  const sharing = useWrite(newsContract.shareThread, refreshed)
  const save = (value: readonly Shared[]) =>
    sharing.mutate(
      { threadId: thread.id, body: { grants: value.map(({ group, level }) => ({ groupId: group.id, level })) } },
      {
        onSuccess: () => {
          toast({ text: t.threadDone.shared })
          onClose()
        },
      },
    )
  if (!data || near.isPending) return null
  return (
    <ShareDialog
      isOpen
      onClose={onClose}
      title={`${t.shareThread} ${thread.title}`}
      help={t.shareThreadHelp}
      value={data.items}
      suggested={proposed}
      levels={levels}
      isLocked={({ group }) => group.audience === 'administrators'}
      onSave={save}
      isSaving={sharing.isPending}
      error={sharing.error?.message}
    />
  )
}
