import Caret from '~icons/caret-down-bold'
import Gear from '~icons/sliders-horizontal-bold'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Menu, type MenuItem } from '../../../kernel/web/ui/menu.tsx'
import type { Box } from '../contract-boxes.ts'
import { type BoxesPanelProps, placeIcons, spotsOf, unreadIn } from './boxes-panel.tsx'
import { type MailTexts, useMailTexts } from './texts.ts'
import { nameOfSpot, pathOf } from './use-view.ts'

const boxName = (box: Box, t: MailTexts) => (box.kind === 'own' ? t.myBox : box.name)

const helpOf = (unread: number, t: MailTexts) => (unread > 0 ? { help: `${unread} ${t.unreadCount(unread)}` } : {})

/** Where there is no room beside the list: the same places under one button. */
export const PlaceMenu = ({ boxes, boxId, spot }: BoxesPanelProps) => {
  const t = useMailTexts()
  const box = boxes.find(({ id }) => id === boxId)
  if (!box || !spot) return null
  const places: MenuItem[] = spotsOf(box).map(one => ({
    id: `${one.place}${one.folderId ?? ''}`,
    label: nameOfSpot(one, box, t),
    icon: placeIcons[one.place],
    href: pathOf(box.id, one),
    isChosen: one.place === spot.place && one.folderId === spot.folderId,
    ...helpOf(unreadIn(box, one), t),
  }))
  const others: MenuItem[] = boxes
    .filter(({ id }) => id !== boxId)
    .map(other => ({ id: other.id, label: boxName(other, t), href: `/${other.id}`, ...helpOf(other.unread, t) }))
  const settings: MenuItem = { id: 'settings', label: t.settings, icon: Gear, href: '/reglages' }
  const current = nameOfSpot(spot, box, t)
  const shown = boxes.length > 1 ? `${boxName(box, t)} · ${current}` : current
  return (
    <Menu
      label={t.boxes}
      items={[places, others, [settings]].filter(group => group.length > 0)}
      placement="bottom start"
      trigger={ties => (
        <Button {...ties} kind="outline" icon={placeIcons[spot.place]} iconAfter={Caret}>
          {shown}
        </Button>
      )}
    />
  )
}
