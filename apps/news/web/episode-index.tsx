import { useSearchParams } from 'wouter'
import Tried from '~icons/check-circle-bold'
import { useList } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { RuledLine, RuledList, RuledWords } from '../../../kernel/web/ui/ruled-list.tsx'
import { SearchField } from '../../../kernel/web/ui/search-field.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { VisuallyHidden } from '../../../kernel/web/ui/visually-hidden.tsx'
import { newsContract } from '../contract.ts'
import { type SchoolLevel, schoolLevels } from '../contract-episodes.ts'
import type { ItemCard } from '../contract-items.ts'
import type { SeriesPage } from '../contract-series.ts'
import { EpisodeMarks } from './episode-marks.tsx'
import styles from './series.module.css'
import { useNewsTexts } from './texts.ts'

const names = ['q', 'theme', 'niveau'] as const

/** What the index shows is in its address: a link, « back » and a reload find it again. */
const useIndexFilters = () => {
  const [params, setParams] = useSearchParams()
  const set = (name: (typeof names)[number], value: string) =>
    setParams(
      before => {
        const next = new URLSearchParams(before)
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true },
    )
  const [q, theme, level] = names.map(name => params.get(name) ?? '') as [string, string, string]
  const known = schoolLevels.find(one => one === level)
  const forget = () => setParams({}, { replace: true })
  return { q, theme, level: (known ?? '') as SchoolLevel | '', set, forget, isFiltered: Boolean(q || theme || known) }
}

type Filters = ReturnType<typeof useIndexFilters>

const FilterFields = ({ series, filters }: { series: SeriesPage; filters: Filters }) => {
  const t = useNewsTexts().series
  const { q, theme, level, set } = filters
  return (
    <div className={styles.filters}>
      <SearchField label={t.search} value={q} onChange={value => set('q', value)} />
      {series.usedThemes.length > 1 && (
        <Select
          label={t.theme}
          value={theme}
          onChange={value => set('theme', value)}
          options={[{ value: '', label: t.allThemes }, ...series.usedThemes.map(one => ({ value: one, label: one }))]}
        />
      )}
      {series.usedLevels.length > 1 && (
        <Select<string>
          label={t.level}
          value={level}
          onChange={value => set('niveau', value)}
          options={[{ value: '', label: t.allLevels }, ...series.usedLevels.map(one => ({ value: one, label: one }))]}
        />
      )}
    </div>
  )
}

const EpisodeLine = ({ item }: { item: ItemCard }) => {
  const t = useNewsTexts().series
  const tries = item.episode?.tries ?? null
  return (
    <RuledLine>
      <RuledWords>
        <Link kind="plain" href={`/${item.id}`}>
          <Written>{item.title}</Written>
        </Link>
        <Row gap={2}>
          <Text as="span" size="s" isSoft>
            {item.publishedAt && <Time value={item.publishedAt} format="day" hasWeekday={false} />}
          </Text>
          <EpisodeMarks item={item} />
        </Row>
      </RuledWords>
      {tries !== null && tries > 0 && (
        <span className={styles.number}>
          <Tried size="1.2em" /> <span aria-hidden="true">{tries}</span>
          <VisuallyHidden>{t.tries(tries)}</VisuallyHidden>
        </span>
      )}
    </RuledLine>
  )
}

const Episodes = ({ series, filters }: { series: SeriesPage; filters: Filters }) => {
  const all = useNewsTexts()
  const t = all.series
  const { q, theme, level, forget, isFiltered } = filters
  const query = { limit: 20, ...(q.trim() && { q: q.trim() }), ...(theme && { theme }), ...(level && { level }) }
  const list = useList(newsContract.listEpisodes, { seriesId: series.id, query })
  if (list.isPending) return <SkeletonCards cards={2} />
  if (list.isError && list.items.length === 0)
    return (
      <Banner kind="error" action={<Button onPress={() => void list.refetch()}>{all.retry}</Button>}>
        {t.failed}
      </Banner>
    )
  if (list.items.length === 0)
    return (
      <EmptyState
        level={3}
        title={isFiltered ? t.notFound : t.noEpisode}
        action={isFiltered && <Button onPress={forget}>{t.seeAll}</Button>}
      >
        {isFiltered && t.notFoundText}
      </EmptyState>
    )
  return (
    <Stack gap={4}>
      <RuledList>
        {list.items.map(item => (
          <EpisodeLine key={item.id} item={item} />
        ))}
      </RuledList>
      {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}

/** Past episodes, found again by theme, level or words. */
export const EpisodeIndex = ({ series }: { series: SeriesPage }) => {
  const t = useNewsTexts().series
  const filters = useIndexFilters()
  return (
    <Card as="section" aria-label={t.index}>
      <Stack gap={4}>
        <Title level={2} size="s">
          {t.index}
        </Title>
        {series.episodes > 0 && <FilterFields series={series} filters={filters} />}
        <Episodes series={series} filters={filters} />
      </Stack>
    </Card>
  )
}
