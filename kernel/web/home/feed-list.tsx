import type { ReactNode } from 'react'
import { Failed } from '../ui/failed.tsx'
import { Stack } from '../ui/layout.tsx'
import { ShowMore } from '../ui/show-more.tsx'
import { SkeletonCards } from '../ui/skeleton.tsx'
import { FeedCard } from './feed-card.tsx'
import { useHomeTexts } from './texts.ts'
import { type FeedFilter, useFeed } from './use-feed.ts'

/** The entries, newest first; `empty` says what goes there when there is none. */
export const FeedList = ({ filter, empty }: { filter: FeedFilter; empty: ReactNode }) => {
  const t = useHomeTexts()
  const feed = useFeed(filter)
  if (feed.isPending) return <SkeletonCards />
  if (feed.isError && feed.items.length === 0)
    return (
      <Failed isAlert onRetry={() => void feed.refetch()}>
        {t.failed}
      </Failed>
    )
  if (feed.items.length === 0 && !feed.hasNextPage) return empty
  return (
    <Stack gap={4}>
      {feed.items.map(entry => (
        <FeedCard key={entry.id} entry={entry} onHide={() => feed.hide(entry.id)} />
      ))}
      {feed.hasNextPage && <ShowMore onPress={() => void feed.fetchNextPage()} isPending={feed.isFetchingNextPage} />}
    </Stack>
  )
}
