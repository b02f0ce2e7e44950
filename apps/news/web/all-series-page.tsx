import { useState } from 'react'
import { useLocation } from 'wouter'
import Plus from '~icons/plus-bold'
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
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { NewsPicture } from '../../../kernel/web/ui/pictures/news-picture.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { newsContract } from '../contract.ts'
import type { Series } from '../contract-series.ts'
import { useRhythmWords } from './rhythm-words.ts'
import { SeriesForm } from './series-form.tsx'
import { SeriesReceiving } from './series-receiving.tsx'
import { useNewsTexts } from './texts.ts'

const SeriesCard = ({ series }: { series: Series }) => {
  const t = useNewsTexts().series
  const rhythm = useRhythmWords()
  return (
    <Card as="article">
      <Stack gap={3}>
        <Stack gap={1}>
          <Row gap={2}>
            <Chip colour={series.thread.colour}>
              <Written>{series.thread.title}</Written>
            </Chip>
            {series.endedAt && <Chip>{t.ended}</Chip>}
          </Row>
          <Title level={2} size="m">
            <Link kind="plain" href={`/series/${series.id}`}>
              <Written>{series.title}</Written>
            </Link>
          </Title>
          <Text size="s" isSoft>
            {!series.endedAt && `${rhythm(series)} · `}
            {t.episodes(series.episodes)}
          </Text>
        </Stack>
        {series.description && <Text>{series.description}</Text>}
        {!series.endedAt && <SeriesReceiving series={series} />}
      </Stack>
    </Card>
  )
}

const AllSeries = ({ begin }: { begin: (() => void) | undefined }) => {
  const all = useNewsTexts()
  const t = all.series
  const { data, isPending, isError, refetch } = useRead(newsContract.listSeries, { query: {} })
  if (isPending) return <SkeletonCards cards={2} />
  if (isError)
    return (
      <Banner kind="error" action={<Button onPress={() => void refetch()}>{all.retry}</Button>}>
        {t.failed}
      </Banner>
    )
  if (data.items.length === 0)
    return (
      <EmptyState picture={NewsPicture} title={t.none} action={begin && <Button onPress={begin}>{t.begin}</Button>}>
        {t.noneText}
      </EmptyState>
    )
  return (
    <Stack gap={4}>
      {data.items.map(series => (
        <SeriesCard key={series.id} series={series} />
      ))}
    </Stack>
  )
}

const AdultSeries = () => {
  const all = useNewsTexts()
  const t = all.series
  const [, navigate] = useLocation()
  const [isBeginning, setBeginning] = useState(false)
  const threads = useRead(newsContract.listThreads, { query: { contributing: true, limit: 200 } })
  const run = (threads.data?.items ?? []).filter(({ my }) => my.level === 'manage')
  const begin = run.length > 0 ? () => setBeginning(true) : undefined
  return (
    <Page
      title={t.title}
      subtitle={t.text}
      width="text"
      above={<Breadcrumb steps={[{ label: all.back, href: '/' }, { label: t.title }]} />}
      actions={
        begin && (
          <Button icon={Plus} onPress={begin} aria-haspopup="dialog">
            {t.begin}
          </Button>
        )
      }
    >
      <AllSeries begin={begin} />
      {isBeginning && (
        <SeriesForm
          series={null}
          threads={run}
          onClose={() => setBeginning(false)}
          onSaved={({ id }) => navigate(`/series/${id}`)}
        />
      )}
    </Page>
  )
}

/** `/actualites/series`: the rendezvous one may follow; for who runs a thread, where to begin one. */
export const AllSeriesPage = () => (useMe().face === 'pupil' ? <NotFoundPage /> : <AdultSeries />)
