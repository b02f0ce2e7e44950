import { type FormEvent, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { isAbsent, messageOn } from '../../../kernel/web/client.ts'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { calendarContract } from '../contract.ts'
import type { EntryPage } from '../contract-entries.ts'
import { useCalendarTexts } from './texts.ts'
import { entryReads } from './use-entry-menu.ts'
import { type WhenDraft, WhenFields } from './when-fields.tsx'

const whenOf = ({ turn }: EntryPage): WhenDraft => ({
  firstDay: turn.firstDay,
  lastDay: turn.lastDay,
  startTime: turn.startTime ?? '09:00',
  endTime: turn.endTime ?? '10:00',
  isWholeDay: turn.startTime === null,
  isLong: turn.lastDay > turn.firstDay,
})

const MoveForm = ({ entry }: { entry: EntryPage }) => {
  const t = useCalendarTexts()
  const toast = useToast()
  const [, navigate] = useLocation()
  const [draft, setDraft] = useState(() => whenOf(entry))
  const moving = useWrite(calendarContract.moveTurn, entryReads)
  const restoring = useWrite(calendarContract.restoreTurn, entryReads)
  const path = { dateId: entry.id, day: entry.turn.day }
  const back = `/${entry.id}?jour=${entry.turn.day}`
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { isWholeDay, isLong, startTime, endTime, firstDay, lastDay } = draft
    const hours = isWholeDay ? { startTime: null, endTime: null } : { startTime, endTime }
    moving.mutate(
      { ...path, body: { firstDay, lastDay: isLong ? lastDay : firstDay, ...hours } },
      {
        onSuccess: () => {
          toast({ text: t.done.moved, undo: () => restoring.mutate(path) })
          navigate(back)
        },
      },
    )
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={4}>
        <Banner kind="info">{t.form.moveHelp}</Banner>
        {moving.error && (
          <Banner kind="error" isAlert>
            {moving.error.message}
          </Banner>
        )}
        <Card as="section" aria-label={t.form.when}>
          <WhenFields
            draft={draft}
            onChange={change => setDraft({ ...draft, ...change })}
            errorOn={field => messageOn(moving.error, field)}
          />
        </Card>
        <Row gap={2} justify="end">
          <LinkButton kind="outline" href={back}>
            {t.form.cancel}
          </LinkButton>
          <Button type="submit" isPending={moving.isPending}>
            {t.form.save}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

/** `/agenda/:id/deplacer?jour=`: one turn of a series, alone. */
export const MoveTurnPage = ({ entryId }: { entryId: string }) => {
  const t = useCalendarTexts()
  const [params] = useSearchParams()
  const day = params.get('jour') ?? ''
  const { data, error, refetch } = useRead(calendarContract.readEntry, { dateId: entryId, query: { day } })
  const isAway = isAbsent(error)
  if (isAway || (data && (!data.my.can.moveTurn || data.turn.day !== day))) return <NotFoundPage />
  return (
    <Page
      title={t.form.move}
      subtitle={data && <Written>{data.title}</Written>}
      width="text"
      above={<Breadcrumb steps={[{ label: t.back, href: '/' }, { label: t.form.move }]} />}
    >
      {data && <MoveForm entry={data} />}
      {error && <Failed onRetry={() => void refetch()}>{t.failed}</Failed>}
      {!data && !error && <SkeletonCards cards={1} />}
    </Page>
  )
}
