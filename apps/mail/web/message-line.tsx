import Clip from '~icons/paperclip-bold'
import { useWrittenLang, Written } from '../../../kernel/web/i18n.ts'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Avatar } from '../../../kernel/web/ui/avatar.tsx'
import { Checkbox } from '../../../kernel/web/ui/checkbox.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { VisuallyHidden } from '../../../kernel/web/ui/visually-hidden.tsx'
import type { MessageLine as Line } from '../contract-messages.ts'
import { useAboutWords } from './about-words.ts'
import styles from './message-line.module.css'
import { useMailTexts } from './texts.ts'

const stateColours = { draft: 'orange', held: 'blue', returned: 'red', recalled: 'plum' } as const

const Marks = ({ line }: { line: Line }) => {
  const t = useMailTexts()
  const me = useMe()
  const { state, handling, hasFiles } = line
  return (
    <span className={styles.marks}>
      {state !== 'sent' && <Chip colour={stateColours[state]}>{t.states[state]}</Chip>}
      {handling?.isClosed && <Chip colour="green">{t.service.isClosed}</Chip>}
      {handling?.assignee && !handling.isClosed && (
        <Chip colour={handling.assignee.id === me.id ? undefined : 'teal'}>
          {handling.assignee.id === me.id ? t.me : handling.assignee.name}
        </Chip>
      )}
      {hasFiles && (
        <span className={styles.clip}>
          <Clip size="1.1em" />
          <VisuallyHidden>{t.hasFiles}</VisuallyHidden>
        </span>
      )}
    </span>
  )
}

/** Who wrote it; of what this box wrote, whom it went to. */
export const useCorrespondent = () => {
  const t = useMailTexts()
  const { namedIn } = useAboutWords()
  return ({ sender, to }: Line): { name: string; isTo: boolean } => {
    const names = to.names.map(namedIn)
    return names.length > 0
      ? { name: t.to(names, to.count - names.length), isTo: true }
      : { name: sender.name, isTo: false }
  }
}

export interface MessageLineProps {
  line: Line
  boxId: string
  isMineOnly: boolean
  /** Boxes to choose several are drawn. */
  isChoosing: boolean
  isChosen: boolean
  onChoose: (isOn: boolean) => void
}

/** One message of the list; the whole line opens it. */
export const MessageLine = ({ line, boxId, isMineOnly, isChoosing, isChosen, onChoose }: MessageLineProps) => {
  const t = useMailTexts()
  const lang = useWrittenLang()
  const { name, isTo } = useCorrespondent()(line)
  const who = isMineOnly && !isTo ? t.toNobody : name
  const subject = line.subject || t.noSubject
  const href = line.state === 'draft' ? `/ecrire/${line.id}` : `/${boxId}/${line.id}`
  return (
    <li
      className={styles.line}
      data-unread={!line.isRead || undefined}
      data-choosing={isChoosing || undefined}
      data-chosen={isChosen || undefined}
    >
      {isChoosing && (
        <span className={styles.box}>
          <Checkbox isLabelHidden isChecked={isChosen} onChange={onChoose}>
            {t.selectOne(subject, who)}
          </Checkbox>
        </span>
      )}
      <Avatar name={line.sender.name} src={avatarSrc(line.sender.avatar)} size="s" className={styles.face ?? ''} />
      <span className={styles.who}>
        <span className={styles.name}>{who}</span>
        {line.inConversation > 1 && (
          <span className={styles.several}>
            <span aria-hidden="true">{line.inConversation}</span>
            <VisuallyHidden>{t.inConversation(line.inConversation)}</VisuallyHidden>
          </span>
        )}
      </span>
      <span className={styles.what}>
        <Link kind="plain" isStretched href={href} className={styles.subject}>
          {!line.isRead && <VisuallyHidden>{t.isUnread} : </VisuallyHidden>}
          {line.subject ? <Written>{subject}</Written> : subject}
        </Link>
        <span className={styles.excerpt} lang={lang}>
          {line.excerpt}
        </span>
      </span>
      <Marks line={line} />
      <span className={styles.time}>
        <Time value={line.at} />
      </span>
    </li>
  )
}
