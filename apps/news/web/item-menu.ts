import Undo from '~icons/arrow-counter-clockwise-bold'
import Bell from '~icons/bell-slash-bold'
import Eye from '~icons/eye-slash-bold'
import Flag from '~icons/flag-bold'
import Pencil from '~icons/pencil-simple-bold'
import Printer from '~icons/printer-bold'
import Pin from '~icons/push-pin-bold'
import PinOff from '~icons/push-pin-slash-bold'
import Trash from '~icons/trash-bold'
import { useModerationTexts } from '../../../kernel/web/moderation/texts.ts'
import type { MenuItem } from '../../../kernel/web/ui/menu.tsx'
import type { ItemCard } from '../contract-items.ts'
import { useNewsTexts } from './texts.ts'
import type { useItemActs } from './use-item-acts.ts'
import { useMute } from './use-mute.ts'

/** Where it is changed: a roundup line by line. */
export const writingPath = ({ id, isRoundup }: Pick<ItemCard, 'id' | 'isRoundup'>) =>
  `/${id}/${isRoundup ? 'recapitulatif' : 'modifier'}`

export interface ItemMenuOptions {
  /** On its own page: printing, and no « Modifier », which has a button there. */
  isPage?: boolean
  /** In the trash: everything else waits until it is back. */
  isTrashed?: boolean
  acts: ReturnType<typeof useItemActs>
  onPin: () => void
  /** « Signaler », for who only reads it. */
  onReport?: () => void
}

/** What may be done with an item, from `my` alone, in the order one looks for it. */
export const useItemMenu = (item: ItemCard, options: ItemMenuOptions): MenuItem[] => {
  const t = useNewsTexts()
  const { acts } = options
  const moderation = useModerationTexts()
  const { mute } = useMute()
  const { can } = item.my
  if (options.isTrashed)
    return can.restoreItem ? [{ id: 'restore', label: t.restore, icon: Undo, onPress: acts.restore }] : []
  const isPinned = item.pinnedUntil !== null
  const entries: (MenuItem | false | undefined)[] = [
    can.updateItem && !options.isPage && { id: 'edit', label: t.edit, icon: Pencil, href: writingPath(item) },
    can.pinItem && !isPinned && { id: 'pin', label: t.pin, icon: Pin, onPress: options.onPin },
    can.pinItem && isPinned && { id: 'unpin', label: t.unpin, icon: PinOff, onPress: acts.unpin },
    can.unpublishItem && { id: 'unpublish', label: t.unpublish, icon: Eye, onPress: acts.unpublish },
    Boolean(options.isPage) && { id: 'print', label: t.print, icon: Printer, onPress: () => window.print() },
    item.state === 'published' &&
      !can.updateItem && {
        id: 'mute',
        label: t.mute(item.thread.title),
        icon: Bell,
        onPress: () => mute(item.thread.id),
      },
    options.onReport !== undefined &&
      !can.trashItem && { id: 'report', label: moderation.report, icon: Flag, onPress: options.onReport },
    can.trashItem && { id: 'trash', label: t.trash, icon: Trash, isDanger: true, onPress: acts.trash },
  ]
  return entries.filter(entry => typeof entry === 'object')
}
