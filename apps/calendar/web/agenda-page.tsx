import Plus from '~icons/plus-bold'
import { useRead } from '../../../kernel/web/data.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { usePlace } from '../../../kernel/web/shell/place.tsx'
import { useMedia } from '../../../kernel/web/shell/use-media.ts'
import { AppGommette } from '../../../kernel/web/ui/app-gommette.tsx'
import { Columns, Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { SegmentedControl } from '../../../kernel/web/ui/segmented-control.tsx'
import { calendarContract } from '../contract.ts'
import { calendarManifest } from '../manifest.ts'
import { CalendarChoices, CalendarRow, CalendarSettings } from './calendar-choices.tsx'
import { MonthView } from './month-view.tsx'
import { PupilWeek } from './pupil-week.tsx'
import { useCalendarTexts } from './texts.ts'
import { UpcomingView } from './upcoming-view.tsx'
import { useView, views } from './use-view.ts'
import { useWhenWords } from './when-words.ts'

/** What comes in the calendars I show, as a list or as a month. */
const AdultAgenda = () => {
  const t = useCalendarTexts()
  const words = useWhenWords()
  const { child } = usePlace()
  const { view, day, isWide, setView, goTo } = useView(words.today)
  const calendars = useRead(calendarContract.listCalendars, { query: child ? { childId: child.id } : {} })
  const items = calendars.data?.items ?? []
  const add = items.some(({ my }) => my.can.createEntry) && (
    <LinkButton href={`/nouvelle?jour=${day}`} icon={Plus}>
      {t.add}
    </LinkButton>
  )
  const shown = { calendars: items, childId: child?.id, day, goTo, words }
  // A month needs all the room there is.
  const hasAside = useMedia('(min-width: 1200px)') && view === 'list'
  const main = (
    <Stack gap={4}>
      <Row justify="between">
        <SegmentedControl
          label={t.show}
          value={view}
          onChange={setView}
          options={views.map(value => ({ value, label: t.views[value] }))}
        />
        {!hasAside && <CalendarSettings />}
      </Row>
      {!hasAside && <CalendarRow calendars={items} />}
      {view === 'month' ? <MonthView {...shown} /> : <UpcomingView {...shown} />}
    </Stack>
  )
  return (
    <Page
      title={t.title}
      gommette={isWide && <AppGommette gommette={calendarManifest.gommette} size={56} />}
      actions={add}
    >
      {hasAside ? (
        <Columns aside={<CalendarChoices calendars={items} />} asideLabel={t.calendars}>
          {main}
        </Columns>
      ) : (
        main
      )}
    </Page>
  )
}

/** `/agenda`: an adult’s calendars, or a child’s week. */
export const AgendaPage = () => (useMe().face === 'pupil' ? <PupilWeek /> : <AdultAgenda />)
