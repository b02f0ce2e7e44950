import { useSearchParams } from 'wouter'
import Back from '~icons/arrow-left-bold'
import Next from '~icons/arrow-right-bold'
import { useRead } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Gommette } from '../../../kernel/web/ui/gommette.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { ListenButton } from '../../../kernel/web/ui/listen-button.tsx'
import { LetterPicture } from '../../../kernel/web/ui/pictures/letter-picture.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { calendarContract } from '../contract.ts'
import { addDays, daysFrom, mondayOf, weekdayOf } from '../contract-days.ts'
import type { Turn, Window } from '../contract-entries.ts'
import { categoryLooks } from './categories.tsx'
import styles from './pupil-week.module.css'
import { useCalendarTexts } from './texts.ts'
import { turnPath } from './turn-card.tsx'
import { capital, useWhenWords, type WhenWords } from './when-words.ts'

const isOn = (day: string) => (turn: Turn) => turn.firstDay <= day && turn.lastDay >= day

/** Each day its colour, as on the wall of a class. */
const dayColours = ['blue', 'pink', 'green', 'orange', 'plum', 'teal', 'red'] as const

/** Lessons are from Monday to Friday; the week-end is there when it holds something. */
const daysOf = (monday: string, { turns }: Window): string[] =>
  daysFrom(monday, addDays(monday, 6)).filter(day => weekdayOf(day) <= 5 || turns.some(isOn(day)))

const Happening = ({ turn, words }: { turn: Turn; words: WhenWords }) => {
  const t = useCalendarTexts()
  const { shape, colour, icon } = categoryLooks[turn.category]
  return (
    <Card as="li" padding="s" isPressable className={styles.happening}>
      <Gommette shape={shape} colour={colour} icon={icon} size={44} />
      <div className={styles.words}>
        <p className={styles.title} data-cancelled={turn.isCancelled || undefined} data-to-read="">
          <Link kind="plain" isStretched href={turnPath(turn)}>
            <Written>{turn.title}</Written>
          </Link>
        </p>
        {turn.isCancelled ? (
          <Chip colour="red">{t.cancelled}</Chip>
        ) : (
          turn.startTime && <p className={styles.hour}>{capital(t.atHour(words.hour(turn.startTime)))}</p>
        )}
      </div>
    </Card>
  )
}

interface DayProps {
  day: string
  window: Window
  words: WhenWords
}

const Day = ({ day, window, words }: DayProps) => {
  const t = useCalendarTexts()
  const turns = window.turns.filter(isOn(day))
  const band = window.holidays.find(({ from, until }) => from <= day && day < until)
  const isToday = day === words.today
  return (
    <li className={styles.day} data-today={isToday || undefined}>
      <div className={styles.head} data-colour={dayColours[weekdayOf(day) - 1]}>
        <Title level={2} size="s">
          {capital(words.weekday(day, 'long'))} <span className={styles.number}>{Number(day.slice(8))}</span>
        </Title>
        {isToday && <Chip>{t.pupil.now}</Chip>}
      </div>
      {band && <Text isSoft>{t.holidays[band.name]}</Text>}
      {turns.length === 0 && !band && (
        <Text isSoft size="s">
          {t.pupil.nothing}
        </Text>
      )}
      {turns.length > 0 && (
        <ul className={styles.happenings}>
          {turns.map(turn => (
            <Happening key={`${turn.entryId}/${turn.day}`} turn={turn} words={words} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** The week as one tells it: « Lundi 23 novembre : piscine, à 9 h. » */
const tell = (days: readonly string[], { turns }: Window, words: WhenWords): string =>
  days
    .flatMap(day => {
      const said = turns.filter(turn => isOn(day)(turn) && !turn.isCancelled)
      const hour = ({ startTime }: Turn) => (startTime ? `, ${words.hour(startTime)}` : '')
      return said.length > 0
        ? [`${capital(words.day(day))} : ${said.map(turn => turn.title + hour(turn)).join('. ')}.`]
        : []
    })
    .join(' ')

const Week = ({ monday, words }: { monday: string; words: WhenWords }) => {
  const t = useCalendarTexts()
  const query = { from: monday, to: addDays(monday, 6) }
  const { data, isPending, isError, refetch } = useRead(calendarContract.listTurns, { query })
  if (isPending) return <SkeletonCards cards={3} />
  if (isError) return <Failed onRetry={() => void refetch()}>{t.failed}</Failed>
  const days = daysOf(monday, data)
  if (data.turns.length + data.holidays.length === 0)
    return <EmptyState picture={LetterPicture} title={t.pupil.empty} />
  return (
    <Stack gap={4}>
      {data.turns.length > 0 && (
        <Row>
          <ListenButton text={tell(days, data, words)} kind="soft" size="l" />
        </Row>
      )}
      <ol className={styles.days}>
        {days.map(day => (
          <Day key={day} day={day} window={data} words={words} />
        ))}
      </ol>
    </Stack>
  )
}

/** « Ma semaine »: five days, what happens, a voice; nothing to set. */
export const PupilWeek = () => {
  const t = useCalendarTexts()
  const words = useWhenWords()
  const [params, setParams] = useSearchParams()
  // At the week-end, a child looks at the week to come.
  const present = mondayOf(addDays(words.today, 2))
  const given = params.get('semaine') ?? ''
  const monday = /^\d{4}-\d{2}-\d{2}$/.test(given) ? mondayOf(given) : present
  const turnTo = (to: string) => {
    setParams(to === present ? {} : { semaine: to })
    window.scrollTo(0, 0)
  }
  const friday = addDays(monday, 4)
  return (
    <Page title={t.pupilTitle} size="xl" subtitle={t.fromTo(words.shortDate(monday), words.shortDate(friday))}>
      <Stack gap={5}>
        <Week monday={monday} words={words} />
        <Row as="nav" justify="center" gap={4} aria-label={t.pupilTitle}>
          <Button kind="outline" size="l" icon={Back} onPress={() => turnTo(addDays(monday, -7))}>
            {t.pupil.previous}
          </Button>
          {monday !== present && (
            <Button kind="soft" size="l" onPress={() => turnTo(present)}>
              {t.pupil.thisWeek}
            </Button>
          )}
          <Button kind="outline" size="l" iconAfter={Next} onPress={() => turnTo(addDays(monday, 7))}>
            {t.pupil.next}
          </Button>
        </Row>
      </Stack>
    </Page>
  )
}
