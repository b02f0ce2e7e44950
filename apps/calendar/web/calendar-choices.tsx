import { useCallback, useState } from 'react'
import Sliders from '~icons/sliders-horizontal-bold'
import { call } from '../../../kernel/web/client.ts'
import { useMyApps } from '../../../kernel/web/shell/apps.tsx'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { ComboBox } from '../../../kernel/web/ui/combo-box.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { Title } from '../../../kernel/web/ui/text.tsx'
import { calendarContract } from '../contract.ts'
import type { Calendar } from '../contract-calendars.ts'
import { calendarManifest } from '../manifest.ts'
import { CalendarCheck } from './calendar-check.tsx'
import styles from './calendar-choices.module.css'
import { useCalendarTexts } from './texts.ts'
import { useShowing } from './use-showing.ts'

interface Option {
  id: string
  label: string
  help: string
}

const search = async (query: string, signal?: AbortSignal): Promise<Option[]> => {
  const { items } = await call(calendarContract.listCalendars, { query: { q: query } }, signal)
  return items
    .filter(({ isShown }) => !isShown)
    .map(({ id, title, structure }) => ({ id, label: title, help: structure.name }))
}

/** Any calendar one may read: those of all schools, for who runs the circonscription. */
const Other = () => {
  const t = useCalendarTexts()
  const show = useShowing()
  const [typed, setTyped] = useState(0)
  const find = useCallback((query: string, signal?: AbortSignal) => search(query, signal), [])
  return (
    <ComboBox<Option>
      key={typed}
      label={t.otherCalendar}
      placeholder={t.otherCalendarHint}
      options={find}
      value={null}
      onChange={chosen => {
        if (chosen) show(chosen.id, true)
        setTyped(typed + 1)
      }}
    />
  )
}

const useIsStaff = () => useMyApps().some(({ id, level }) => id === calendarManifest.id && level !== 'read')

/** Where one sets them up, and finds one’s own address. */
export const CalendarSettings = () => {
  const t = useCalendarTexts()
  return (
    <LinkButton href="/agendas" kind="quiet" size="s" icon={Sliders} aria-label={t.setCalendars}>
      {t.calendarSettings}
    </LinkButton>
  )
}

const Boxes = ({ calendars, className }: { calendars: readonly Calendar[]; className: string | undefined }) => {
  const show = useShowing()
  return (
    <ul className={className}>
      {calendars.map(calendar => (
        <li key={calendar.id}>
          <CalendarCheck calendar={calendar} onChange={isShown => show(calendar.id, isShown)} />
        </li>
      ))}
    </ul>
  )
}

const useSeeksOthers = () => {
  const { attachments } = useMe()
  return useIsStaff() && attachments.some(({ kind }) => kind !== 'school')
}

/** The calendars, each in its colour: ticked, its dates are shown. */
export const CalendarChoices = ({ calendars }: { calendars: readonly Calendar[] }) => {
  const t = useCalendarTexts()
  const seeksOthers = useSeeksOthers()
  if (calendars.length === 0) return null
  return (
    <Card as="section" className={styles.choices}>
      <Stack gap={3}>
        <Row justify="between">
          <Title level={2} size="s">
            {t.calendars}
          </Title>
          <CalendarSettings />
        </Row>
        <Boxes calendars={calendars} className={styles.list} />
        {seeksOthers && <Other />}
      </Stack>
    </Card>
  )
}

/** The same in a row, above a month or on a phone. */
export const CalendarRow = ({ calendars }: { calendars: readonly Calendar[] }) => {
  const t = useCalendarTexts()
  const seeksOthers = useSeeksOthers()
  if (calendars.length === 0) return null
  return (
    <section className={styles.row} aria-label={t.calendars}>
      <Boxes calendars={calendars} className={styles.chips} />
      {seeksOthers && (
        <div className={styles.other}>
          <Other />
        </div>
      )}
    </section>
  )
}
