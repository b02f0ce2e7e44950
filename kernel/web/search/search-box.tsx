import { type KeyboardEvent, useEffect, useRef } from 'react'
import Glass from '~icons/magnifying-glass-bold'
import X from '~icons/x-bold'
import { useMe } from '../shell/me.tsx'
import { useShellTexts } from '../shell/texts.ts'
import { Chip } from '../ui/chip.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Spinner } from '../ui/spinner.tsx'
import styles from './search-sheet.module.css'
import { useSearchTexts } from './texts.ts'

export interface SearchBoxProps {
  id: string
  q: string
  onType: (q: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  activeId: string | undefined
  hasList: boolean
  isSearching: boolean
  /** The one section that is searched. */
  section: string | undefined
  onLeaveSection: () => void
  onClose: () => void
}

/** Where one types: the focus stays here while the arrows walk in the list. */
export const SearchBox = (props: SearchBoxProps) => {
  const { id, q, onType, onKeyDown, activeId, hasList, isSearching, section, onLeaveSection, onClose } = props
  const t = useSearchTexts()
  const shell = useShellTexts()
  const { face } = useMe()
  const input = useRef<HTMLInputElement>(null)
  // The dialog opens to type.
  useEffect(() => input.current?.focus(), [])
  const Leading = isSearching ? Spinner : Glass
  return (
    <div className={styles.box}>
      <Leading size="1.375rem" className={styles.glass ?? ''} />
      {section !== undefined && (
        <Chip onRemove={onLeaveSection} removeLabel={t.everywhere}>
          {section}
        </Chip>
      )}
      <input
        type="text"
        inputMode="search"
        enterKeyHint="search"
        ref={input}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={80}
        className={styles.input}
        role="combobox"
        aria-expanded={hasList}
        aria-controls={hasList ? id : undefined}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        aria-label={section ? t.searchIn(section) : shell.search}
        placeholder={face === 'pupil' ? t.hintPupil : t.hint}
        value={q}
        onChange={event => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <IconButton label={t.close} icon={X} size="s" tooltip="none" onPress={onClose} />
    </div>
  )
}
