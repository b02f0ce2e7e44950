import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../../kernel/web/client.ts'
import { readAgain } from '../../../kernel/web/data.ts'
import { mailContract } from '../contract.ts'
import styles from './conversation.module.css'
import { mailReads } from './mail-reads.ts'
import type { AnswerState } from './use-answer.ts'
import { useThrowing } from './use-throwing.ts'
import { useWriting } from './use-writing.ts'
import { writingOf } from './writing.ts'
import { WritingForm } from './writing-form.tsx'

interface BegunProps {
  boxId: string
  begun: NonNullable<AnswerState['begun']>
  onEnd: () => void
}

/** Left without a word, the draft made to answer is thrown away: nobody looks for it. */
const useLeaving = (draftId: string, isUntouched: boolean) => {
  const cache = useQueryClient()
  const latest = useRef(isUntouched)
  latest.current = isUntouched
  useEffect(
    () => () => {
      if (!latest.current) return
      void call(mailContract.deleteDraft, { messageId: draftId })
        .then(() => readAgain(cache, mailReads))
        .catch(() => undefined)
    },
    [draftId, cache],
  )
}

/** The answer being written, at the foot of the conversation. */
export const BegunAnswer = ({ boxId, begun, onEnd }: BegunProps) => {
  const { draft, way } = begun
  const ref = useRef<HTMLDivElement>(null)
  const [first] = useState(() => writingOf(draft))
  const writing = useWriting({ first, draftId: draft.id, boxId, onCreated: () => undefined })
  const throwAway = useThrowing(writing, onEnd)
  useLeaving(draft.id, writing.draft === first && !writing.isOver)
  useEffect(() => ref.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={ref} className={styles.answer}>
      <WritingForm
        writing={writing}
        boxId={boxId}
        signature={draft.signature}
        isAnswer={way !== 'forward'}
        onSent={onEnd}
        onThrowAway={() => void throwAway()}
      />
    </div>
  )
}
