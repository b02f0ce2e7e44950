import type { ReactNode } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { isAbsent } from '../../../kernel/web/client.ts'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { useDraft } from '../../../kernel/web/draft.ts'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { LetterPicture } from '../../../kernel/web/ui/pictures/letter-picture.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { calendarContract } from '../contract.ts'
import type { Calendar } from '../contract-calendars.ts'
import type { EntryPage } from '../contract-entries.ts'
import { EntryForm } from './form.tsx'
import { useCalendarTexts } from './texts.ts'
import { entryReads } from './use-entry-menu.ts'
import { useWhenWords } from './when-words.ts'
import { type Draft, draftOf, newDraft, writtenOf } from './written.ts'

const useLeaving = (clear: () => void) => {
  const toast = useToast()
  const [, navigate] = useLocation()
  return (text: string, to: string) => {
    clear()
    toast({ text })
    navigate(to)
  }
}

const useOwnCalendars = () => {
  const read = useRead(calendarContract.listCalendars, { query: {} })
  return { ...read, calendars: read.data?.items.filter(({ my }) => my.can.createEntry) }
}

const Frame = ({ title, children }: { title: string; children: ReactNode }) => {
  const t = useCalendarTexts()
  return (
    <Page title={title} width="text" above={<Breadcrumb steps={[{ label: t.back, href: '/' }, { label: title }]} />}>
      {children}
    </Page>
  )
}

/** The one I run, a teacher’s class before her whole school: the narrower, the safer. */
const ownFirst = (calendars: readonly Calendar[]) => calendars.find(({ my }) => my.can.updateCalendar) ?? calendars[0]

const Creation = ({ calendars }: { calendars: readonly Calendar[] }) => {
  const t = useCalendarTexts()
  const { today } = useWhenWords()
  const [params] = useSearchParams()
  const day = params.get('jour') ?? today
  const [draft, change, clear] = useDraft<Draft>('calendar/new', newDraft(ownFirst(calendars)?.id ?? '', day))
  const creating = useWrite(calendarContract.createEntry, entryReads)
  const leave = useLeaving(clear)
  const submit = () =>
    creating.mutate({ body: writtenOf(draft) }, { onSuccess: ({ id }) => leave(t.done.added, `/${id}`) })
  return (
    <EntryForm
      draft={draft}
      onChange={change}
      calendars={calendars}
      label={t.form.submit}
      back="/"
      isPending={creating.isPending}
      error={creating.error}
      onSubmit={submit}
    />
  )
}

/** `/agenda/nouvelle` */
export const NewEntryPage = () => {
  const t = useCalendarTexts()
  const { calendars, isError, refetch } = useOwnCalendars()
  return (
    <Frame title={t.form.new}>
      {isError && <Failed onRetry={() => void refetch()}>{t.failed}</Failed>}
      {!calendars && !isError && <SkeletonCards cards={2} />}
      {calendars?.length === 0 && (
        <EmptyState picture={LetterPicture} title={t.form.noCalendar}>
          {t.form.noCalendarHelp}
        </EmptyState>
      )}
      {calendars && calendars.length > 0 && <Creation calendars={calendars} />}
    </Frame>
  )
}

interface EditionProps {
  entry: EntryPage
  since: string | null
  calendars: readonly Calendar[]
}

const Edition = ({ entry, since, calendars }: EditionProps) => {
  const t = useCalendarTexts()
  const words = useWhenWords()
  const [draft, change, clear] = useDraft<Draft>(`calendar/${entry.id}/${since ?? ''}`, draftOf(entry, since))
  const updating = useWrite(calendarContract.updateEntry, entryReads)
  const leave = useLeaving(clear)
  const submit = () =>
    updating.mutate(
      { dateId: entry.id, body: { ...writtenOf(draft), since } },
      { onSuccess: ({ id }) => leave(t.done.saved, `/${id}`) },
    )
  return (
    <EntryForm
      draft={draft}
      onChange={change}
      calendars={calendars}
      notice={since && t.form.since(words.day(since))}
      label={t.form.save}
      back={`/${entry.id}`}
      isPending={updating.isPending}
      error={updating.error}
      onSubmit={submit}
    />
  )
}

/** `/agenda/:id/modifier`, `?depuis=` one of its turns */
export const EditEntryPage = ({ entryId }: { entryId: string }) => {
  const t = useCalendarTexts()
  const [params] = useSearchParams()
  const { calendars } = useOwnCalendars()
  const { data, error, refetch } = useRead(calendarContract.readEntry, { dateId: entryId, query: {} })
  if (isAbsent(error)) return <NotFoundPage />
  if (data && !data.my.can.updateEntry) return <NotFoundPage />
  return (
    <Frame title={t.form.edit}>
      {error && <Failed onRetry={() => void refetch()}>{t.failed}</Failed>}
      {data && calendars && <Edition entry={data} since={params.get('depuis')} calendars={calendars} />}
      {!error && !(data && calendars) && <SkeletonCards cards={2} />}
    </Frame>
  )
}
