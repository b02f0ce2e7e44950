import { useList } from '../../../kernel/web/data.ts'
import { usePlace } from '../../../kernel/web/shell/place.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { NewsPicture } from '../../../kernel/web/ui/pictures/news-picture.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { newsContract } from '../contract.ts'
import type { ListState } from '../contract-items.ts'
import { ItemCard } from './item-card.tsx'
import { useNewsTexts } from './texts.ts'

/** Items a page at a time, filtered by the child or the structure chosen at the top. */
export const ItemList = ({ threadId, state }: { threadId: string | undefined; state: ListState | undefined }) => {
  const t = useNewsTexts()
  const { child, structure } = usePlace()
  const query = { threadId, state, childId: child?.id, structureId: structure?.structureId, limit: 8 }
  const list = useList(newsContract.listItems, { query })
  if (list.isError)
    return <Banner kind="error" title={t.failed} action={<Button onPress={() => list.refetch()}>{t.retry}</Button>} />
  if (list.isPending) return <SkeletonCards cards={4} />
  if (list.items.length === 0)
    return (
      <EmptyState picture={NewsPicture} title={state ? t.emptyMine : t.empty}>
        {state ? undefined : t.emptyText}
      </EmptyState>
    )
  return (
    <Stack gap={4}>
      {list.items.map(item => (
        <ItemCard key={item.id} item={item} />
      ))}
      {list.hasNextPage && <ShowMore onPress={() => list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}
