import { useState } from 'react'
import Collapse from '~icons/caret-double-left-bold'
import Expand from '~icons/caret-double-right-bold'
import { Anchor } from '../ui/link.tsx'
import { Logo } from '../ui/logo.tsx'
import { recall, remember } from './device.ts'
import { type NavEntry, useNavEntries } from './nav-links.tsx'
import styles from './rail.module.css'
import { StructureSwitcher } from './structure-switcher.tsx'
import { useShellTexts } from './texts.ts'

/** Narrow on a tablet, wide on a computer, until the person decides. */
const startsNarrow = (): boolean => recall<boolean>('narrow-rail') ?? !window.matchMedia('(min-width: 1100px)').matches

/** Whether the rail shows its gommettes alone, and the gesture that changes it; this device remembers. */
export const useRailWidth = (): [isNarrow: boolean, toggle: () => void] => {
  const [isNarrow, setNarrow] = useState(startsNarrow)
  const toggle = () => {
    setNarrow(!isNarrow)
    remember('narrow-rail', !isNarrow)
  }
  return [isNarrow, toggle]
}

const RailLink = ({ entry, isNarrow }: { entry: NavEntry; isNarrow: boolean }) => (
  <li className={styles.item}>
    <Anchor
      href={entry.href}
      className={styles.link}
      aria-current={entry.isHere ? 'page' : undefined}
      aria-label={isNarrow ? entry.name : undefined}
    >
      {entry.sign}
      <span className={isNarrow ? styles.tip : styles.name} aria-hidden={isNarrow || undefined}>
        {entry.name}
      </span>
    </Anchor>
  </li>
)

/** The wide screen’s menu: where I am, then my apps by their gommettes. */
export const Rail = ({ isNarrow, onToggle }: { isNarrow: boolean; onToggle: () => void }) => {
  const entries = useNavEntries()
  const t = useShellTexts()
  const Arrow = isNarrow ? Expand : Collapse
  return (
    <nav aria-label={t.mainMenu} className={styles.rail} data-narrow={isNarrow || undefined}>
      <Anchor href="/" className={styles.logo} aria-label={t.homeOfPreau}>
        <Logo drawingOnly={isNarrow} />
      </Anchor>
      {!isNarrow && <StructureSwitcher />}
      <ul className={styles.list}>
        {entries.map(entry => (
          <RailLink key={entry.id} entry={entry} isNarrow={isNarrow} />
        ))}
      </ul>
      <button type="button" className={styles.toggle} aria-expanded={!isNarrow} onClick={onToggle}>
        <Arrow size="1rem" />
        <span className={isNarrow ? styles.unseen : undefined}>{isNarrow ? t.expandMenu : t.collapseMenu}</span>
      </button>
    </nav>
  )
}
