import Plus from '~icons/plus-bold'
import { useRead } from '../../../kernel/web/data.ts'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { useMedia } from '../../../kernel/web/shell/use-media.ts'
import { AppGommette } from '../../../kernel/web/ui/app-gommette.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Columns, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { FolderPicture } from '../../../kernel/web/ui/pictures/folder-picture.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { documentsContract } from '../contract.ts'
import type { Shelf } from '../contract-shelves.ts'
import { filesManifest } from '../manifest.ts'
import { DocumentList } from './document-list.tsx'
import { FilterBar } from './filter-bar.tsx'
import { NewsLine } from './news-line.tsx'
import { ShelfChoice } from './shelf-choice.tsx'
import { useFilesTexts } from './texts.ts'
import { type Filters, useFilters, useScope } from './use-filters.ts'

const Add = ({ shelfId }: { shelfId: string | null }) => {
  const t = useFilesTexts()
  return (
    <LinkButton href={shelfId ? `/nouveau?rayon=${shelfId}` : '/nouveau'} icon={Plus}>
      {t.add}
    </LinkButton>
  )
}

const Main = ({ shelves, filters, isWide }: { shelves: readonly Shelf[]; filters: Filters; isWide: boolean }) => {
  const mayAdd = shelves.some(({ id, my }) => my.can.createDocument && (!filters.shelfId || id === filters.shelfId))
  return (
    <Stack gap={4}>
      {!isWide && shelves.length > 1 && <ShelfChoice shelves={shelves} filters={filters} isColumn={false} />}
      <NewsLine shelves={shelves} filters={filters} />
      <FilterBar filters={filters} />
      <DocumentList
        filters={filters}
        add={mayAdd && <Add shelfId={filters.shelfId} />}
        hasShelf={shelves.length > 1 && !filters.shelfId}
      />
    </Stack>
  )
}

/** What is kept for me, shelf by shelf. */
export const DocumentsPage = () => {
  const t = useFilesTexts()
  const filters = useFilters()
  const isLarge = useMedia('(min-width: 1200px)')
  const { data, isError, refetch } = useRead(documentsContract.listShelves, { query: useScope() })
  const shelves = data?.items ?? []
  const isWide = isLarge && shelves.length > 1
  const adds = shelves.some(({ my }) => my.can.createDocument)
  const body = data ? (
    shelves.length === 0 && !filters.shelfId ? (
      <EmptyState picture={FolderPicture} title={t.noShelf}>
        {t.noShelfText}
      </EmptyState>
    ) : (
      <Main shelves={shelves} filters={filters} isWide={isWide} />
    )
  ) : isError ? (
    <Failed onRetry={() => void refetch()}>{t.failed}</Failed>
  ) : (
    <SkeletonCards cards={3} />
  )
  return (
    <Page
      title={t.title}
      subtitle={t.subtitle}
      width={isWide ? 'wide' : 'text'}
      gommette={<AppGommette gommette={filesManifest.gommette} size={56} />}
      actions={adds && <Add shelfId={filters.shelfId} />}
    >
      {isWide ? (
        <Columns aside={<ShelfChoice shelves={shelves} filters={filters} isColumn />} asideLabel={t.shelves}>
          {body}
        </Columns>
      ) : (
        body
      )}
    </Page>
  )
}
