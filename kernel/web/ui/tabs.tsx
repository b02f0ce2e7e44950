import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { CountBadge } from './chip.tsx'
import styles from './tabs.module.css'

export interface Tab<Id extends string = string> {
  id: Id
  label: ReactNode
  count?: number
}

export interface TabsProps<Id extends string> {
  /** What the tabs choose among, for who does not see them. */
  label: string
  tabs: readonly Tab<Id>[]
  selected: Id
  onSelect: (id: Id) => void
  /** At the end of the line: the page's action. */
  aside?: ReactNode
  /** The selected tab's panel. */
  children: ReactNode
}

const moves: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** Arrows move between tabs and select, as the ARIA practices ask; right to left where the page is. */
export const Tabs = <Id extends string>({ label, tabs, selected, onSelect, aside, children }: TabsProps<Id>) => {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const isMirrored = document.documentElement.dir === 'rtl' && event.key.startsWith('Arrow')
    const key = isMirrored ? (event.key === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight') : event.key
    const at = tabs.findIndex(tab => tab.id === selected)
    const target = tabs[moves[key]?.(at, tabs.length - 1) ?? -1]
    if (!target) return
    event.preventDefault()
    onSelect(target.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${target.id}"]`)?.focus()
  }
  return (
    <>
      <div className={styles.bar}>
        <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
          {tabs.map(tab => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              data-tab={tab.id}
              className={styles.tab}
              aria-selected={tab.id === selected}
              aria-controls={`${id}-panel`}
              tabIndex={tab.id === selected ? 0 : -1}
              onClick={() => onSelect(tab.id)}
            >
              {tab.label}
              {tab.count ? <CountBadge count={tab.count} /> : null}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`} className={styles.panel}>
        {children}
      </div>
    </>
  )
}
