import { Select } from '../../../kernel/web/ui/select.tsx'
import type { ItemPage } from '../contract-items.ts'
import type { Thread } from '../contract-threads.ts'
import { useNewsTexts } from './texts.ts'

interface ThreadFieldProps {
  threads: readonly Thread[]
  item: ItemPage | null
  value: string
  onChange: (thread: Thread) => void
  /** Read by others already: it stays where they read it. */
  isFixed: boolean
}

const byStructure = (threads: readonly Thread[]) => {
  const groups = new Map<string, { value: string; label: string }[]>()
  for (const { id, title, structure } of threads)
    groups.set(structure.name, [...(groups.get(structure.name) ?? []), { value: id, label: title }])
  return [...groups].map(([group, options]) => ({ group, options }))
}

/** Which thread, by structure. */
export const ThreadField = ({ threads, item, value, onChange, isFixed }: ThreadFieldProps) => {
  const t = useNewsTexts()
  const isListed = threads.some(thread => thread.id === value)
  const options = [
    ...byStructure(threads),
    ...(isListed || !item ? [] : [{ value: item.thread.id, label: item.thread.title }]),
  ]
  const choose = (id: string) => {
    const next = threads.find(thread => thread.id === id)
    if (next) onChange(next)
  }
  return <Select label={t.thread} value={value} onChange={choose} options={options} isDisabled={isFixed} />
}
