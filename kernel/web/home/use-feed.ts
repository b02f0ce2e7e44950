import { useState } from 'react'
import { type FeedEntry, feedContract } from '../../contract/api/feed.ts'
import { useList, useWrite } from '../data.ts'
import { useToast } from '../ui/toasts.tsx'
import { useHomeTexts } from './texts.ts'

export interface FeedFilter {
  app?: string
  childId?: string
  structureId?: string
  origin?: 'class' | 'school' | 'above'
}

const pageSize = 10

/** « Quoi de neuf » through a filter, without what was just hidden. */
export const useFeed = (filter: FeedFilter) => {
  const t = useHomeTexts()
  const toast = useToast()
  const list = useList<typeof feedContract.listFeed, FeedEntry>(feedContract.listFeed, {
    query: { ...filter, limit: pageSize },
  })
  const hiding = useWrite(feedContract.hideEntry)
  const showing = useWrite(feedContract.showEntry, [feedContract.listFeed])
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const showAgain = (entryId: string) => {
    setHidden(ids => new Set([...ids].filter(id => id !== entryId)))
    showing.mutate({ entryId })
  }
  const hide = (entryId: string) => {
    setHidden(ids => new Set([...ids, entryId]))
    hiding.mutate(
      { entryId },
      {
        onSuccess: () => toast({ text: t.hidden, undo: () => showAgain(entryId) }),
        onError: () => {
          setHidden(ids => new Set([...ids].filter(id => id !== entryId)))
          toast({ kind: 'error', text: t.notHidden })
        },
      },
    )
  }
  return { ...list, items: list.items.filter(entry => !hidden.has(entry.id)), hide }
}
