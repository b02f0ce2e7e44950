import { lazy, Suspense } from 'react'
import ReplyAll from '~icons/arrow-bend-double-up-left-bold'
import Reply from '~icons/arrow-bend-up-left-bold'
import Forward from '~icons/arrow-bend-up-right-bold'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import type { Box } from '../contract-boxes.ts'
import type { Message } from '../contract-messages.ts'
import styles from './conversation.module.css'
import { useMailTexts } from './texts.ts'
import type { AnswerState } from './use-answer.ts'

/** What one writes with comes when one begins. */
const BegunAnswer = lazy(() => import('./begun-answer.tsx').then(module => ({ default: module.BegunAnswer })))

interface AnswerProps {
  box: Box
  /** The last of the conversation: what one answers. */
  message: Message
  answer: AnswerState
}

/** At the foot of the conversation: answering the one who wrote comes first, all the others is asked for. */
export const Answer = ({ box, message, answer }: AnswerProps) => {
  const t = useMailTexts()
  const { begun, begin, end, isPending } = answer
  if (begun)
    return (
      <Suspense fallback={<SkeletonCards cards={1} />}>
        <BegunAnswer key={begun.draft.id} boxId={box.id} begun={begun} onEnd={end} />
      </Suspense>
    )
  const { can } = message.my
  if (!can.reply && !can.forward && !can.replyAll)
    return message.state === 'sent' && !message.isMine ? (
      <Text isSoft align="center">
        {t.noAnswers}
      </Text>
    ) : null
  return (
    <Row gap={2} className={styles.answer ?? ''}>
      {can.reply && (
        <Button icon={Reply} isPending={isPending} onPress={() => begin(message, 'reply')}>
          {message.isMine ? t.reply : t.replyTo(message.sender.name)}
        </Button>
      )}
      {can.replyAll && (
        <Button kind="outline" icon={ReplyAll} onPress={() => begin(message, 'reply-all')}>
          {t.replyAll}
        </Button>
      )}
      {can.forward && (
        <Button kind="outline" icon={Forward} onPress={() => begin(message, 'forward')}>
          {t.forward}
        </Button>
      )}
    </Row>
  )
}
