import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../kernel/web/client.ts'
import { readAgain } from '../../../kernel/web/data.ts'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { mailContract } from '../contract.ts'
import { mailReads } from './mail-reads.ts'
import { useMailTexts } from './texts.ts'
import type { KeptWriting } from './use-writing.ts'

/** Throws away what is being written, here and on the server. */
export const useThrowing = (writing: KeptWriting, onGone: () => void) => {
  const t = useMailTexts()
  const toast = useToast()
  const cache = useQueryClient()
  return async () => {
    const id = writing.id()
    writing.end()
    try {
      if (id) await call(mailContract.deleteDraft, { messageId: id })
      void readAgain(cache, mailReads)
      toast({ text: t.thrown })
    } catch (error) {
      toast({ kind: 'error', text: (error as Error).message || t.failed })
    }
    onGone()
  }
}
