import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../../../kernel/web/client.ts'
import { readAgain } from '../../../kernel/web/data.ts'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { newsContract } from '../contract.ts'
import type { ItemPage } from '../contract-items.ts'
import type { Thread } from '../contract-threads.ts'
import { inDays } from './moments.ts'
import { pinnedDays } from './pin-dialog.tsx'
import { type NewsTexts, useNewsTexts } from './texts.ts'
import type { useDraft } from './use-draft.ts'
import { itemReads } from './use-item-write.ts'
import { seriesReads } from './use-series-acts.ts'

/** How writing ends: saved (already read), handed over, published now or later. */
type Ending = 'save' | 'submit' | 'publish' | 'schedule'

const endingOf = (item: ItemPage | null, thread: Thread | null, isLater: boolean): Ending => {
  if (item && item.state !== 'draft') return 'save'
  if (item ? item.my.can.submitItem : thread?.publication === 'validated' && thread.my.level !== 'manage')
    return 'submit'
  return isLater ? 'schedule' : 'publish'
}

const labels = (t: NewsTexts): Record<Ending, string> => ({
  save: t.save,
  submit: t.submit,
  publish: t.publish,
  schedule: t.schedule,
})

const said = (t: NewsTexts): Record<Ending, string> => ({
  save: t.done.saved,
  submit: t.done.submitted,
  publish: t.done.published,
  schedule: t.done.scheduled,
})

interface Finishing {
  item: ItemPage | null
  thread: Thread | null
  writing: ReturnType<typeof useDraft>
}

/** The one button that ends writing: saves, publishes or submits, then shows the item. */
export const useFinish = ({ item, thread, writing }: Finishing) => {
  const t = useNewsTexts()
  const toast = useToast()
  const cache = useQueryClient()
  const [, navigate] = useLocation()
  const [isPending, setPending] = useState(false)
  const [error, setError] = useState<Error | null>(null)
  const { publishAt, pin, inSlot, episode } = writing.draft
  // A thread moved to may not be validated as the first was: only a stored item’s own thread answers through `my`.
  const isMoved = item !== null && item.thread.id !== writing.draft.threadId
  const ending = endingOf(isMoved ? null : item, thread, inSlot || publishAt !== null)
  const send = async (itemId: string) => {
    const input = { itemId, body: { at: publishAt } }
    if (ending === 'submit') await call(newsContract.submitItem, input)
    if (ending === 'schedule' && inSlot) await call(newsContract.scheduleEpisode, { itemId })
    else if (ending === 'publish' || ending === 'schedule') await call(newsContract.publishItem, input)
    if (ending === 'publish' && pin) await call(newsContract.pinItem, { itemId, body: { until: inDays(pinnedDays) } })
  }
  const finish = async () => {
    setPending(true)
    setError(null)
    try {
      const itemId = await writing.save()
      await send(itemId)
      void readAgain(cache, [...itemReads, ...seriesReads])
      toast({ text: said(t)[ending] })
      navigate(ending === 'schedule' && episode ? `/series/${episode.seriesId}` : `/${itemId}`)
    } catch (problem) {
      setError(problem as Error)
    } finally {
      setPending(false)
    }
  }
  return { finish, label: labels(t)[ending], isPending, error }
}
