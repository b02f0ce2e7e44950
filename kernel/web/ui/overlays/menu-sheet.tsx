import { type RefObject, useEffect, useRef } from 'react'
import { Popover } from 'react-aria-components/Popover'
import type { MenuProps } from '../menu.tsx'
import { AriaLanguage } from './aria-language.tsx'
import { MenuList } from './menu-list.tsx'
import styles from './popover-sheet.module.css'

interface MenuSheetProps extends Pick<MenuProps, 'label' | 'items'> {
  triggerRef: RefObject<HTMLButtonElement | null>
  onClose: () => void
  placement: NonNullable<MenuProps['placement']>
}

/** A press anywhere else closes it; on its own button, the button does. */
const useOutsidePress = (inside: RefObject<HTMLElement | null>[], onPress: () => void) => {
  const act = useRef(onPress)
  act.current = onPress
  const places = useRef(inside)
  useEffect(() => {
    const press = (event: PointerEvent) => {
      const target = event.target as Node
      if (!places.current.some(place => place.current?.contains(target))) act.current()
    }
    document.addEventListener('pointerdown', press)
    return () => document.removeEventListener('pointerdown', press)
  }, [])
}

/** In the landmark of its button, so that it belongs to a part of the page (RGAA 12.6); never one that scrolls, which would clip it. */
const landmark = (trigger: HTMLElement | null): HTMLElement =>
  trigger?.closest<HTMLElement>('main, header, nav') ?? document.body

export const MenuSheet = ({ label, items, triggerRef, onClose, placement }: MenuSheetProps) => {
  const sheet = useRef<HTMLElement>(null)
  useOutsidePress([sheet, triggerRef], onClose)
  const leave = () => {
    onClose()
    triggerRef.current?.focus()
  }
  return (
    <AriaLanguage>
      <Popover
        ref={sheet}
        className={styles.popover ?? ''}
        triggerRef={triggerRef}
        isOpen
        isNonModal
        UNSTABLE_portalContainer={landmark(triggerRef.current)}
        onOpenChange={next => !next && leave()}
        placement={placement}
        offset={6}
      >
        <MenuList label={label} items={items} onLeave={leave} />
      </Popover>
    </AriaLanguage>
  )
}
