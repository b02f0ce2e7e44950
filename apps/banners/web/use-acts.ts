import Stop from '~icons/hand-palm-bold'
import Pencil from '~icons/pencil-simple-bold'
import Trash from '~icons/trash-bold'
import { useWrite } from '../../../kernel/web/data.ts'
import type { MenuItem } from '../../../kernel/web/ui/menu.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { type Banner, bannersContract } from '../contract.ts'
import { useBannersTexts } from './texts.ts'
import { writtenOf } from './written.ts'

export const bannerReads = [bannersContract.listBanners, bannersContract.listShown, bannersContract.readOwnBanner]

/** What may be done with a banner, from `my` alone; each act can be undone where it is said. */
export const useActs = (banner: Banner) => {
  const t = useBannersTexts()
  const toast = useToast()
  const ending = useWrite(bannersContract.endBanner, bannerReads)
  const updating = useWrite(bannersContract.updateBanner, bannerReads)
  const trashing = useWrite(bannersContract.trashBanner, bannerReads)
  const restoring = useWrite(bannersContract.restoreBanner, bannerReads)
  const bannerId = banner.id
  const failed = { onError: (error: Error) => toast({ kind: 'error', text: error.message }) }
  const restore = () => restoring.mutate({ bannerId }, { ...failed, onSuccess: () => toast({ text: t.restored }) })
  const trash = () =>
    trashing.mutate({ bannerId }, { ...failed, onSuccess: () => toast({ text: t.trashed, undo: restore }) })
  const goOn = () => updating.mutate({ bannerId, body: writtenOf(banner) }, failed)
  const end = () => ending.mutate({ bannerId }, { ...failed, onSuccess: () => toast({ text: t.ended, undo: goOn }) })
  const { can } = banner.my
  const entries: (MenuItem | false | undefined)[] = [
    can.updateBanner && { id: 'edit', label: t.update, icon: Pencil, href: `/${bannerId}/modifier` },
    can.endBanner && { id: 'end', label: t.end, icon: Stop, onPress: end },
    can.trashBanner && { id: 'trash', label: t.trash, icon: Trash, isDanger: true, onPress: trash },
  ]
  return { items: entries.filter(entry => typeof entry === 'object'), restore, isPending: restoring.isPending }
}
