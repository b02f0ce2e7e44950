import { useEffect, useState } from 'react'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { SearchField } from '../../../kernel/web/ui/search-field.tsx'
import { SegmentedControl } from '../../../kernel/web/ui/segmented-control.tsx'
import type { Box } from '../contract-boxes.ts'
import styles from './list-filters.module.css'
import { useMailTexts } from './texts.ts'
import { followings, type View } from './use-view.ts'

/** Milliseconds after the last letter. */
const pause = 250

const Search = ({ view }: { view: View }) => {
  const t = useMailTexts()
  const [typed, setTyped] = useState(view.q)
  const { q, setQ } = view
  useEffect(() => {
    if (typed === q) return
    const timer = setTimeout(() => setQ(typed), pause)
    return () => clearTimeout(timer)
  }, [typed, q, setQ])
  return <SearchField label={t.search} value={typed} onChange={setTyped} onSubmit={setQ} name="mail-search" />
}

/** A word, what is not read; of a box shared by several, what is left to do. */
export const ListFilters = ({ view, box }: { view: View; box: Box }) => {
  const t = useMailTexts()
  const isReceived = view.place === 'inbox' || view.place === 'folder'
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <Search view={view} />
      </div>
      {isReceived && (
        <Button
          kind={view.unread ? 'soft' : 'outline'}
          onPress={() => view.setUnread(!view.unread)}
          aria-pressed={view.unread}
        >
          {t.onlyUnread}
        </Button>
      )}
      {isReceived && box.kind === 'identity' && (
        <SegmentedControl
          label={t.service.filter}
          value={view.following}
          onChange={view.setFollowing}
          options={followings.map(value => ({ value, label: t.service[value] }))}
        />
      )}
    </div>
  )
}
