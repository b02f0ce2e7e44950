import { useWrite } from '../../../kernel/web/data.ts'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { documentsContract } from '../contract.ts'
import { documentReads } from './document-reads.ts'
import { useFilesTexts } from './texts.ts'

/** Its place among the others, the trash and back. */
export const useShelfActs = () => {
  const t = useFilesTexts()
  const toast = useToast()
  const moving = useWrite(documentsContract.moveShelf, [documentsContract.listShelves])
  const trashing = useWrite(documentsContract.trashShelf, documentReads)
  const restoring = useWrite(documentsContract.restoreShelf, documentReads)
  const failed = { onError: ({ message }: Error) => toast({ kind: 'error', text: message || t.failed }) }
  const restore = (shelfId: string) =>
    restoring.mutate({ shelfId }, { ...failed, onSuccess: () => toast({ text: t.shelfDone.restored }) })
  const trash = (shelfId: string) =>
    trashing.mutate(
      { shelfId },
      { ...failed, onSuccess: () => toast({ text: t.shelfDone.trashed, undo: () => restore(shelfId) }) },
    )
  const move = (shelfId: string, position: number) => moving.mutate({ shelfId, body: { position } }, failed)
  return { trash, restore, move }
}
