import { useCallback, useId } from 'react'
import Check from '~icons/check-bold'
import { call } from '../../../kernel/web/client.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { ComboBox } from '../../../kernel/web/ui/combo-box.tsx'
import type { PickOption } from '../../../kernel/web/ui/picker.ts'
import { newsContract } from '../contract.ts'
import type { Thread } from '../contract-threads.ts'
import { useNewsTexts } from './texts.ts'
import styles from './thread-filter.module.css'
import { threadName } from './thread-name.ts'

/** Beyond, one looks for a thread by its name. */
const chipsAtMost = 6

const useThreadSearch = () =>
  useCallback(async (q: string, signal: AbortSignal): Promise<PickOption[]> => {
    const { items } = await call(newsContract.listThreads, { query: { q: q || undefined, limit: 20 } }, signal)
    return items.map(({ id, title, structure }) => ({ id, label: title, help: structure.name }))
  }, [])

interface ThreadFilterProps {
  threads: readonly Thread[]
  more: boolean
  chosen: string | null
  onChoose: (id: string | null) => void
  /** One under the other, beside the list; in a line above it otherwise. */
  isColumn: boolean
}

/** All when they are few; otherwise those of the places where I work, and the one I chose. */
const useShownThreads = ({ threads, chosen }: ThreadFilterProps): readonly Thread[] => {
  const mine = new Set(useMe().attachments.map(({ structureId }) => structureId))
  if (threads.length <= chipsAtMost) return threads
  const near = threads.filter(({ structure }) => mine.has(structure.id)).slice(0, chipsAtMost)
  const far = threads.find(thread => thread.id === chosen && !near.includes(thread))
  return far ? [...near, far] : near
}

const Choice = ({ name, label, colour, isChosen, onChoose }: ChoiceProps) => (
  <label className={styles.choice}>
    <input type="radio" className={styles.input} name={name} checked={isChosen} onChange={onChoose} />
    <span className={styles.face} data-colour={colour}>
      <span className={styles.mark}>{isChosen && <Check size="0.7rem" />}</span>
      <span>{label}</span>
    </span>
  </label>
)

interface ChoiceProps {
  name: string
  label: string
  colour?: Thread['colour']
  isChosen: boolean
  onChoose: () => void
}

/** Threads as chips of their colour, one at a time; the rest found by name. */
export const ThreadFilter = (props: ThreadFilterProps) => {
  const { threads, more, chosen, onChoose, isColumn } = props
  const t = useNewsTexts()
  const name = useId()
  const search = useThreadSearch()
  const shown = useShownThreads(props)
  if (threads.length < 2) return null
  return (
    <div className={styles.filter} data-column={isColumn || undefined}>
      <fieldset className={styles.chips} aria-label={t.filterByThread}>
        <Choice name={name} label={t.allThreads} isChosen={chosen === null} onChoose={() => onChoose(null)} />
        {shown.map(thread => (
          <Choice
            key={thread.id}
            name={name}
            label={threadName(thread, threads)}
            colour={thread.colour}
            isChosen={thread.id === chosen}
            onChoose={() => onChoose(thread.id)}
          />
        ))}
      </fieldset>
      {(more || threads.length > shown.length) && (
        <ComboBox
          className={styles.search}
          label={t.otherThread}
          isLabelHidden
          placeholder={t.otherThread}
          options={search}
          value={null}
          onChange={option => onChoose(option?.id ?? null)}
        />
      )}
    </div>
  )
}
