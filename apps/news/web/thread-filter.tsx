import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react'
import Repeat from '~icons/calendar-check-bold'
import Check from '~icons/check-bold'
import Search from '~icons/magnifying-glass-bold'
import Sliders from '~icons/sliders-horizontal-bold'
import { call } from '../../../kernel/web/client.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { ComboBox } from '../../../kernel/web/ui/combo-box.tsx'
import { CoveredChoice } from '../../../kernel/web/ui/covered-choice.tsx'
import { Anchor } from '../../../kernel/web/ui/link.tsx'
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
  <CoveredChoice
    type="radio"
    name={name}
    isChosen={isChosen}
    onChange={onChoose}
    className={styles.face}
    colour={colour}
  >
    <span className={styles.mark}>{isChosen && <Check size="0.7rem" />}</span>
    <span>{label}</span>
  </CoveredChoice>
)

interface ChoiceProps {
  name: string
  label: ReactNode
  colour?: Thread['colour']
  isChosen: boolean
  onChoose: () => void
}

const Choices = ({ shown, ...props }: ThreadFilterProps & { shown: readonly Thread[] }) => {
  const { threads, chosen, onChoose } = props
  const t = useNewsTexts()
  const name = useId()
  return (
    <fieldset className={styles.choices} aria-label={t.filterByThread}>
      <Choice name={name} label={t.allThreads} isChosen={chosen === null} onChoose={() => onChoose(null)} />
      {shown.map(thread => (
        <Choice
          key={thread.id}
          name={name}
          label={<Written>{threadName(thread, threads)}</Written>}
          colour={thread.colour}
          isChosen={thread.id === chosen}
          onChoose={() => onChoose(thread.id)}
        />
      ))}
    </fieldset>
  )
}

/** A thread found by its name or by its school’s; ready to type when it has just been asked for. */
const Finder = ({ onChoose, isAsked }: Pick<ThreadFilterProps, 'onChoose'> & { isAsked?: boolean }) => {
  const t = useNewsTexts()
  const search = useThreadSearch()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isAsked) box.current?.querySelector('input')?.focus()
  }, [isAsked])
  return (
    <div ref={box}>
      <ComboBox
        label={t.otherThread}
        isLabelHidden
        placeholder={t.otherThreadHint}
        options={search}
        value={null}
        onChange={option => onChoose(option?.id ?? null)}
      />
    </div>
  )
}

/** Above the list: one line that slides on a phone, where looking for a thread and their settings come last. */
const Line = ({ hasFinder, ...props }: ThreadFilterProps & { shown: readonly Thread[]; hasFinder: boolean }) => {
  const t = useNewsTexts()
  const [isFinding, setFinding] = useState(false)
  const find = (id: string | null) => {
    props.onChoose(id)
    setFinding(false)
  }
  return (
    <div className={styles.filter}>
      <div className={styles.chips}>
        {props.threads.length > 1 && <Choices {...props} />}
        {hasFinder && (
          <button
            type="button"
            className={styles.tool}
            aria-expanded={isFinding}
            onClick={() => setFinding(!isFinding)}
          >
            <Search size="1.1em" />
            {t.otherThread}
          </button>
        )}
        <Anchor href="/series" className={styles.tool}>
          <Repeat size="1.1em" />
          {t.series.title}
        </Anchor>
        <Anchor href="/fils" className={styles.tool}>
          <Sliders size="1.1em" />
          {t.setThreads}
        </Anchor>
      </div>
      {isFinding && <Finder onChoose={find} isAsked />}
    </div>
  )
}

/** Threads as chips of their colour, one at a time; the rest found by name. */
export const ThreadFilter = (props: ThreadFilterProps) => {
  const { threads, more, onChoose, isColumn } = props
  const shown = useShownThreads(props)
  const hasFinder = more || threads.length > shown.length
  if (!isColumn) return <Line {...props} shown={shown} hasFinder={hasFinder} />
  return (
    <div className={styles.filter} data-column="true">
      {threads.length > 1 && <Choices {...props} shown={shown} />}
      {hasFinder && <Finder onChoose={onChoose} />}
    </div>
  )
}
