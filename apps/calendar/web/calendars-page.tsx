import { useState } from 'react'
import Plus from '~icons/plus-bold'
import { useRead } from '../../../kernel/web/data.ts'
import { useMyApps } from '../../../kernel/web/shell/apps.tsx'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { structuresOf } from '../../../kernel/web/shell/place.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { preloadDialog } from '../../../kernel/web/ui/dialog.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { calendarContract } from '../contract.ts'
import type { Calendar } from '../contract-calendars.ts'
import { calendarManifest } from '../manifest.ts'
import styles from './calendar-choices.module.css'
import { CalendarForm } from './calendar-form.tsx'
import { CalendarLine } from './calendar-line.tsx'
import { CalendarSharing } from './calendar-sharing.tsx'
import { SubscriptionCard } from './subscription-card.tsx'
import { useCalendarTexts } from './texts.ts'

type Opened = { kind: 'form'; calendar: Calendar | null } | { kind: 'share'; calendar: Calendar } | null

const List = ({ onOpen }: { onOpen: (opened: Opened) => void }) => {
  const t = useCalendarTexts()
  const { data, isPending, isError, refetch } = useRead(calendarContract.listCalendars, { query: {} })
  if (isPending) return <SkeletonCards cards={2} />
  if (isError) return <Failed onRetry={() => void refetch()}>{t.failed}</Failed>
  if (data.items.length === 0) return <EmptyState title={t.settings.empty} />
  return (
    <Card as="section">
      <ul className={styles.list}>
        {data.items.map(calendar => (
          <CalendarLine
            key={calendar.id}
            calendar={calendar}
            onEdit={() => onOpen({ kind: 'form', calendar })}
            onShare={() => onOpen({ kind: 'share', calendar })}
          />
        ))}
      </ul>
    </Card>
  )
}

/** `/agenda/agendas`: those I read, those I run, a new one. */
export const CalendarsPage = () => {
  const t = useCalendarTexts()
  const me = useMe()
  const [opened, setOpened] = useState<Opened>(null)
  const isStaff = useMyApps().some(({ id, level }) => id === calendarManifest.id && level !== 'read')
  const structures = structuresOf(me).filter(({ kind }) => kind !== 'municipality')
  const close = () => setOpened(null)
  const create = isStaff && structures.length > 0 && (
    <Button icon={Plus} onPress={() => setOpened({ kind: 'form', calendar: null })} onPointerEnter={preloadDialog}>
      {t.settings.create}
    </Button>
  )
  return (
    <Page
      title={t.settings.title}
      subtitle={t.settings.subtitle}
      width="text"
      above={<Breadcrumb steps={[{ label: t.back, href: '/' }, { label: t.settings.title }]} />}
      actions={create}
    >
      <Stack gap={5}>
        <List onOpen={setOpened} />
        {me.face === 'adult' && <SubscriptionCard />}
      </Stack>
      {opened?.kind === 'form' && <CalendarForm calendar={opened.calendar} structures={structures} onClose={close} />}
      {opened?.kind === 'share' && <CalendarSharing calendar={opened.calendar} onClose={close} />}
    </Page>
  )
}
