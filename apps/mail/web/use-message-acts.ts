import { useWrite } from '../../../kernel/web/data.ts'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { mailContract } from '../contract.ts'
import type { Folder } from '../contract-boxes.ts'
import { mailReads } from './mail-reads.ts'
import { useMailTexts } from './texts.ts'
import type { Spot } from './use-view.ts'

type Ids = readonly string[]

/** Read, filed, thrown away: each is said, and undone where it is said. */
export const useMessageActs = (boxId: string, spot: Spot) => {
  const { done, failed } = useMailTexts()
  const toast = useToast()
  const marking = useWrite(mailContract.markRead, mailReads)
  const filing = useWrite(mailContract.fileMessages, mailReads)
  const trashing = useWrite(mailContract.trashMessages, mailReads)
  const onError = ({ message }: Error) => toast({ kind: 'error', text: message || failed })
  const bodyOf = (ids: Ids) => ({ messageIds: [...ids] })
  const say = (text: string, undo?: () => void) => toast({ text, ...(undo && { undo }) })

  const mark = (ids: Ids, isRead: boolean, isSaid = true) =>
    marking.mutate(
      { boxId, body: { ...bodyOf(ids), isRead } },
      isSaid
        ? {
            onError,
            onSuccess: () => say(done[isRead ? 'read' : 'unread'](ids.length), () => mark(ids, !isRead, false)),
          }
        : {},
    )
  const put = (ids: Ids, folderId: string | null, text: string, undo?: () => void) =>
    filing.mutate({ boxId, body: { ...bodyOf(ids), folderId } }, { onError, onSuccess: () => say(text, undo) })
  const file = (ids: Ids, folder: Folder | null) => {
    const giveBack = () => put(ids, spot.folderId, done.back(ids.length))
    put(ids, folder?.id ?? null, folder ? done.filed(ids.length, folder.name) : done.back(ids.length), giveBack)
  }
  const throwOrGive = (ids: Ids, isTrashed: boolean, onDone?: () => void) =>
    trashing.mutate(
      { boxId, body: { ...bodyOf(ids), isTrashed } },
      {
        onError,
        onSuccess: () => {
          say(done[isTrashed ? 'trashed' : 'restored'](ids.length), () => throwOrGive(ids, !isTrashed))
          onDone?.()
        },
      },
    )
  return {
    mark,
    file,
    trash: (ids: Ids, onDone?: () => void) => throwOrGive(ids, true, onDone),
    restore: (ids: Ids, onDone?: () => void) => throwOrGive(ids, false, onDone),
  }
}

export type MessageActs = ReturnType<typeof useMessageActs>
