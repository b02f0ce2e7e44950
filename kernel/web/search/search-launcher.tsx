import { lazy, Suspense, useEffect, useState } from 'react'
import Glass from '~icons/magnifying-glass-bold'
import { useShellTexts } from '../shell/texts.ts'
import { IconButton } from '../ui/icon-button.tsx'
import styles from './search-launcher.module.css'

const load = () => import('./search-sheet.tsx')
const Sheet = lazy(() => load().then(module => ({ default: module.SearchSheet })))

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** « / » while nothing is being typed, Ctrl+K or ⌘K anywhere but in a text that has its own use of it; never over a dialog. */
const asksToSearch = (event: KeyboardEvent): boolean => {
  if (event.defaultPrevented || document.querySelector('[role="dialog"], [role="alertdialog"]')) return false
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey) return !isTyping(event.target)
  const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
  return isK && !(event.target instanceof HTMLElement && event.target.isContentEditable)
}

const useShortcut = (open: () => void) => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!asksToSearch(event)) return
      event.preventDefault()
      open()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [open])
}

export interface SearchLauncherProps {
  /** A field where there is room, a round button on a phone. */
  look: 'field' | 'button'
}

/** The way to search, in the header of every page. Its dialog is fetched when first asked for. */
export const SearchLauncher = ({ look }: SearchLauncherProps) => {
  const t = useShellTexts()
  const [isOpen, setOpen] = useState(false)
  const [open] = useState(() => () => setOpen(true))
  useShortcut(open)
  return (
    <>
      {look === 'button' ? (
        <IconButton
          label={t.search}
          icon={Glass}
          onPress={open}
          onPointerEnter={() => void load()}
          tooltipAlign="end"
        />
      ) : (
        <button
          type="button"
          className={styles.field}
          aria-haspopup="dialog"
          aria-keyshortcuts="/ Control+K"
          onClick={open}
          onPointerEnter={() => void load()}
        >
          <Glass size="1.125rem" />
          <span className={styles.words}>{t.search}</span>
          <span className={styles.key} aria-hidden="true">
            /
          </span>
        </button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <Sheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
