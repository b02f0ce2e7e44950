import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import Dots from '~icons/dots-three-bold'
import { IconButton, type IconButtonProps } from './icon-button.tsx'
import type { Pictogram } from './pictogram.tsx'
import type { PopoverProps, TriggerTies } from './popover.tsx'

export interface MenuItem {
  id: string
  label: string
  help?: string
  icon?: Pictogram
  /** Leads somewhere; otherwise `onPress` does something. */
  href?: string
  onPress?: () => void
  isDanger?: boolean
  isDisabled?: boolean
  /** The current one among several. */
  isChosen?: boolean
}

export interface MenuProps {
  label: string
  /** Items, or groups of items drawn apart. */
  items: readonly MenuItem[] | readonly (readonly MenuItem[])[]
  trigger: (ties: TriggerTies) => ReactNode
  placement?: PopoverProps['placement']
}

const load = () => import('./overlays/menu-sheet.tsx')
const Sheet = lazy(() => load().then(module => ({ default: module.MenuSheet })))

/** What can be done, under a button. Its code comes when the button is first pointed at or pressed. */
export const Menu = ({ label, items, trigger, placement = 'bottom end' }: MenuProps) => {
  const ref = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const ties: TriggerTies = {
    ref,
    onPress: () => setOpen(!isOpen),
    onPointerEnter: () => void load(),
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
  }
  return (
    <>
      {trigger(ties)}
      {isOpen && (
        <Suspense fallback={null}>
          <Sheet label={label} items={items} triggerRef={ref} onClose={() => setOpen(false)} placement={placement} />
        </Suspense>
      )}
    </>
  )
}

export interface ActionsMenuProps extends Pick<MenuProps, 'items' | 'placement'> {
  /** « Actions : Poésie de novembre » */
  label: string
  size?: IconButtonProps['size']
}

/** The three dots at the end of a row or the corner of a card. */
export const ActionsMenu = ({ label, items, size, placement }: ActionsMenuProps) => (
  <Menu
    label={label}
    items={items}
    placement={placement}
    trigger={ties => <IconButton {...ties} label={label} icon={Dots} size={size} tooltipAlign="end" />}
  />
)
