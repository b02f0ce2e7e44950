import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { RichNode, RichText } from '../../../../kernel/contract/rich-text.ts'
import { call, callOnce, OfflineError, ProblemError } from '../../../../kernel/web/client.ts'
import { readAgain } from '../../../../kernel/web/data.ts'
import { newKey } from '../../../../kernel/web/offline/new-key.ts'
import { useMe } from '../../../../kernel/web/shell/me.tsx'
import { mailContract } from '../../contract.ts'
import type { Addressee } from '../../contract-messages.ts'
import { mailReads } from '../mail-reads.ts'
import { useMailTexts } from '../texts.ts'

export interface PupilWords {
  text: string
  voice: RichNode | null
  to: readonly Pick<Addressee, 'kind' | 'id'>[]
  /** What is answered: the server knows to whom. */
  answers: string | null
}

const bodyOf = ({ text, voice }: PupilWords): RichText => ({
  type: 'doc',
  content: [
    ...text
      .split('\n')
      .filter(line => line.trim())
      .map(line => ({ type: 'paragraph', content: [{ type: 'text', text: line.trim() }] })),
    ...(voice ? [voice] : []),
  ],
})

/**
 * One press: the message is made, then sent; pressed again after a trouble, the same one leaves.
 * @param draftId of what a teacher gave back, written again.
 */
export const usePupilSending = (draftId: string | null, onSent: (state: 'sent' | 'held') => void) => {
  const t = useMailTexts()
  const { id: boxId } = useMe()
  const cache = useQueryClient()
  const [isPending, setPending] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const made = useRef(draftId)
  const make = async (words: PupilWords): Promise<string> => {
    const fields = {
      subject: '',
      body: bodyOf(words),
      answers: true,
      addressees: words.to.map(({ kind, id }) => ({ field: 'to' as const, kind, id })),
    }
    if (made.current && !words.answers) {
      await call(mailContract.updateDraft, { messageId: made.current, body: fields })
      return made.current
    }
    const from = words.answers ? { messageId: words.answers, way: 'reply' as const } : null
    const { id } = await callOnce(mailContract.createDraft, { body: { boxId, ...fields, from } }, newKey())
    return id
  }
  const send = async (words: PupilWords) => {
    setPending(true)
    setTrouble(undefined)
    try {
      made.current = await make(words)
      const { state } = await callOnce(mailContract.sendDraft, { messageId: made.current }, newKey())
      void readAgain(cache, mailReads)
      onSent(state)
    } catch (error) {
      const told = error instanceof ProblemError && (error.errors[0]?.message || error.message)
      setTrouble(error instanceof OfflineError ? t.offline : told || t.failed)
    } finally {
      setPending(false)
    }
  }
  return { send, isPending, trouble, tell: setTrouble }
}
