import { useState } from 'react'
import Grid from '~icons/squares-four-bold'
import { Dialog, preloadDialog } from '../ui/dialog.tsx'
import { Anchor } from '../ui/link.tsx'
import styles from './bottom-bar.module.css'
import { type NavEntry, useNavEntries } from './nav-links.tsx'
import { useShellTexts } from './texts.ts'

const mostApps = 4

/** Four apps and « Plus » when there are more; home with them all when there is room. */
export const splitForBar = (entries: readonly NavEntry[]): { bar: readonly NavEntry[]; more: readonly NavEntry[] } =>
  entries.length - 1 > mostApps ? { bar: entries.slice(1, 1 + mostApps), more: entries } : { bar: entries, more: [] }

const BarLink = ({ entry }: { entry: NavEntry }) => (
  <li className={styles.item}>
    <Anchor href={entry.href} className={styles.link} aria-current={entry.isHere ? 'page' : undefined}>
      {entry.sign}
      <span className={styles.name}>{entry.name}</span>
    </Anchor>
  </li>
)

/** The phone’s menu, under the thumb. */
export const BottomBar = () => {
  const { bar, more } = splitForBar(useNavEntries())
  const [isOpen, setOpen] = useState(false)
  const t = useShellTexts()
  return (
    <nav aria-label={t.mainMenu} className={styles.bar}>
      <ul className={styles.list}>
        {bar.map(entry => (
          <BarLink key={entry.id} entry={entry} />
        ))}
        {more.length > 0 && (
          <li className={styles.item}>
            <button
              type="button"
              className={styles.link}
              aria-haspopup="dialog"
              onPointerEnter={preloadDialog}
              onClick={() => setOpen(true)}
            >
              <span className={styles.grid}>
                <Grid size="1.5rem" />
              </span>
              <span className={styles.name}>{t.more}</span>
            </button>
          </li>
        )}
      </ul>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t.allApps} isDismissable>
        <ul className={styles.all}>
          {more.map(entry => (
            <li key={entry.id}>
              <Anchor href={entry.href} className={styles.line} onPress={() => setOpen(false)}>
                {entry.sign}
                {entry.name}
              </Anchor>
            </li>
          ))}
        </ul>
      </Dialog>
    </nav>
  )
}
