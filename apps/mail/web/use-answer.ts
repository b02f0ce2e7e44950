import { useState } from 'react'
import { useWrite } from '../../../kernel/web/data.ts'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { mailContract } from '../contract.ts'
import type { Message } from '../contract-messages.ts'
import type { Draft, Way } from '../contract-writing.ts'
import { useMailTexts } from './texts.ts'
import { emptyText } from './writing.ts'

/** An answer, or a message passed on: the server says to whom and about what, one writes the rest. */
export const useAnswer = (boxId: string) => {
  const t = useMailTexts()
  const toast = useToast()
  const [begun, setBegun] = useState<{ draft: Draft; way: Way } | null>(null)
  const creating = useWrite(mailContract.createDraft)
  const begin = ({ id }: Pick<Message, 'id'>, way: Way) =>
    creating.mutate(
      { body: { boxId, subject: '', body: emptyText, addressees: [], answers: true, from: { messageId: id, way } } },
      {
        onError: ({ message }) => toast({ kind: 'error', text: message || t.failed }),
        onSuccess: draft => setBegun({ draft, way }),
      },
    )
  return { begun, begin, end: () => setBegun(null), isPending: creating.isPending }
}

export type AnswerState = ReturnType<typeof useAnswer>
