import { feedContract } from '../../../kernel/contract/api/feed.ts'
import { useWrite } from '../../../kernel/web/data.ts'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { newsContract } from '../contract.ts'
import { useNewsTexts } from './texts.ts'

const refreshed = [newsContract.listThreads, newsContract.listItems, feedContract.listFeed]

/** Stops or resumes what a thread sends me. */
export const useMute = () => {
  const t = useNewsTexts()
  const toast = useToast()
  const muting = useWrite(newsContract.muteThread, refreshed)
  const unmuting = useWrite(newsContract.unmuteThread, refreshed)
  const failed = (error: Error) => toast({ kind: 'error', text: error.message })
  const unmute = (threadId: string) =>
    unmuting.mutate({ threadId }, { onSuccess: () => toast({ text: t.done.unmuted }), onError: failed })
  const mute = (threadId: string) =>
    muting.mutate(
      { threadId },
      { onSuccess: () => toast({ text: t.done.muted, undo: () => unmute(threadId) }), onError: failed },
    )
  return { mute, unmute, isPending: muting.isPending || unmuting.isPending }
}
