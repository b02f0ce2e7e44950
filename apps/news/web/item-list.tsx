import { useList } from '../../../kernel/web/data.ts'
import { usePlace } from '../../../kernel/web/shell/place.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { NewsPicture } from '../../../kernel/web/ui/pictures/news-picture.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { newsContract } from '../contract.ts'
import { ItemCard } from './item-card.tsx'
import { useNewsTexts } from './texts.ts'
import type { Filters } from './use-filters.ts'

const pageSize = 10

/** What the filters and the place chosen at the top of the page ask for. */
const useItems = ({ threadId, shown }: Filters) => {
  const { child, structure } = usePlace()
  const isMine = shown !== 'published'
  const place = child ? { childId: child.id } : structure && { structureId: structure.structureId }
  const query = {
    limit: pageSize,
    ...(threadId && { threadId }),
    ...(isMine ? { state: shown } : !threadId && place),
  }
  return useList(newsContract.listItems, { query })
}

const Empty = ({ filters, writes }: { filters: Filters; writes: boolean }) => {
  const t = useNewsTexts()
  const { child } = usePlace()
  const { shown, threadId } = filters
  const write = writes && <LinkButton href="/nouvelle">{t.empty.write}</LinkButton>
  if (shown !== 'published')
    return (
      <EmptyState title={t.empty.states[shown]} action={shown === 'draft' && write}>
        {shown === 'trash' && t.empty.trash}
      </EmptyState>
    )
  const seeAll = (
    <Button kind="soft" onPress={() => filters.setThread(null)}>
      {t.empty.seeAll}
    </Button>
  )
  return (
    <EmptyState picture={NewsPicture} title={t.empty.title} action={threadId ? seeAll : write}>
      {threadId ? t.empty.thread : child ? t.empty.child(child.givenName) : t.empty.text}
    </EmptyState>
  )
}

/** Items a page at a time; more is asked for, never endless by itself. */
export const ItemList = ({ filters, writes }: { filters: Filters; writes: boolean }) => {
  const t = useNewsTexts()
  const list = useItems(filters)
  if (list.isPending) return <SkeletonCards cards={4} />
  if (list.isError && list.items.length === 0)
    return (
      <Banner
        kind="error"
        title={t.failed}
        action={
          <Button kind="outline" size="s" onPress={() => void list.refetch()}>
            {t.retry}
          </Button>
        }
      />
    )
  if (list.items.length === 0) return <Empty filters={filters} writes={writes} />
  return (
    <Stack gap={4}>
      {list.items.map(item => (
        <ItemCard key={item.id} item={item} isTrashed={filters.shown === 'trash'} />
      ))}
      {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}
