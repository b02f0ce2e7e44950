import { useState } from 'react'
import { useWrite } from '../../../../kernel/web/data.ts'
import { useToast } from '../../../../kernel/web/ui/toasts.tsx'
import { bannersContract } from '../../contract.ts'
import { useStripTexts } from './texts.ts'

/** Puts banners away at once; the server follows, and what it could not keep comes back with an explanation. */
export const useDismissing = () => {
  const t = useStripTexts()
  const toast = useToast()
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const dismissing = useWrite(bannersContract.dismissBanner)
  const showing = useWrite(bannersContract.showAgain, [bannersContract.listShown])
  const back = (bannerId: string) => setGone(ids => new Set([...ids].filter(id => id !== bannerId)))
  const undo = (bannerId: string) => {
    back(bannerId)
    showing.mutate({ bannerId })
  }
  const dismiss = (bannerId: string) => {
    setGone(ids => new Set([...ids, bannerId]))
    dismissing.mutate(
      { bannerId },
      {
        onSuccess: () => toast({ text: t.dismissed, undo: () => undo(bannerId) }),
        onError: () => {
          back(bannerId)
          toast({ kind: 'error', text: t.failed })
        },
      },
    )
  }
  return { gone, dismiss }
}
