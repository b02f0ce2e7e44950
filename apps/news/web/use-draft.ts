import { useEffect, useRef, useState } from 'react'
import { call } from '../../../kernel/web/client.ts'
import { newsContract } from '../contract.ts'
import { type Draft, isWritten } from './draft.ts'

const rest = 1_500

export type Saving = 'saved' | 'saving' | 'waiting'

/**
 * Keeps what is written on the server by itself, a moment after the last key; with the network away it waits and tries
 * again at the next key. `save` does it at once and gives the item’s id.
 */
export const useDraft = (first: Draft, itemId: string | null) => {
  const [draft, setDraft] = useState(first)
  const [saving, setSaving] = useState<Saving>('saved')
  const id = useRef(itemId)
  const running = useRef<Promise<string> | null>(null)
  const save = async (): Promise<string> => {
    await running.current?.catch(() => {})
    setSaving('saving')
    const write = id.current
      ? call(newsContract.updateItem, { itemId: id.current, body: draft })
      : call(newsContract.createItem, { body: draft })
    running.current = write.then(item => item.id)
    try {
      id.current = await running.current
      setSaving('saved')
      return id.current
    } catch (error) {
      setSaving('waiting')
      throw error
    }
  }
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    if (draft === first || !isWritten(draft)) return
    setSaving('waiting')
    const timer = setTimeout(() => latest.current().catch(() => {}), rest)
    return () => clearTimeout(timer)
  }, [draft, first])
  const change = (fields: Partial<Draft>) => setDraft(before => ({ ...before, ...fields }))
  return { draft, change, save, saving }
}
