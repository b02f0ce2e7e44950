import { useEffect, useRef } from 'react'
import Reply from '~icons/arrow-bend-up-left-bold'
import Again from '~icons/arrow-counter-clockwise-bold'
import Back from '~icons/arrow-left-bold'
import { plainText, type RichText } from '../../../../kernel/contract/rich-text.ts'
import { isAbsent } from '../../../../kernel/web/client.ts'
import { useRead } from '../../../../kernel/web/data.ts'
import { RichTextView } from '../../../../kernel/web/editor/rich-text-view.tsx'
import { Written } from '../../../../kernel/web/i18n.ts'
import { ReportButton } from '../../../../kernel/web/moderation/report-button.tsx'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { useMe } from '../../../../kernel/web/shell/me.tsx'
import { NotFoundPage } from '../../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../../kernel/web/ui/banner.tsx'
import { Byline } from '../../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Failed } from '../../../../kernel/web/ui/failed.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../../kernel/web/ui/link.tsx'
import { ListenButton } from '../../../../kernel/web/ui/listen-button.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { Time } from '../../../../kernel/web/ui/time.tsx'
import { mailContract } from '../../contract.ts'
import type { Conversation, Message } from '../../contract-messages.ts'
import { useAboutWords } from '../about-words.ts'
import { useMailTexts } from '../texts.ts'
import { useMessageActs } from '../use-message-acts.ts'
import { inbox } from '../use-view.ts'
import { plainSubject } from './plain-subject.ts'
import styles from './pupil-mail.module.css'

const Notice = ({ message }: { message: Message }) => {
  const { pupil: t } = useMailTexts()
  const { state, word } = message
  if (state === 'recalled') return <Banner>{t.recalled}</Banner>
  if (state === 'held') return <Banner>{t.held}</Banner>
  if (state !== 'returned') return null
  return (
    <Stack gap={3}>
      <Banner kind="warning" title={t.returnedWord}>
        <Written>{word}</Written>
      </Banner>
      <Row gap={3}>
        <ListenButton text={word} kind="outline" size="l" />
        <LinkButton href={`/ecrire?reprise=${message.id}`} size="l" icon={Again}>
          {t.again}
        </LinkButton>
      </Row>
    </Stack>
  )
}

const PupilWords = ({ message }: { message: Message }) => {
  const { pupil: t } = useMailTexts()
  const { nameOf } = useAboutWords()
  const { sender, isMine, addressees, sentAt } = message
  const body = message.body as RichText | null
  const names = addressees.map(({ addressee }) => nameOf(addressee)).join(', ')
  return (
    <Card as="article" padding="l" className={isMine ? (styles.mine ?? '') : ''}>
      <Stack gap={4}>
        <Byline
          name={isMine ? t.to(names) : sender.name}
          src={avatarSrc(sender.avatar)}
          meta={sentAt && <Time value={sentAt} />}
        />
        {body && <RichTextView text={body} isBig />}
        {body && (
          <Row gap={3}>
            <ListenButton text={plainText(body)} kind={isMine ? 'outline' : 'soft'} size="l" />
            {!isMine && <ReportButton resourceId={message.id} />}
          </Row>
        )}
        <Notice message={message} />
      </Stack>
    </Card>
  )
}

const Opened = ({ messageId, conversation }: { messageId: string; conversation: Conversation }) => {
  const { pupil: t, pupilTitle } = useMailTexts()
  const { id: boxId } = useMe()
  const { mark } = useMessageActs(boxId, inbox)
  const messages = conversation.messages.filter(({ state }) => state !== 'draft')
  const unread = messages.filter(({ isRead }) => !isRead).map(({ id }) => id)
  const told = useRef(false)
  useEffect(() => {
    if (told.current || unread.length === 0) return
    told.current = true
    mark(unread, true, false)
  }, [unread, mark])
  const opened = messages.find(({ id }) => id === messageId)
  const last = messages.filter(({ isMine, my }) => !isMine && my.can.reply).at(-1)
  const title = opened
    ? plainSubject(opened.subject) || (opened.isMine ? t.mine : t.from(opened.sender.name))
    : pupilTitle
  return (
    <Page
      title={title}
      heading={<Written>{title}</Written>}
      size="xl"
      above={
        <div>
          <LinkButton href="/" kind="quiet" size="l" icon={Back}>
            {t.back}
          </LinkButton>
        </div>
      }
    >
      <div className={styles.thread}>
        {messages.map(message => (
          <PupilWords key={message.id} message={message} />
        ))}
        {last && (
          <div>
            <LinkButton href={`/ecrire?reponse=${last.id}`} size="l" icon={Reply}>
              {t.answer}
            </LinkButton>
          </div>
        )}
      </div>
    </Page>
  )
}

/** A message for a child: big words, a voice that reads them, one thing to do. */
export const PupilMessage = ({ messageId }: { messageId: string }) => {
  const { pupilTitle, failed } = useMailTexts()
  const { id: boxId } = useMe()
  const { data, error, refetch } = useRead(mailContract.readConversation, { boxId, messageId })
  if (isAbsent(error)) return <NotFoundPage />
  if (data) return <Opened messageId={messageId} conversation={data} />
  return (
    <Page title={pupilTitle} size="xl">
      {error ? <Failed onRetry={() => void refetch()}>{failed}</Failed> : <SkeletonCards cards={1} />}
    </Page>
  )
}
