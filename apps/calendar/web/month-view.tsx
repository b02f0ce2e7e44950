import Previous from '~icons/caret-left-bold'
import Next from '~icons/caret-right-bold'
import { useRead } from '../../../kernel/web/data.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { IconButton } from '../../../kernel/web/ui/icon-button.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { calendarContract } from '../contract.ts'
import { addMonths, monthOf } from '../contract-days.ts'
import type { Window } from '../contract-entries.ts'
import { DayBlock } from './day-block.tsx'
import { MonthGrid } from './month-grid.tsx'
import { weeksOf } from './month-lanes.ts'
import styles from './month-view.module.css'
import type { Shown } from './shown.ts'
import { useCalendarTexts } from './texts.ts'
import { capital } from './when-words.ts'

const nothing: Window = { turns: [], holidays: [], more: false }

/** The same day of another month, or its last. */
const inMonth = (day: string, months: number): string => {
  const month = addMonths(monthOf(day), months)
  return `${month}-01`
}

const Turning = ({ day, goTo, words }: Pick<Shown, 'day' | 'goTo' | 'words'>) => {
  const t = useCalendarTexts()
  const { today } = words
  return (
    <Row justify="between" className={styles.turning}>
      <Title level={2} size="m">
        {capital(words.month(monthOf(day)))}
      </Title>
      <Row gap={2}>
        {monthOf(day) !== monthOf(today) && (
          <Button kind="outline" size="s" onPress={() => goTo({ day: today })}>
            {t.today}
          </Button>
        )}
        <IconButton
          kind="outline"
          label={t.previousMonth}
          icon={Previous}
          onPress={() => goTo({ day: inMonth(day, -1) })}
        />
        <IconButton
          kind="outline"
          label={t.nextMonth}
          icon={Next}
          tooltipAlign="end"
          onPress={() => goTo({ day: inMonth(day, 1) })}
        />
      </Row>
    </Row>
  )
}

/** A month at a glance, and under it the day one points at. */
export const MonthView = ({ calendars, childId, day, goTo, words }: Shown) => {
  const t = useCalendarTexts()
  const weeks = weeksOf(monthOf(day))
  const [from, to] = [weeks[0]?.[0] ?? day, weeks.at(-1)?.[6] ?? day]
  const query = childId ? { from, to, childId } : { from, to }
  const { data = nothing, isPending, isError, refetch } = useRead(calendarContract.listTurns, { query })
  const that = data.turns.filter(turn => turn.firstDay <= day && turn.lastDay >= day)
  const bands = data.holidays.filter(band => band.from <= day && day < band.until)
  return (
    <Stack gap={4}>
      <Turning day={day} goTo={goTo} words={words} />
      {isError && <Failed onRetry={() => void refetch()}>{t.failed}</Failed>}
      {data.more && <Banner kind="info">{t.tooMany}</Banner>}
      <MonthGrid weeks={weeks} shown={{ calendars, childId, day, goTo, words }} window={data} isPending={isPending} />
      <div aria-live="polite">
        {that.length + bands.length > 0 ? (
          <DayBlock day={day} turns={that} bands={bands} calendars={calendars} words={words} />
        ) : (
          !isPending && (
            <Text isSoft>
              {capital(words.day(day))} : {t.nothingThatDay}
            </Text>
          )
        )}
      </div>
    </Stack>
  )
}
