import type { ReactNode } from 'react'
import { useList } from '../../../kernel/web/data.ts'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { FolderPicture } from '../../../kernel/web/ui/pictures/folder-picture.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { documentsContract } from '../contract.ts'
import type { DocumentCard } from '../contract-documents.ts'
import { DocumentTable } from './document-table.tsx'
import { useFilesTexts } from './texts.ts'
import { type Filters, useScope } from './use-filters.ts'

const useDocuments = ({ shelfId, theme, year, withPast, onlyNew, sort }: Filters) => {
  const scope = useScope()
  const query = {
    ...(shelfId ? { shelfId } : scope),
    ...(theme && { theme }),
    ...(year && { schoolYear: year }),
    ...(withPast && { withPast }),
    ...(onlyNew && { unread: true }),
    ...(sort !== 'newest' && { sort }),
  }
  return useList<typeof documentsContract.listDocuments, DocumentCard>(documentsContract.listDocuments, { query })
}

interface DocumentListProps {
  filters: Filters
  /** The first thing to do where there is nothing. */
  add: ReactNode
  hasShelf: boolean
}

/** Documents a page at a time. */
export const DocumentList = ({ filters, add, hasShelf }: DocumentListProps) => {
  const t = useFilesTexts()
  const list = useDocuments(filters)
  if (list.isPending) return <SkeletonCards cards={3} />
  if (list.isError && list.items.length === 0) return <Failed onRetry={() => void list.refetch()}>{t.failed}</Failed>
  if (list.items.length === 0)
    return filters.isNarrow ? (
      <EmptyState
        picture={FolderPicture}
        title={t.emptyFiltered}
        action={
          <Button kind="soft" onPress={filters.clear}>
            {t.clearFilters}
          </Button>
        }
      >
        {t.emptyFilteredText}
      </EmptyState>
    ) : (
      <EmptyState picture={FolderPicture} title={t.empty} action={add}>
        {t.emptyText}
      </EmptyState>
    )
  return (
    <Stack gap={4}>
      <DocumentTable documents={list.items} hasShelf={hasShelf} />
      {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}
