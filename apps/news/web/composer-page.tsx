import { useRead } from '../../../kernel/web/data.ts'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { usePlace } from '../../../kernel/web/shell/place.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { NewsPicture } from '../../../kernel/web/ui/pictures/news-picture.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { newsContract } from '../contract.ts'
import { Composer } from './composer.tsx'
import { draftOf, newDraft } from './draft.ts'
import { useNewsTexts } from './texts.ts'

/** Where one writes: a new item, or one begun before. */
export const ComposerPage = ({ itemId }: { itemId: string | null }) => {
  const t = useNewsTexts()
  const { structure } = usePlace()
  const threads = useRead(newsContract.listThreads, { query: { contributing: true } })
  const item = useRead(newsContract.readItem, { itemId: itemId ?? '' }, { enabled: itemId !== null })
  const items = threads.data?.items ?? []
  const near = items.find(thread => thread.structure.id === structure?.structureId) ?? items[0]
  const title = itemId ? t.editItem : t.newItem
  if (threads.isPending || (itemId && item.isPending))
    return (
      <Page title={title} width="text">
        <Skeleton lines={6} />
      </Page>
    )
  if (itemId && item.data)
    return <Composer key={itemId} itemId={itemId} first={draftOf(item.data)} threads={items} item={item.data} />
  if (near) return <Composer itemId={null} first={newDraft(near)} threads={items} />
  return (
    <Page title={title} width="text">
      <EmptyState picture={NewsPicture} title={t.nowhere}>
        {t.nowhereText}
      </EmptyState>
    </Page>
  )
}
