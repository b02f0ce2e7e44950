import { audienceContract } from '../../../kernel/contract/api/audience.ts'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { ContainerSharing } from '../../../kernel/web/share-dialog/container-sharing.tsx'
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

export const ThreadSharing = ({ thread, onClose }: { thread: Thread; onClose: () => void }) => {
  const t = useNewsTexts()
  const toast = useToast()
  const threadId = thread.id
  const { data } = useRead(newsContract.readThreadAudience, { threadId })
  const sharing = useWrite(newsContract.shareThread, refreshed)
  const done = () => {
    toast({ text: t.threadDone.shared })
    onClose()
  }
  return (
    <ContainerSharing
      container={thread}
      title={`${t.shareThread} ${thread.title}`}
      help={t.shareThreadHelp}
      shared={data?.items}
      onSave={grants => sharing.mutate({ threadId, body: { grants } }, { onSuccess: done })}
      isSaving={sharing.isPending}
      error={sharing.error?.message}
      onClose={onClose}
    />
  )
}
