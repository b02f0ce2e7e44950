import Sun from '~icons/sun-horizon-fill'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { Title } from '../../../kernel/web/ui/text.tsx'
import { addDays } from '../contract-days.ts'
import type { Band, Turn } from '../contract-entries.ts'
import styles from './day-block.module.css'
import type { Shown } from './shown.ts'
import { useCalendarTexts } from './texts.ts'
import { TurnCard } from './turn-card.tsx'
import { capital } from './when-words.ts'

interface DayBlockProps extends Pick<Shown, 'calendars' | 'words'> {
  day: string
  turns: readonly Turn[]
  bands: readonly Band[]
}

/** School holidays, said where they begin. */
export const Holidays = ({ band, words }: { band: Band; words: Shown['words'] }) => {
  const t = useCalendarTexts()
  return (
    <p className={styles.holidays}>
      <Sun size="1.4em" />
      <span>
        <strong>{t.holidays[band.name]}</strong> ({t.zone(band.zone)}), {t.backOn(words.day(band.until))}
      </span>
    </p>
  )
}

/** One day: its date as on a tear-off calendar, and what happens then. */
export const DayBlock = ({ day, turns, bands, calendars, words }: DayBlockProps) => {
  const t = useCalendarTexts()
  const { today } = words
  const near = day === today ? t.today : day === addDays(today, 1) ? t.tomorrow : null
  const name = words.day(day)
  return (
    <section
      className={styles.block}
      data-today={day === today || undefined}
      aria-label={near ? `${near}, ${name}` : name}
    >
      <div className={styles.date} aria-hidden="true">
        <span className={styles.weekday}>{words.weekday(day, 'short')}</span>
        <span className={styles.number}>{Number(day.slice(8))}</span>
      </div>
      <Stack gap={2} className={styles.matter}>
        <Title level={2} size="xs">
          {near ? `${near} · ${name}` : capital(name)}
        </Title>
        {bands.map(band => (
          <Holidays key={band.zone + band.from} band={band} words={words} />
        ))}
        {turns.length > 0 && (
          <ul className={styles.turns}>
            {turns.map(turn => (
              <TurnCard key={`${turn.entryId}/${turn.day}`} turn={turn} calendars={calendars} words={words} />
            ))}
          </ul>
        )}
      </Stack>
    </section>
  )
}
