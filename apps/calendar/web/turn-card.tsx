import Lock from '~icons/lock-simple-fill'
import Place from '~icons/map-pin-fill'
import Repeat from '~icons/repeat-bold'
import { Written } from '../../../kernel/web/i18n.ts'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { classes } from '../../../kernel/web/ui/classes.ts'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { VisuallyHidden } from '../../../kernel/web/ui/visually-hidden.tsx'
import type { Turn } from '../contract-entries.ts'
import { categoryLooks } from './categories.tsx'
import { calendarNamed, nameOf, type Shown } from './shown.ts'
import { useCalendarTexts } from './texts.ts'
import styles from './turn-card.module.css'
import { capital } from './when-words.ts'

interface TurnCardProps extends Pick<Shown, 'calendars' | 'words'> {
  turn: Turn
}

export const turnPath = ({ entryId, day, isRepeated }: Turn): string =>
  isRepeated ? `/${entryId}?jour=${day}` : `/${entryId}`

const Marks = ({ turn }: { turn: Turn }) => {
  const t = useCalendarTexts()
  return (
    <>
      {turn.isCancelled && <Chip colour="red">{t.cancelled}</Chip>}
      {turn.isMoved && <Chip colour="yellow">{t.moved}</Chip>}
      {turn.isRepeated && (
        <span className={styles.mark}>
          <Repeat size="1.05em" />
          <VisuallyHidden>{t.repeated}</VisuallyHidden>
        </span>
      )}
      {turn.isNarrowed && (
        <span className={styles.mark}>
          <Lock size="1.05em" />
          <VisuallyHidden>{t.narrowed}</VisuallyHidden>
        </span>
      )}
    </>
  )
}

/** A date among others: its hours, what it is, where, in which calendar. */
export const TurnCard = ({ turn, calendars, words }: TurnCardProps) => {
  const t = useCalendarTexts()
  const calendar = calendarNamed(calendars, turn.calendarId)
  const { icon: Icon } = categoryLooks[turn.category]
  const lasts = turn.lastDay > turn.firstDay ? `${t.until(words.day(turn.lastDay))}` : null
  const hours = lasts && !turn.startTime ? lasts : [words.hours(turn), lasts].filter(Boolean).join(', ')
  return (
    <Card as="li" padding="none" isPressable className={classes(styles.card, turn.isCancelled && styles.cancelled)}>
      <span className={styles.ribbon} data-colour={calendar?.colour} aria-hidden="true" />
      <span className={styles.icon} data-colour={calendar?.colour}>
        <Icon size="1.25rem" />
      </span>
      <div className={styles.words}>
        <p className={styles.hours}>
          {capital(hours)} <Marks turn={turn} />
        </p>
        <p className={styles.title}>
          <Link kind="plain" isStretched href={turnPath(turn)}>
            <Written>{turn.title}</Written>
          </Link>
        </p>
        <p className={styles.facts}>
          {turn.category !== 'other' && <span>{t.categories[turn.category]}</span>}
          {turn.place && (
            <span className={styles.place}>
              <Place size="1em" /> <Written>{turn.place}</Written>
            </span>
          )}
          {calendar && (
            <span>
              <Written>{nameOf(calendar, calendars)}</Written>
            </span>
          )}
        </p>
      </div>
    </Card>
  )
}
