import { Written } from '../../../../kernel/web/i18n.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { Avatar } from '../../../../kernel/web/ui/avatar.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Chip } from '../../../../kernel/web/ui/chip.tsx'
import { Link } from '../../../../kernel/web/ui/link.tsx'
import { ListenButton } from '../../../../kernel/web/ui/listen-button.tsx'
import { Time } from '../../../../kernel/web/ui/time.tsx'
import type { MessageLine } from '../../contract-messages.ts'
import { useAboutWords } from '../about-words.ts'
import { useMailTexts } from '../texts.ts'
import { plainSubject } from './plain-subject.ts'
import styles from './pupil-mail.module.css'

/** What became of what a child wrote to classmates. */
const State = ({ state }: Pick<MessageLine, 'state'>) => {
  const { pupil: t } = useMailTexts()
  if (state === 'held') return <Chip colour="blue">{t.held}</Chip>
  if (state === 'returned') return <Chip colour="orange">{t.returned}</Chip>
  return null
}

interface PupilCardProps {
  line: MessageLine
  boxId: string
  isSent: boolean
}

/** A message for a child: a face, who, the first words, a voice. */
export const PupilCard = ({ line, boxId, isSent }: PupilCardProps) => {
  const { pupil: t } = useMailTexts()
  const { nameOf } = useAboutWords()
  const words = plainSubject(line.subject) || line.excerpt
  const who = isSent ? t.to(line.to.names.map(nameOf).join(', ')) : line.sender.name
  return (
    <Card as="li" isPressable className={styles.card ?? ''}>
      <Avatar name={line.sender.name} src={avatarSrc(line.sender.avatar)} size="xl" />
      <div className={styles.words}>
        <p className={styles.who} data-to-read="">
          <Link kind="plain" isStretched href={`/${boxId}/${line.id}`}>
            {who}
          </Link>
        </p>
        {words && (
          <p className={styles.excerpt} data-to-read="">
            <Written>{words}</Written>
          </p>
        )}
        <p className={styles.foot}>
          {!line.isRead && !isSent && <Chip>{t.isNew}</Chip>}
          <State state={line.state} />
          <Time value={line.at} />
        </p>
      </div>
      <span className={styles.listen}>
        <ListenButton
          text={[who, plainSubject(line.subject), line.excerpt].filter(Boolean).join('. ')}
          kind="soft"
          size="l"
        />
      </span>
    </Card>
  )
}
