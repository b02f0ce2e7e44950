import { useList } from '../../../kernel/web/data.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Grid, Stack } from '../../../kernel/web/ui/layout.tsx'
import { PeoplePicture } from '../../../kernel/web/ui/pictures/people-picture.tsx'
import { SearchPicture } from '../../../kernel/web/ui/pictures/search-picture.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { directoryContract } from '../contract.ts'
import { type Filter, queryOf } from './people-filter.ts'
import { PersonRow } from './person-row.tsx'
import { useDirectoryTexts } from './texts.ts'

export interface PeopleListProps {
  q: string
  filter: Filter
  structureId: string | undefined
  onShowAll: () => void
}

/** People found, a page at a time; the number is said to who cannot see it (RGAA 7.5). */
export const PeopleList = ({ q, filter, structureId, onShowAll }: PeopleListProps) => {
  const t = useDirectoryTexts()
  const list = useList(directoryContract.findPeople, { query: { q: q || undefined, structureId, ...queryOf(filter) } })
  if (list.isError)
    return (
      <Banner
        kind="error"
        title={t.failed}
        action={
          <Button kind="outline" onPress={() => list.refetch()}>
            {t.retry}
          </Button>
        }
      />
    )
  if (list.isPending) return <SkeletonCards cards={6} />
  const none = filter === 'favourites' && !q
  if (list.items.length === 0)
    return (
      <EmptyState
        picture={none ? PeoplePicture : SearchPicture}
        title={none ? t.noFavourite : t.nobody}
        action={
          <Button kind="soft" onPress={onShowAll}>
            {t.showAll}
          </Button>
        }
      >
        {none ? t.noFavouriteHelp : t.nobodyHelp}
      </EmptyState>
    )
  return (
    <Stack gap={4}>
      <div role="status">
        <Text size="s" isSoft>
          {list.items.every(person => person.close) ? t.alike : t.found(list.items.length, list.hasNextPage)}
        </Text>
      </div>
      <Grid as="ul" cell="l" gap={3}>
        {list.items.map(person => (
          <PersonRow key={person.id} person={person} />
        ))}
      </Grid>
      {list.hasNextPage && <ShowMore onPress={() => list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}
