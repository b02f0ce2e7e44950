import { useState } from 'react'
import { useWrite } from '../../../kernel/web/data.ts'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { mailContract } from '../contract.ts'
import { mailReads } from './mail-reads.ts'
import { useMailTexts } from './texts.ts'

/** Taking back what one sent: asked first, since nothing gives it back. */
export const useRecall = (boxId: string) => {
  const t = useMailTexts()
  const toast = useToast()
  const [messageId, setMessageId] = useState<string | null>(null)
  const recalling = useWrite(mailContract.recallMessage, mailReads)
  const close = () => setMessageId(null)
  const confirm = () =>
    messageId &&
    recalling.mutate(
      { boxId, messageId },
      {
        onSuccess: () => {
          toast({ text: t.recall.done })
          close()
        },
      },
    )
  return { ask: setMessageId, isOpen: messageId !== null, close, confirm, recalling }
}

export type Recall = ReturnType<typeof useRecall>
