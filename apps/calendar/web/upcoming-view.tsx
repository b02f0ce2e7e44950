import Later from '~icons/arrow-down-bold'
import Back from '~icons/calendar-check-bold'
import { useRead } from '../../../kernel/web/data.ts'
import { usePlace } from '../../../kernel/web/shell/place.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LetterPicture } from '../../../kernel/web/ui/pictures/letter-picture.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { calendarContract } from '../contract.ts'
import { addDays } from '../contract-days.ts'
import type { Window } from '../contract-entries.ts'
import { DayBlock } from './day-block.tsx'
import type { Shown } from './shown.ts'
import { useCalendarTexts } from './texts.ts'

/** Six weeks: what one plans for, and little enough to be read. */
const daysShown = 42

/** The days on which something begins, in order; what had begun before stands on the first of them. */
const daysOf = ({ turns, holidays }: Window, from: string): string[] => {
  const begun = (day: string) => (day < from ? from : day)
  return [...new Set([...turns.map(turn => begun(turn.firstDay)), ...holidays.map(band => begun(band.from))])].sort()
}

const Empty = ({ calendars }: Pick<Shown, 'calendars'>) => {
  const t = useCalendarTexts()
  const { child } = usePlace()
  const isHidden = calendars.length > 0 && calendars.every(({ isShown }) => !isShown)
  return (
    <EmptyState picture={LetterPicture} title={t.empty.title}>
      {isHidden ? t.empty.hidden : child ? t.empty.child(child.givenName) : t.empty.text}
    </EmptyState>
  )
}

/** What comes, day after day. */
export const UpcomingView = ({ calendars, childId, day, goTo, words }: Shown) => {
  const t = useCalendarTexts()
  const to = addDays(day, daysShown - 1)
  const query = childId ? { from: day, to, childId } : { from: day, to }
  const { data, isPending, isError, refetch } = useRead(calendarContract.listTurns, { query })
  if (isPending) return <SkeletonCards cards={3} />
  if (isError) return <Failed onRetry={() => void refetch()}>{t.failed}</Failed>
  const days = daysOf(data, day)
  return (
    <Stack gap={5}>
      {day !== words.today && (
        <Row>
          <Button kind="outline" size="s" icon={Back} onPress={() => goTo({ day: words.today })}>
            {t.backToToday}
          </Button>
        </Row>
      )}
      {data.more && <Banner kind="info">{t.tooMany}</Banner>}
      {days.length === 0 && <Empty calendars={calendars} />}
      {days.map(one => (
        <DayBlock
          key={one}
          day={one}
          turns={data.turns.filter(turn => turn.firstDay === one || (one === day && turn.firstDay < one))}
          bands={data.holidays.filter(band => band.from === one || (one === day && band.from < one))}
          calendars={calendars}
          words={words}
        />
      ))}
      <Row justify="center">
        <Button kind="outline" icon={Later} onPress={() => goTo({ day: addDays(day, daysShown) })}>
          {t.later}
        </Button>
      </Row>
    </Stack>
  )
}
