import type { ReactNode } from 'react'
import { plainText, type RichText } from '../../../kernel/contract/rich-text.ts'
import { RichTextView } from '../../../kernel/web/editor/rich-text-view.tsx'
import { Written } from '../../../kernel/web/i18n.ts'
import { ReportButton } from '../../../kernel/web/moderation/report-button.tsx'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Byline } from '../../../kernel/web/ui/byline.tsx'
import { Card, CardFooter } from '../../../kernel/web/ui/card.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { ListenButton } from '../../../kernel/web/ui/listen-button.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { Message } from '../contract-messages.ts'
import { useAboutWords } from './about-words.ts'
import { AddresseeLine } from './addressee-line.tsx'
import styles from './message-card.module.css'
import { useMailTexts } from './texts.ts'

const Notice = ({ message }: { message: Message }) => {
  const t = useMailTexts()
  if (message.state === 'recalled') return <Banner kind="warning">{t.wasRecalled}</Banner>
  if (message.state !== 'returned') return null
  return (
    <Banner kind="warning" title={t.returnedBy}>
      {message.word && <Written>{`« ${message.word} »`}</Written>}
    </Banner>
  )
}

const Matter = ({ message }: { message: Message }) => {
  const body = message.body as RichText | null
  if (!body) return null
  return (
    <div className={styles.matter}>
      <RichTextView text={body} />
      {message.signature && (
        <p className={styles.signature}>
          <Written>{message.signature}</Written>
        </p>
      )}
    </div>
  )
}

const When = ({ message }: { message: Message }) => {
  const t = useMailTexts()
  const { about } = useAboutWords()
  const who = about(message.about)
  return (
    <>
      {who && `${who} · `}
      {message.writtenBy && `${t.writtenBy(message.writtenBy)} · `}
      {message.sentAt && <Time value={message.sentAt} format="moment" />}
    </>
  )
}

/** A draft of an answer stands at its place in the conversation. */
const Draft = ({ message }: { message: Message }) => {
  const t = useMailTexts()
  const words = message.body ? plainText(message.body as RichText) : ''
  return (
    <Card as="article" className={styles.draft ?? ''}>
      <Stack gap={3}>
        <div>
          <Chip colour="orange">{t.states.draft}</Chip>
        </div>
        {words && (
          <Text lines={2}>
            <Written>{words}</Written>
          </Text>
        )}
        <div>
          <LinkButton href={`/ecrire/${message.id}`} kind="soft" size="s">
            {t.resume}
          </LinkButton>
        </div>
      </Stack>
    </Card>
  )
}

/** One message in full: who, to whom, when, its words; what may be done with it (`actions`). */
export const MessageCard = ({ message, actions }: { message: Message; actions?: ReactNode }) => {
  if (message.state === 'draft') return <Draft message={message} />
  const { sender, body, isMine, state } = message
  return (
    <Card as="article" padding="l" aria-label={sender.name}>
      <Stack gap={4}>
        <Byline
          name={sender.name}
          src={avatarSrc(sender.avatar)}
          meta={<When message={message} />}
          aside={actions && <span className={styles.actions}>{actions}</span>}
        />
        <AddresseeLine message={message} />
        <Notice message={message} />
        <Matter message={message} />
      </Stack>
      {body !== null && (
        <div className={styles.actions}>
          <CardFooter>
            <ListenButton text={plainText(body as RichText)} kind="quiet" size="s" />
            {!isMine && state === 'sent' && <ReportButton resourceId={message.id} />}
          </CardFooter>
        </div>
      )}
    </Card>
  )
}
