import type { RefObject } from 'react'
import { RouterProvider } from 'react-aria-components'
import { MenuItem as AriaItem, Menu, MenuSection } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { useLocation } from 'wouter'
import Check from '~icons/check-bold'
import type { MenuItem, MenuProps } from '../menu.tsx'
import { AriaLanguage } from './aria-language.tsx'
import styles from './popover-sheet.module.css'

interface MenuSheetProps extends Pick<MenuProps, 'label' | 'items'> {
  triggerRef: RefObject<HTMLButtonElement | null>
  onClose: () => void
  placement: NonNullable<MenuProps['placement']>
}

const isGrouped = (items: MenuProps['items']): items is readonly (readonly MenuItem[])[] => Array.isArray(items[0])

export const MenuSheet = ({ label, items, triggerRef, onClose, placement }: MenuSheetProps) => {
  const [, navigate] = useLocation()
  const groups = isGrouped(items) ? items : [items as readonly MenuItem[]]
  return (
    <AriaLanguage>
      <RouterProvider navigate={navigate}>
        <Popover
          aria-label={label}
          className={styles.popover ?? ''}
          triggerRef={triggerRef}
          isOpen
          onOpenChange={next => !next && onClose()}
          placement={placement}
          offset={6}
        >
          <Menu aria-label={label} className={styles.menu ?? ''} autoFocus="first" onClose={onClose}>
            {groups.map(group => (
              <MenuSection key={group[0]?.id} aria-label={label} className={styles.section ?? ''}>
                {group.map(item => (
                  <MenuLine key={item.id} {...item} />
                ))}
              </MenuSection>
            ))}
          </Menu>
        </Popover>
      </RouterProvider>
    </AriaLanguage>
  )
}

const MenuLine = ({ id, label, help, icon: Icon, href, onPress, isDanger, isDisabled, isChosen }: MenuItem) => (
  <AriaItem
    id={id}
    href={href}
    textValue={label}
    isDisabled={isDisabled}
    onAction={onPress}
    data-danger={isDanger || undefined}
    className={styles.item ?? ''}
  >
    {Icon && <Icon size="1.25rem" className={styles.icon ?? ''} />}
    <span className={styles.words}>
      {label}
      {help && <span className={styles.help}>{help}</span>}
    </span>
    {isChosen && <Check size="1.1rem" className={styles.tick ?? ''} />}
  </AriaItem>
)
