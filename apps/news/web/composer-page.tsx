import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { isAbsent } from '../../../kernel/web/client.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { usePlace } from '../../../kernel/web/shell/place.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { NewsPicture } from '../../../kernel/web/ui/pictures/news-picture.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { newsContract } from '../contract.ts'
import type { ItemPage } from '../contract-items.ts'
import type { Thread } from '../contract-threads.ts'
import { Composer } from './composer.tsx'
import { deviceCopy } from './device-copy.ts'
import { draftOf, newDraft } from './draft.ts'
import { useNewsTexts } from './texts.ts'

/** A draft just begun is named in the address, so that a reload finds it; the page itself stays as it is. */
const draftParam = 'brouillon'

/** A new episode of that series: it begins in its thread, for its next free date. */
const seriesParam = 'serie'

interface OpenedProps {
  threads: readonly Thread[]
  near: Thread
  item: ItemPage | null
  seriesId: string | null
}

/** The composer over what the server has, or over a newer copy this device kept. */
const startOf = (near: Thread, seriesId: string | null) => ({
  ...newDraft(near),
  ...(seriesId && { episode: { seriesId, theme: '', levels: [] }, inSlot: true }),
})

const Opened = ({ threads, near, item, seriesId }: OpenedProps) => {
  const [, setParams] = useSearchParams()
  const copy = deviceCopy(useMe().id)
  const [found, setFound] = useState(() => copy.find(item?.id ?? null, item?.updatedAt ?? null))
  const [tries, setTries] = useState(0)
  const server = item ? draftOf(item) : startOf(near, seriesId)
  const startAgain = () => {
    copy.forget(item?.id ?? null)
    setFound(null)
    setTries(n => n + 1)
  }
  return (
    <Composer
      key={tries}
      item={item}
      threads={threads}
      first={found ? { ...server, ...found } : server}
      onForget={found ? startAgain : undefined}
      onCreated={id => item || setParams({ [draftParam]: id }, { replace: true })}
    />
  )
}

/** What to write on: read once, then left alone while one writes. */
const useOpening = (itemId: string | null) => {
  const { structure } = usePlace()
  const [params] = useSearchParams()
  const [startId] = useState(itemId ?? params.get(draftParam))
  const threads = useRead(newsContract.listThreads, { query: { contributing: true, limit: 200 } })
  const item = useRead(newsContract.readItem, { itemId: startId ?? '' }, { enabled: startId !== null })
  const seriesId = itemId ? null : params.get(seriesParam)
  const series = useRead(newsContract.readSeries, { seriesId: seriesId ?? '' }, { enabled: seriesId !== null })
  const items = threads.data?.items ?? []
  const ofSeries = items.find(thread => thread.id === series.data?.thread.id)
  const near = ofSeries ?? items.find(thread => thread.structure.id === structure?.structureId) ?? items[0]
  const isPending = threads.isPending || (startId !== null && item.isPending) || (seriesId !== null && series.isPending)
  return {
    threads: items,
    near,
    item: item.data ?? null,
    isPending,
    error: threads.error ?? item.error ?? series.error,
    startId,
    seriesId: ofSeries ? seriesId : null,
  }
}

/** Where one writes: a new item, or one begun before. */
export const ComposerPage = ({ itemId }: { itemId: string | null }) => {
  const t = useNewsTexts()
  const { threads, near, item, isPending, error, startId, seriesId } = useOpening(itemId)
  const [opened, setOpened] = useState<OpenedProps | null>(null)
  if (!opened && !isPending && near && (item || !startId)) setOpened({ threads, near, item, seriesId })
  if (opened) return <Opened {...opened} />
  if (isAbsent(error)) return <NotFoundPage />
  return (
    <Page title={startId ? t.editItem : t.newItem}>
      {isPending && <SkeletonCards cards={1} />}
      {error && (
        <Banner kind="error" action={<Button onPress={() => location.reload()}>{t.retry}</Button>}>
          {t.failed}
        </Banner>
      )}
      {!isPending && !error && (
        <EmptyState picture={NewsPicture} title={t.nowhere}>
          {t.nowhereText}
        </EmptyState>
      )}
    </Page>
  )
}
