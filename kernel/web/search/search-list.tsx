import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { OfflineError } from '../client.ts'
import { useMe } from '../shell/me.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Failed } from '../ui/failed.tsx'
import { SearchPicture } from '../ui/pictures/search-picture.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { SearchLine } from './search-line.tsx'
import styles from './search-sheet.module.css'
import type { Line } from './sections.ts'
import { useSearchTexts } from './texts.ts'
import type { useSections } from './use-sections.ts'

export interface SearchListProps {
  id: string
  q: string
  answers: ReturnType<typeof useSections>
  active: Line | undefined
  onOpen: (line: Line, event?: MouseEvent) => void
}

const Nothing = () => {
  const t = useSearchTexts()
  const { face } = useMe()
  return (
    <EmptyState picture={SearchPicture} title={t.nothing} level={2}>
      {face === 'pupil' ? t.nothingHelpPupil : t.nothingHelp}
    </EmptyState>
  )
}

const SearchFailed = ({ error, onRetry }: { error: Error; onRetry: () => void }) => {
  const t = useSearchTexts()
  return (
    <Failed isAlert onRetry={onRetry}>
      {error instanceof OfflineError ? t.offline : error.message || t.failed}
    </Failed>
  )
}

const Keys = () => {
  const t = useSearchTexts()
  return (
    <p className={styles.keys} aria-hidden="true">
      <kbd>↑</kbd> <kbd>↓</kbd> {t.keys.walk} <kbd>↵</kbd> {t.keys.open} <kbd>Esc</kbd> {t.keys.close}
    </p>
  )
}

const Group = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => {
  const group: ComponentProps<'ul'> = { role: 'group', 'aria-labelledby': id, className: styles.section }
  return (
    <ul {...group}>
      <li role="presentation" className={styles.heading} id={id}>
        {title}
      </li>
      {children}
    </ul>
  )
}

/** The answers under their headings, one list for the arrows; or why there is none. */
export const SearchList = ({ id, q, answers, active, onOpen }: SearchListProps) => {
  const t = useSearchTexts()
  const { sections, error, isSearching, isFirst, forget, retry } = answers
  const isEmpty = sections.length === 0
  return (
    <>
      <div className={styles.body}>
        {error && !isFirst && <SearchFailed error={error} onRetry={retry} />}
        {isEmpty && isSearching && <Skeleton lines={4} />}
        {isEmpty && !isSearching && !error && <Nothing />}
        {!isEmpty && (
          <div role="listbox" id={id} aria-label={t.results}>
            {sections.map(section => (
              <Group key={section.id} id={`${id}-${section.id}`} title={section.title}>
                {section.lines.map(line => (
                  <SearchLine
                    key={line.key}
                    id={`${id}-${line.key}`}
                    line={line}
                    q={q}
                    isActive={line === active}
                    onOpen={event => onOpen(line, event)}
                  />
                ))}
              </Group>
            ))}
          </div>
        )}
        {forget && (
          <Button kind="quiet" size="s" onPress={forget}>
            {t.forgetRecent}
          </Button>
        )}
      </div>
      <Keys />
    </>
  )
}
