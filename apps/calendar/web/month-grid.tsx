import type { Ref } from 'react'
import { Written } from '../../../kernel/web/i18n.ts'
import { classes } from '../../../kernel/web/ui/classes.ts'
import { Anchor } from '../../../kernel/web/ui/link.tsx'
import { VisuallyHidden } from '../../../kernel/web/ui/visually-hidden.tsx'
import { monthOf } from '../contract-days.ts'
import type { Window } from '../contract-entries.ts'
import styles from './month-grid.module.css'
import { lanesOf, type Piece } from './month-lanes.ts'
import { calendarNamed, type Shown } from './shown.ts'
import { useCalendarTexts } from './texts.ts'
import { turnPath } from './turn-card.tsx'
import { useGridKeys } from './use-grid-keys.ts'

/** Lines a cell has room for; the day itself shows the rest. */
const linesShown = 4

interface PieceLineProps {
  piece: Piece
  shown: Shown
  /** Only the links of the current day are stops of the keyboard: the arrows lead to the others. */
  isCurrent: boolean
}

const PieceLine = ({ piece, shown, isCurrent }: PieceLineProps) => {
  const t = useCalendarTexts()
  const { turn, band, isFirst, isLast } = piece
  const ends = { 'data-first': isFirst || undefined, 'data-last': isLast || undefined }
  if (band)
    return (
      <span className={classes(styles.piece, styles.holidays)} {...ends}>
        {isFirst && t.holidays[band.name]}
      </span>
    )
  const colour = calendarNamed(shown.calendars, turn.calendarId)?.colour
  return (
    <span
      className={classes(styles.piece, turn.isCancelled && styles.cancelled)}
      data-colour={colour}
      data-long={turn.lastDay > turn.firstDay || undefined}
      {...ends}
    >
      <Anchor href={turnPath(turn)} className={styles.link} tabIndex={isCurrent ? 0 : -1}>
        {turn.startTime && isFirst && <span className={styles.hour}>{shown.words.hour(turn.startTime)} </span>}
        {isFirst ? (
          <Written>{turn.title}</Written>
        ) : (
          <VisuallyHidden>
            <Written>{turn.title}</Written>
          </VisuallyHidden>
        )}
      </Anchor>
    </span>
  )
}

interface CellProps {
  day: string
  pieces: readonly Piece[]
  shown: Shown
  current: Ref<HTMLButtonElement>
}

const Cell = ({ day, pieces, shown, current }: CellProps) => {
  const t = useCalendarTexts()
  const { words } = shown
  const isCurrent = day === shown.day
  const turns = pieces.filter(({ turn }) => turn)
  const lines = pieces.filter(({ lane }) => lane < linesShown)
  const hidden = pieces.length - lines.length
  return (
    <td
      className={styles.cell}
      data-current={isCurrent || undefined}
      data-other={monthOf(day) !== monthOf(shown.day) || undefined}
      data-today={day === words.today || undefined}
      data-away={pieces.some(({ band }) => band) || undefined}
    >
      <button
        type="button"
        ref={isCurrent ? current : undefined}
        className={styles.day}
        tabIndex={isCurrent ? 0 : -1}
        aria-pressed={isCurrent}
        aria-current={day === words.today ? 'date' : undefined}
        onClick={() => shown.goTo({ day }, true)}
      >
        <span className={styles.number} aria-hidden="true">
          {Number(day.slice(8))}
        </span>
        <VisuallyHidden>{t.dayHolds(words.day(day), turns.length)}</VisuallyHidden>
      </button>
      <span className={styles.pieces}>
        {lines.map(piece => {
          const key = piece.turn ? `${piece.turn.entryId}/${piece.turn.day}` : piece.band.from
          return (
            <span key={key} className={styles.line} data-lane={piece.lane}>
              <PieceLine piece={piece} shown={shown} isCurrent={isCurrent} />
            </span>
          )
        })}
        {hidden > 0 && <span className={styles.more}>{t.more(hidden)}</span>}
      </span>
      <span className={styles.dots} aria-hidden="true">
        {turns.slice(0, 4).map(({ turn }) => (
          <span
            key={`${turn?.entryId}/${turn?.day}`}
            className={styles.dot}
            data-colour={turn && calendarNamed(shown.calendars, turn.calendarId)?.colour}
          />
        ))}
      </span>
    </td>
  )
}

interface MonthGridProps {
  weeks: readonly string[][]
  shown: Shown
  window: Window
  isPending: boolean
}

/** The month as a table of weeks; on a phone, dots under the days. */
export const MonthGrid = ({ weeks, shown, window, isPending }: MonthGridProps) => {
  const t = useCalendarTexts()
  const { words, day } = shown
  const { current, onKeyDown } = useGridKeys(day, to => shown.goTo({ day: to }, monthOf(to) === monthOf(day)))
  return (
    <table className={styles.grid} aria-busy={isPending} onKeyDown={onKeyDown}>
      <caption className={styles.help}>
        {words.month(monthOf(day))}. {t.monthHelp}
      </caption>
      <thead>
        <tr>
          {weeks[0]?.map(one => (
            <th key={one} scope="col" abbr={words.weekday(one, 'long')}>
              {words.weekday(one, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(week => (
          <tr key={week[0]}>
            {lanesOf(week, window.turns, window.holidays).map((pieces, n) => (
              <Cell key={week[n]} day={week[n] ?? ''} pieces={pieces} shown={shown} current={current} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
