import type { Endpoint, Input } from '../../../kernel/contract/endpoint.ts'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { newsContract } from '../contract.ts'
import { useNewsTexts } from './texts.ts'
import { useItemWrite } from './use-item-write.ts'

interface Telling {
  text: string
  undo?: () => void
  after?: () => void
}

/** Does something to an item and says so in passing; what fails says why. */
const useAct = <E extends Endpoint>(endpoint: E) => {
  const toast = useToast()
  const t = useNewsTexts()
  const write = useItemWrite(endpoint)
  // A promise: what is undone from a toast is told even when the page it was done on has been left.
  const act = async (input: Input<E>, { text, undo, after }: Telling) => {
    try {
      await write.mutateAsync(input)
      toast({ text, ...(undo && { undo }) })
      after?.()
    } catch (error) {
      toast({ kind: 'error', text: (error as Error).message || t.done.failed })
    }
  }
  return { act, isPending: write.isPending }
}

/** The gestures on an item, each undone rather than asked twice. `leave` is called when the item is no longer there. */
export const useItemActs = (itemId: string, leave: () => void = () => {}) => {
  const t = useNewsTexts()
  const publish = useAct(newsContract.publishItem)
  const unpublish = useAct(newsContract.unpublishItem)
  const withdraw = useAct(newsContract.withdrawItem)
  const refuse = useAct(newsContract.refuseItem)
  const pin = useAct(newsContract.pinItem)
  const unpin = useAct(newsContract.unpinItem)
  const trash = useAct(newsContract.trashItem)
  const restore = useAct(newsContract.restoreItem)
  const place = { itemId }
  const now = { ...place, body: { at: null } }
  return {
    isPending: [publish, unpublish, withdraw, refuse, pin, trash, restore].some(one => one.isPending),
    publishNow: () => publish.act(now, { text: t.done.published }),
    unpublish: () =>
      unpublish.act(place, { text: t.done.unpublished, undo: () => publish.act(now, { text: t.done.published }) }),
    withdraw: () => withdraw.act(place, { text: t.done.withdrawn }),
    refuse: (word: string) => refuse.act({ ...place, body: { word } }, { text: t.done.refused, after: leave }),
    pin: (until: string) =>
      pin.act(
        { ...place, body: { until } },
        { text: t.done.pinned, undo: () => unpin.act(place, { text: t.done.unpinned }) },
      ),
    unpin: () => unpin.act(place, { text: t.done.unpinned }),
    trash: () =>
      trash.act(place, {
        text: t.done.trashed,
        undo: () => restore.act(place, { text: t.done.restored }),
        after: leave,
      }),
    restore: () => restore.act(place, { text: t.done.restored }),
  }
}
