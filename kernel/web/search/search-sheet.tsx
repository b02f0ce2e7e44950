import { type KeyboardEvent, type MouseEvent, useEffect, useId, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useLocation } from 'wouter'
import { useMe } from '../shell/me.tsx'
import { useShellTexts } from '../shell/texts.ts'
import { announce } from '../ui/announce.ts'
import { AriaLanguage } from '../ui/overlays/aria-language.tsx'
import { keepSearch } from './recent.ts'
import { SearchBox } from './search-box.tsx'
import { SearchList } from './search-list.tsx'
import styles from './search-sheet.module.css'
import type { Line } from './sections.ts'
import { useSearchTexts } from './texts.ts'
import { useSections } from './use-sections.ts'

/** The dialog gives the focus back as it goes; then the new page’s title takes it. */
const afterClosing = 50

/** Says how many answers there are once they have settled (RGAA 7.5). */
const useSaid = (sentence: string | undefined) => {
  useEffect(() => {
    if (sentence === undefined) return
    const timer = setTimeout(() => announce(sentence), 500)
    return () => clearTimeout(timer)
  }, [sentence])
}

const useSearch = (onClose: () => void) => {
  const me = useMe()
  const [, navigate] = useLocation()
  const [q, setQ] = useState('')
  const [kind, setKind] = useState<string>()
  const [at, setAt] = useState(0)
  const leaveFor = (href: string) => {
    // The former title, given the focus back, must not pass for the new one.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    navigate(href)
  }
  const type = (typed: string) => {
    setQ(typed)
    setAt(0)
    if (typed.trim().length < 2) setKind(undefined)
  }
  const show = (chosen: string | undefined) => {
    setKind(chosen)
    setAt(0)
  }
  const answers = useSections({ q, type, kind, show })
  const lines = answers.sections.flatMap(section => section.lines)
  const active = lines[Math.min(at, lines.length - 1)]
  const open = (line: Line, event?: MouseEvent) => {
    line.onPress?.()
    const { href } = line
    if (!href) return
    keepSearch(me, q)
    if (event?.ctrlKey || event?.metaKey || event?.shiftKey) return
    event?.preventDefault()
    onClose()
    setTimeout(() => leaveFor(href), afterClosing)
  }
  const walk = (step: number) =>
    setAt(lines.length > 0 ? (Math.min(at, lines.length - 1) + step + lines.length) % lines.length : 0)
  return { q, kind, type, show, answers, lines, active, open, walk }
}

export const SearchSheet = ({ onClose }: { onClose: () => void }) => {
  const t = useSearchTexts()
  const shell = useShellTexts()
  const { face } = useMe()
  const id = useId()
  const { q, kind, type, show, answers, lines, active, open, walk } = useSearch(onClose)
  const count = lines.filter(line => line.href).length
  useSaid(answers.isFirst || !answers.isSettled ? undefined : t.found(count, answers.more))
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const acts: Record<string, (() => void) | undefined> = {
      ArrowDown: () => walk(1),
      ArrowUp: () => walk(-1),
      Enter: active && (() => open(active)),
      Backspace: kind && q === '' ? () => show(undefined) : undefined,
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <AriaLanguage>
      <ModalOverlay className={styles.overlay ?? ''} isOpen isDismissable onOpenChange={next => !next && onClose()}>
        <Modal className={styles.modal ?? ''} data-face={face}>
          <Dialog className={styles.dialog ?? ''} aria-label={shell.search}>
            <SearchBox
              id={id}
              q={q}
              onType={type}
              onKeyDown={press}
              activeId={active && `${id}-${active.key}`}
              hasList={lines.length > 0}
              isSearching={answers.isSearching}
              section={kind ? (answers.sections[0]?.title ?? '') : undefined}
              onLeaveSection={() => show(undefined)}
              onClose={onClose}
            />
            <SearchList id={id} q={q} answers={answers} active={active} onOpen={open} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AriaLanguage>
  )
}
