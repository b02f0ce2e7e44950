import type { ReactNode } from 'react'
import { useSearchParams } from 'wouter'
import Calendar from '~icons/calendar-dots-fill'
import Place from '~icons/map-pin-fill'
import Repeat from '~icons/repeat-bold'
import { isAbsent } from '../../../kernel/web/client.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { ReportButton } from '../../../kernel/web/moderation/report-button.tsx'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Card, CardFooter } from '../../../kernel/web/ui/card.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Gommette } from '../../../kernel/web/ui/gommette.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { ListenButton } from '../../../kernel/web/ui/listen-button.tsx'
import { ActionsMenu } from '../../../kernel/web/ui/menu.tsx'
import type { Pictogram } from '../../../kernel/web/ui/pictogram.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { Title } from '../../../kernel/web/ui/text.tsx'
import { calendarContract } from '../contract.ts'
import type { EntryPage as Entry } from '../contract-entries.ts'
import { categoryLooks } from './categories.tsx'
import styles from './entry-page.module.css'
import { useCalendarTexts } from './texts.ts'
import { useEntryMenu } from './use-entry-menu.ts'
import { capital, useWhenWords } from './when-words.ts'

const Fact = ({ icon: Icon, children }: { icon: Pictogram; children: ReactNode }) => (
  <p className={styles.fact}>
    <Icon size="1.4em" />
    <span>{children}</span>
  </p>
)

const Series = ({ entry }: { entry: Entry }) => {
  const t = useCalendarTexts()
  const words = useWhenWords()
  const { repeat } = entry
  if (!repeat) return null
  const skips = repeat.skipsHolidays ? `, ${t.entry.skips}` : ''
  return (
    <Stack gap={2}>
      <Fact icon={Repeat}>
        {t.entry.every[repeat.every]}, {t.until(words.day(repeat.until))}
        {skips}
      </Fact>
      {entry.next.length > 0 && (
        <div>
          <Title level={2} size="xs">
            {t.entry.next}
          </Title>
          <ul className={styles.next}>
            {entry.next.map(turn => (
              <li key={turn.day} data-cancelled={turn.isCancelled || undefined}>
                {capital(words.whole(turn))} {turn.isCancelled && <Chip colour="red">{t.cancelled}</Chip>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Stack>
  )
}

const Sheet = ({ entry }: { entry: Entry }) => {
  const t = useCalendarTexts()
  const words = useWhenWords()
  const { face } = useMe()
  const { turn } = entry
  const when = capital(words.whole(turn))
  const { shape, colour, icon } = categoryLooks[entry.category]
  return (
    <Card as="article" padding="l">
      <Stack gap={5}>
        <Row gap={4} wrap={false} align="start">
          <Gommette shape={shape} colour={colour} icon={icon} size={56} />
          <Stack gap={2}>
            <p className={styles.when} data-cancelled={turn.isCancelled || undefined}>
              {when}
            </p>
            <Row gap={2}>
              {turn.isCancelled && <Chip colour="red">{t.cancelled}</Chip>}
              {turn.isMoved && <Chip colour="yellow">{t.moved}</Chip>}
              <Chip>{t.categories[entry.category]}</Chip>
              <Chip colour={entry.calendar.colour}>
                <Written>{entry.calendar.title}</Written>
              </Chip>
              {entry.isNarrowed && <Chip>{t.narrowed}</Chip>}
            </Row>
          </Stack>
        </Row>
        {entry.place && (
          <Fact icon={Place}>
            <Written>{entry.place}</Written>
          </Fact>
        )}
        {entry.text && (
          <p className={styles.text} data-to-read="">
            <Written>{entry.text}</Written>
          </p>
        )}
        <Series entry={entry} />
        {face === 'adult' && (
          <Fact icon={Calendar}>
            <Written>{entry.structure.name}</Written>
            {entry.author && ` · ${t.entry.by(entry.author)}`}
          </Fact>
        )}
      </Stack>
      <CardFooter>
        <ListenButton
          text={[entry.title, when, entry.place, entry.text].filter(Boolean).join('. ')}
          kind="outline"
          size="s"
        />
        <ReportButton resourceId={entry.id} />
      </CardFooter>
    </Card>
  )
}

const Found = ({ entry }: { entry: Entry }) => {
  const t = useCalendarTexts()
  const menu = useEntryMenu(entry)
  return (
    <Page
      title={entry.title}
      heading={<Written>{entry.title}</Written>}
      width="text"
      above={
        <Breadcrumb
          steps={[
            { label: t.back, href: '/' },
            { label: entry.title, isWritten: true },
          ]}
        />
      }
      actions={menu.length > 0 && <ActionsMenu label={t.entry.actions} items={menu} />}
    >
      <Sheet entry={entry} />
    </Page>
  )
}

/** `/agenda/:id`: one date in full; of a series, the turn that was asked for. */
export const EntryPage = ({ entryId }: { entryId: string }) => {
  const t = useCalendarTexts()
  const [params] = useSearchParams()
  const day = params.get('jour')
  const { data, error, refetch } = useRead(calendarContract.readEntry, { dateId: entryId, query: day ? { day } : {} })
  if (isAbsent(error)) return <NotFoundPage />
  if (data) return <Found entry={data} />
  return (
    <Page title={t.title} width="text">
      {error ? <Failed onRetry={() => void refetch()}>{t.failed}</Failed> : <SkeletonCards cards={1} />}
    </Page>
  )
}
