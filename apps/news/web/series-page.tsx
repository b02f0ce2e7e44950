import { useState } from 'react'
import Undo from '~icons/arrow-counter-clockwise-bold'
import Plus from '~icons/plus-bold'
import Sliders from '~icons/sliders-horizontal-bold'
import Stop from '~icons/stop-circle-bold'
import { isAbsent } from '../../../kernel/web/client.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Columns, Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { ActionsMenu } from '../../../kernel/web/ui/menu.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { newsContract } from '../contract.ts'
import type { SeriesPage as Series } from '../contract-series.ts'
import { EpisodeIndex } from './episode-index.tsx'
import { useRhythmWords } from './rhythm-words.ts'
import { SeriesForm } from './series-form.tsx'
import { SeriesPlan } from './series-plan.tsx'
import { SeriesReceiving } from './series-receiving.tsx'
import { useNewsTexts } from './texts.ts'
import { useSeriesActs } from './use-series-acts.ts'

const Actions = ({ series }: { series: Series }) => {
  const all = useNewsTexts()
  const t = all.series
  const [isEditing, setEditing] = useState(false)
  const { end, resume } = useSeriesActs(series.id)
  const isOver = series.endedAt !== null
  const menu = [
    { id: 'edit', label: t.edit, icon: Sliders, onPress: () => setEditing(true) },
    isOver
      ? { id: 'resume', label: t.resume, icon: Undo, onPress: resume }
      : { id: 'end', label: t.end, icon: Stop, onPress: end },
  ]
  return (
    <Row gap={2}>
      {!isOver && (
        <LinkButton href={`/nouvelle?serie=${series.id}`} icon={Plus}>
          {t.write}
        </LinkButton>
      )}
      <ActionsMenu label={all.actionsFor(series.title)} items={menu} />
      {isEditing && (
        <SeriesForm series={series} threads={[]} onClose={() => setEditing(false)} onSaved={() => setEditing(false)} />
      )}
    </Row>
  )
}

/** What it is and when it comes; whether it comes to me. */
const About = ({ series }: { series: Series }) => {
  const t = useNewsTexts().series
  const rhythm = useRhythmWords()
  return (
    <Card as="section">
      <Stack gap={3}>
        <Row gap={2}>
          <Chip colour={series.thread.colour}>
            <Written>{series.thread.title}</Written>
          </Chip>
          {series.endedAt && <Chip>{t.ended}</Chip>}
        </Row>
        {series.description && <Text>{series.description}</Text>}
        <Text size="s" isSoft>
          {!series.endedAt && `${rhythm(series)} · `}
          {t.episodes(series.episodes)}
        </Text>
        {!series.endedAt && <SeriesReceiving series={series} />}
      </Stack>
    </Card>
  )
}

const Shown = ({ series }: { series: Series }) => {
  const all = useNewsTexts()
  const runs = series.my.can.readPlan
  const steps = [
    { label: all.back, href: '/' },
    { label: all.series.title, href: '/series' },
    { label: series.title, isWritten: true },
  ]
  return (
    <Page
      title={series.title}
      heading={<Written>{series.title}</Written>}
      above={<Breadcrumb steps={steps} />}
      actions={series.my.can.updateSeries && <Actions series={series} />}
    >
      <Columns aside={<About series={series} />} asideLabel={series.title}>
        {runs && <SeriesPlan series={series} />}
        <EpisodeIndex series={series} />
      </Columns>
    </Page>
  )
}

const AdultSeries = ({ seriesId }: { seriesId: string }) => {
  const all = useNewsTexts()
  const { data, error, refetch } = useRead(newsContract.readSeries, { seriesId })
  if (isAbsent(error)) return <NotFoundPage />
  if (data) return <Shown series={data} />
  return (
    <Page title={all.series.title}>
      {error ? (
        <Banner kind="error" action={<Button onPress={() => void refetch()}>{all.retry}</Button>}>
          {all.series.failed}
        </Banner>
      ) : (
        <SkeletonCards cards={2} />
      )}
    </Page>
  )
}

/** `/actualites/series/…`: its index; for who runs it, what is to come. */
export const SeriesPage = ({ seriesId }: { seriesId: string }) =>
  useMe().face === 'pupil' ? <NotFoundPage /> : <AdultSeries seriesId={seriesId} />
