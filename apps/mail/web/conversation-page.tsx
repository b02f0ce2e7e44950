import { Fragment, useEffect, useRef, useState } from 'react'
import { isAbsent } from '../../../kernel/web/client.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { ActionsMenu } from '../../../kernel/web/ui/menu.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { mailContract } from '../contract.ts'
import type { Box } from '../contract-boxes.ts'
import type { Conversation } from '../contract-messages.ts'
import { Answer } from './answer.tsx'
import styles from './conversation.module.css'
import { ConversationBar } from './conversation-bar.tsx'
import { HandlingBar } from './handling-bar.tsx'
import { MailColumns, useWide } from './mail-columns.tsx'
import { MessageCard } from './message-card.tsx'
import { messageMenu } from './message-menu.ts'
import { OpeningPanel } from './opening-panel.tsx'
import { RecallDialog } from './recall-dialog.tsx'
import { useMailTexts } from './texts.ts'
import { useAnswer } from './use-answer.ts'
import { useMessageActs } from './use-message-acts.ts'
import { useRecall } from './use-recall.ts'
import { nameOfSpot, pathOf } from './use-view.ts'

interface OpenedProps {
  box: Box
  messageId: string
  conversation: Conversation
}

/** What is on screen has been read: said once. */
const useReading = ({ box, conversation }: OpenedProps, shown: Conversation['messages']) => {
  const { mark } = useMessageActs(box.id, conversation)
  const told = useRef(new Set<string>())
  const unread = shown.filter(({ id, isRead, state }) => !isRead && state !== 'draft' && !told.current.has(id))
  const due = unread.map(({ id }) => id).join()
  const latest = useRef(mark)
  latest.current = mark
  useEffect(() => {
    if (!due) return
    const ids = due.split(',')
    for (const id of ids) told.current.add(id)
    latest.current(ids, true, false)
  }, [due])
}

/** The conversation from the message that was opened; what came before is folded. */
const Messages = (props: OpenedProps) => {
  const { box, messageId, conversation } = props
  const t = useMailTexts()
  const recall = useRecall(box.id)
  const answer = useAnswer(box.id)
  // The one being written stands in its own form, at the foot.
  const messages = conversation.messages.filter(({ id }) => id !== answer.begun?.draft.id)
  const at = Math.max(
    0,
    messages.findIndex(({ id }) => id === messageId),
  )
  const firstUnread = messages.findIndex(({ isRead, state }) => !isRead && state !== 'draft')
  const [start] = useState(firstUnread < 0 ? at : Math.min(at, firstUnread))
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? messages : messages.slice(start)
  useReading(props, shown)
  const opened = messages[at]
  const last = messages.filter(({ state }) => state !== 'draft').at(-1) ?? opened
  return (
    <Stack gap={4}>
      {!isWhole && start > 0 && (
        <div className={styles.earlier}>
          <Button kind="soft" size="s" onPress={() => setWhole(true)}>
            {t.earlier(start)}
          </Button>
        </div>
      )}
      {shown.map(message => (
        <Fragment key={message.id}>
          <MessageCard
            message={message}
            actions={
              <ActionsMenu
                label={t.moreActions}
                size="s"
                items={messageMenu(message, {
                  t,
                  onAnswer: way => answer.begin(message, way),
                  onRecall: () => recall.ask(message.id),
                })}
              />
            }
          />
          {message.id === messageId && message.my.can.readOpening && (
            <OpeningPanel boxId={box.id} messageId={message.id} />
          )}
        </Fragment>
      ))}
      {last && <Answer box={box} message={last} answer={answer} />}
      <RecallDialog recall={recall} />
    </Stack>
  )
}

const Opened = ({ boxes, ...props }: OpenedProps & { boxes: readonly Box[] }) => {
  const { box, messageId, conversation } = props
  const t = useMailTexts()
  const isWide = useWide()
  const opened = conversation.messages.find(({ id }) => id === messageId) ?? conversation.messages.at(-1)
  const subject = opened?.subject || t.noSubject
  return (
    <Page
      title={subject}
      heading={opened?.subject ? <Written>{subject}</Written> : subject}
      size="m"
      above={
        <Breadcrumb
          steps={[
            { label: nameOfSpot(conversation, box, t), href: pathOf(box.id, conversation) },
            { label: subject, isWritten: true },
          ]}
        />
      }
      actions={<ConversationBar {...props} />}
    >
      <MailColumns boxes={boxes} boxId={box.id} spot={conversation}>
        {conversation.handling && (
          <HandlingBar
            box={box}
            messageId={messageId}
            handling={conversation.handling}
            mayHandle={opened?.my.can.handle ?? false}
          />
        )}
        <Messages {...props} />
        {isWide && (conversation.newer || conversation.older) && (
          <Text size="s" isSoft className={styles.keys ?? ''}>
            {t.keys}
          </Text>
        )}
      </MailColumns>
    </Page>
  )
}

/** `/messagerie/:box/:message`: a message with its conversation, what one does with it, and the answer at its foot. */
export const ConversationPage = ({ boxId, messageId }: { boxId: string; messageId: string }) => {
  const t = useMailTexts()
  const boxes = useRead(mailContract.listBoxes, {})
  const { data, error, refetch } = useRead(mailContract.readConversation, { boxId, messageId })
  const box = boxes.data?.items.find(({ id }) => id === boxId)
  if (isAbsent(error)) return <NotFoundPage />
  if (boxes.data && !box) return <NotFoundPage />
  if (data && boxes.data && box)
    return <Opened boxes={boxes.data.items} box={box} messageId={messageId} conversation={data} />
  const retry = () => void Promise.all([boxes.refetch(), refetch()])
  return (
    <Page title={t.title}>
      {error || boxes.isError ? <Failed onRetry={retry}>{t.failed}</Failed> : <SkeletonCards cards={2} />}
    </Page>
  )
}
