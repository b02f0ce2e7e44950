import Plus from '~icons/plus-bold'
import Sliders from '~icons/sliders-horizontal-bold'
import { useRead } from '../../../kernel/web/data.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { useMedia } from '../../../kernel/web/shell/use-media.ts'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Columns, Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { type Tab, Tabs } from '../../../kernel/web/ui/tabs.tsx'
import { Title } from '../../../kernel/web/ui/text.tsx'
import { newsContract } from '../contract.ts'
import { type Desk, listStates } from '../contract-items.ts'
import { ItemList } from './item-list.tsx'
import { PupilNews } from './pupil-news.tsx'
import { SeriesList } from './series-list.tsx'
import { type NewsTexts, useNewsTexts } from './texts.ts'
import { ThreadFilter } from './thread-filter.tsx'
import { type Filters, type Shown, useFilters } from './use-filters.ts'

/** Published first; then only what holds something, and what one has open. */
const tabsOf = (desk: Desk | undefined, shown: Shown, t: NewsTexts): Tab<Shown>[] => {
  const states = listStates.filter(state => (desk?.[state] ?? 0) > 0 || state === shown)
  if (!desk?.writes && states.length === 0) return []
  return [
    { id: 'published', label: t.tabs.published },
    ...states.map(id => ({ id, label: t.tabs[id], ...(id === 'submitted' && { count: desk?.submitted ?? 0 }) })),
  ]
}

/** Above the list, or beside it where there is room. */
const Threads = ({ filters, isColumn }: { filters: Filters; isColumn: boolean }) => {
  const t = useNewsTexts()
  const { data } = useRead(newsContract.listThreads, { query: {} })
  if (!data) return null
  const filter = (
    <ThreadFilter
      threads={data.items}
      more={data.more}
      chosen={filters.threadId}
      onChoose={filters.setThread}
      isColumn={isColumn}
    />
  )
  if (!isColumn) return filter
  return (
    <Card as="section">
      <Stack gap={3}>
        <Row justify="between">
          <Title level={2} size="s">
            {t.threads}
          </Title>
          <LinkButton href="/fils" kind="quiet" size="s" icon={Sliders}>
            {t.threadSettings}
          </LinkButton>
        </Row>
        {filter}
      </Stack>
    </Card>
  )
}

/** What is published for me, by thread; what I write or validate, under its own tabs. */
const AdultNews = () => {
  const t = useNewsTexts()
  const filters = useFilters()
  const isWide = useMedia('(min-width: 1200px)')
  const desk = useRead(newsContract.readDesk, {})
  const writes = desk.data?.writes ?? false
  const tabs = tabsOf(desk.data, filters.shown, t)
  const list = <ItemList key={`${filters.shown}/${filters.threadId}`} filters={filters} writes={writes} />
  const main = (
    <Stack gap={4}>
      {!isWide && <Threads filters={filters} isColumn={false} />}
      {tabs.length > 1 ? (
        <Tabs label={t.show} tabs={tabs} selected={filters.shown} onSelect={filters.setShown}>
          {list}
        </Tabs>
      ) : (
        list
      )}
    </Stack>
  )
  const publish = writes && (
    <LinkButton href="/nouvelle" icon={Plus}>
      {t.publish}
    </LinkButton>
  )
  return (
    <Page title={t.title} width={isWide ? 'wide' : 'text'} actions={publish}>
      {isWide ? (
        <Columns
          aside={
            <>
              <Threads filters={filters} isColumn />
              <SeriesList />
            </>
          }
          asideLabel={t.threads}
        >
          {main}
        </Columns>
      ) : (
        main
      )}
    </Page>
  )
}

/** `/actualites`: an adult’s list, or a child’s pages. */
export const NewsPage = () => (useMe().face === 'pupil' ? <PupilNews /> : <AdultNews />)
