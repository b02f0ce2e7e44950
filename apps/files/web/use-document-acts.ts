import { useWrite } from '../../../kernel/web/data.ts'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { documentsContract } from '../contract.ts'
import { documentReads } from './document-reads.ts'
import { useFilesTexts } from './texts.ts'

/** To the trash and back, each undone where it is said. */
export const useDocumentActs = () => {
  const t = useFilesTexts()
  const toast = useToast()
  const trashing = useWrite(documentsContract.trashDocument, documentReads)
  const restoring = useWrite(documentsContract.restoreDocument, documentReads)
  const failed = { onError: ({ message }: Error) => toast({ kind: 'error', text: message || t.failed }) }
  const restore = (documentId: string) =>
    restoring.mutate({ documentId }, { ...failed, onSuccess: () => toast({ text: t.restored }) })
  const trash = (documentId: string, done?: () => void) =>
    trashing.mutate(
      { documentId },
      {
        ...failed,
        onSuccess: () => {
          toast({ text: t.trashed, undo: () => restore(documentId) })
          done?.()
        },
      },
    )
  return { trash, restore }
}
