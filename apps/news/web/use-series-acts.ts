import { feedContract } from '../../../kernel/contract/api/feed.ts'
import type { Endpoint, Input } from '../../../kernel/contract/endpoint.ts'
import { useWrite } from '../../../kernel/web/data.ts'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { newsContract } from '../contract.ts'
import { useNewsTexts } from './texts.ts'

/** Everything that shows a series. */
export const seriesReads = [newsContract.listSeries, newsContract.readSeries, newsContract.readPlan]
const inNews = [...seriesReads, newsContract.listItems, newsContract.readDesk, feedContract.listFeed]

/** Does something to a series and says so in passing; what fails says why. */
const useAct = <E extends Endpoint>(endpoint: E) => {
  const toast = useToast()
  const write = useWrite(endpoint, inNews)
  return (input: Input<E>, telling: { text: string; undo?: () => void }) =>
    write.mutate(input, {
      onSuccess: () => toast(telling),
      onError: error => toast({ kind: 'error', text: error.message }),
    })
}

/** The gestures on a series, each undone rather than asked twice. */
export const useSeriesActs = (seriesId: string) => {
  const t = useNewsTexts().series
  const muting = useAct(newsContract.muteSeries)
  const unmuting = useAct(newsContract.unmuteSeries)
  const ending = useAct(newsContract.endSeries)
  const resuming = useAct(newsContract.resumeSeries)
  const place = { seriesId }
  const unmute = () => unmuting(place, { text: t.unmuted })
  const resume = () => resuming(place, { text: t.done.resumed })
  return {
    unmute,
    resume,
    mute: () => muting(place, { text: t.muted, undo: unmute }),
    end: () => ending(place, { text: t.done.ended, undo: resume }),
  }
}
