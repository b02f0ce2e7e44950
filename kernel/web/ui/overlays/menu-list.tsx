import { type ComponentProps, type KeyboardEvent, useEffect, useRef } from 'react'
import Check from '~icons/check-bold'
import { Anchor } from '../link.tsx'
import type { MenuItem, MenuProps } from '../menu.tsx'
import styles from './popover-sheet.module.css'

const isGrouped = (items: MenuProps['items']): items is readonly (readonly MenuItem[])[] => Array.isArray(items[0])

const fold = (text: string | null): string => (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()

/** Where a key leads among the lines of a menu: the next, the last, the next that begins with that letter; wrapping. */
export const nextLine = (key: string, at: number, lines: readonly string[]): number | undefined => {
  const count = lines.length
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key.length !== 1 || key === ' ') return undefined
  const turn = lines.map((_, step) => (at + 1 + step) % count)
  return turn.find(line => fold(lines[line] ?? '').startsWith(fold(key)))
}

const linesOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-line]:not([aria-disabled])') ?? []),
]

interface MenuListProps extends Pick<MenuProps, 'label' | 'items'> {
  onLeave: () => void
}

/** The lines of a menu, walked by the keys of the ARIA practices. */
export const MenuList = ({ label, items, onLeave }: MenuListProps) => {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => linesOf(list.current)[0]?.focus(), [])
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Tab') onLeave()
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const all = linesOf(list.current)
    const at = all.indexOf(document.activeElement as HTMLElement)
    const next = nextLine(
      event.key,
      at,
      all.map(line => line.textContent ?? ''),
    )
    if (next === undefined) return
    event.preventDefault()
    all[next]?.focus()
  }
  const menu: ComponentProps<'div'> = { role: 'menu', 'aria-label': label, onKeyDown: walk }
  const groups = isGrouped(items) ? items : [items as readonly MenuItem[]]
  return (
    <div {...menu} ref={list} className={styles.menu}>
      {groups.map(group => (
        <div key={group[0]?.id} className={styles.section}>
          {group.map(item => (
            <MenuLine key={item.id} item={item} onLeave={onLeave} />
          ))}
        </div>
      ))}
    </div>
  )
}

const MenuLine = ({ item, onLeave }: { item: MenuItem; onLeave: () => void }) => {
  const { label, help, icon: Icon, href, onPress, isDanger, isDisabled, isChosen } = item
  const words = (
    <>
      {Icon && <Icon size="1.25rem" className={styles.icon ?? ''} />}
      <span className={styles.words}>
        {label}
        {help && <span className={styles.help}>{help}</span>}
      </span>
      {isChosen && <Check size="1.1rem" className={styles.tick ?? ''} />}
    </>
  )
  const press = () => {
    onLeave()
    onPress?.()
  }
  const line = {
    role: isChosen === undefined ? 'menuitem' : 'menuitemradio',
    'aria-checked': isChosen,
    'aria-disabled': isDisabled || undefined,
    'data-line': true,
    'data-danger': isDanger || undefined,
    tabIndex: -1,
    className: styles.item,
  }
  if (href && !isDisabled) {
    return (
      <Anchor {...line} href={href} onPress={press}>
        {words}
      </Anchor>
    )
  }
  return (
    <button {...line} type="button" onClick={isDisabled ? undefined : press}>
      {words}
    </button>
  )
}
