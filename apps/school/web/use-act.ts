import type { Endpoint, Input, Reply } from '../../../kernel/contract/endpoint.ts'
import { OfflineError, ProblemError } from '../../../kernel/web/client.ts'
import { useWrite } from '../../../kernel/web/data.ts'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { useSchoolTexts } from './texts.ts'

/** The sentence of a failure: the server's own when it has one. */
export const useSentence = (): ((error: unknown) => string) => {
  const t = useSchoolTexts()
  return error => {
    if (error instanceof OfflineError) return t.offline
    return error instanceof ProblemError ? error.message : t.unexpected
  }
}

export interface Told<E extends Endpoint> {
  /** What to say when it is done; nothing is said without it. */
  done?: string | ((reply: Reply<E>) => string)
  undo?: () => void
  action?: { label: string; onPress: () => void }
  after?: (reply: Reply<E>) => void
}

/**
 * An act with one button: done, said in passing, undone if it can be; a failure is said too.
 * @param refreshes reads that are stale afterwards.
 * @param isForm the failure is shown by the form (`error`), not in passing.
 */
export const useAct = <E extends Endpoint>(endpoint: E, refreshes: readonly Endpoint[], isForm = false) => {
  const write = useWrite(endpoint, refreshes)
  const toast = useToast()
  const sentence = useSentence()
  const act = (input: Input<E>, { done, undo, action, after }: Told<E> = {}) =>
    write.mutate(input, {
      onSuccess: reply => {
        const text = typeof done === 'function' ? done(reply) : done
        if (text) toast({ text, ...(undo && { undo }), ...(action && { action }) })
        after?.(reply)
      },
      onError: error => {
        if (!isForm) toast({ kind: 'error', text: sentence(error) })
      },
    })
  return { act, isPending: write.isPending, error: write.error, reset: write.reset }
}
