import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { callOnce, messageOn, OfflineError, ProblemError } from '../../../kernel/web/client.ts'
import { readAgain } from '../../../kernel/web/data.ts'
import { newKey } from '../../../kernel/web/offline/new-key.ts'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { mailContract } from '../contract.ts'
import { mailReads } from './mail-reads.ts'
import { useMailTexts } from './texts.ts'
import type { KeptWriting } from './use-writing.ts'

type Field = 'addressees' | 'subject' | 'body'

/** What is wrong, near its field; or with the whole. */
export type Trouble = Partial<Record<Field | 'whole', string>>

const fields: readonly Field[] = ['addressees', 'subject', 'body']

const useTroubleOf = () => {
  const t = useMailTexts()
  return (error: unknown): Trouble => {
    if (error instanceof OfflineError) return { whole: t.offline }
    if (!(error instanceof ProblemError)) return { whole: t.failed }
    const near = Object.fromEntries(
      fields.flatMap(field => {
        const message = messageOn(error, field)
        return message ? [[field, message]] : []
      }),
    )
    return Object.keys(near).length > 0 ? near : { whole: error.message || t.failed }
  }
}

/** Keeps the message, then sends it: what it becomes is said, what is refused is shown near its field. */
export const useSending = (writing: KeptWriting, onSent: () => void) => {
  const t = useMailTexts()
  const toast = useToast()
  const cache = useQueryClient()
  const troubleOf = useTroubleOf()
  const [isPending, setPending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>({})
  const send = async () => {
    if (isPending) return
    if (writing.draft.chosen.length === 0) return setTrouble({ addressees: t.nobodyChosen })
    setPending(true)
    setTrouble({})
    try {
      const messageId = await writing.save()
      const { state, people, boxes, lost } = await callOnce(mailContract.sendDraft, { messageId }, newKey())
      writing.end()
      void readAgain(cache, mailReads)
      toast({ text: state === 'held' ? t.sentHeld : t.sent(people, boxes) })
      if (lost > 0) toast({ kind: 'error', text: t.lost(lost) })
      onSent()
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setPending(false)
    }
  }
  return { send: () => void send(), isPending, trouble }
}
