import { useEffect, useRef, useState } from 'react'
import { call, callOnce, OfflineError, ProblemError } from '../../../kernel/web/client.ts'
import { newKey } from '../../../kernel/web/offline/new-key.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { newsContract } from '../contract.ts'
import { deviceCopy } from './device-copy.ts'
import { type Draft, fieldsOf, isWritten } from './draft.ts'

/** Milliseconds after the last key. */
const pause = 1_500
const retryEvery = 20_000

export type Saving = 'clean' | 'waiting' | 'saving' | 'saved' | 'offline' | 'device' | 'failed'

/** The first writing of an item: sent again, the very same, until an answer comes, it makes one item. */
const useCreation = () => {
  const begun = useRef<{ key: string; draft: Draft } | null>(null)
  return async (draft: Draft) => {
    begun.current ??= { key: newKey(), draft }
    const { key, draft: sent } = begun.current
    try {
      return { id: (await callOnce(newsContract.createItem, { body: fieldsOf(sent) }, key)).id, sent }
    } catch (error) {
      if (error instanceof ProblemError) begun.current = null
      throw error
    }
  }
}

interface Options {
  first: Draft
  itemId: string | null
  /** Already read by others: kept on the device only, until it is saved on purpose. */
  isLive: boolean
  onCreated: (id: string) => void
}

/**
 * Keeps what is written: on this device at each key, on the server a moment after the last. With the network away it
 * tries again when it is back. `save` does it at once and gives the item’s id.
 */
export const useDraft = ({ first, itemId, isLive, onCreated }: Options) => {
  const copy = deviceCopy(useMe().id)
  const [draft, setDraft] = useState(first)
  const [saving, setSaving] = useState<Saving>('clean')
  const latest = useRef(first)
  const stored = useRef<Draft | null>(itemId ? first : null)
  const id = useRef(itemId)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const create = useCreation()

  const write = async (): Promise<string> => {
    const sent = latest.current
    if (id.current && stored.current === sent) return id.current
    setSaving('saving')
    if (!id.current) {
      const created = await create(sent)
      copy.forget(null)
      stored.current = created.sent
      id.current = created.id
      onCreated(created.id)
    }
    if (stored.current !== sent) await call(newsContract.updateItem, { itemId: id.current, body: fieldsOf(sent) })
    copy.forget(id.current)
    stored.current = sent
    setSaving(latest.current === sent ? 'saved' : 'waiting')
    return id.current
  }
  const save = (): Promise<string> => {
    const next = queue.current.then(write, write)
    queue.current = next.catch(error => setSaving(error instanceof OfflineError ? 'offline' : 'failed'))
    return next
  }
  const change = (fields: Partial<Draft>) => {
    latest.current = { ...latest.current, ...fields }
    setDraft(latest.current)
    if (!isWritten(latest.current) && !id.current) return
    copy.keep(id.current, latest.current)
    setSaving(isLive ? 'device' : 'waiting')
  }

  const autosave = useRef(save)
  autosave.current = save
  const isDue = !isLive && draft !== first && draft !== stored.current && (id.current !== null || isWritten(draft))
  useEffect(() => {
    if (!isDue || !draft) return
    const timer = setTimeout(() => autosave.current().catch(() => undefined), pause)
    return () => clearTimeout(timer)
  }, [isDue, draft])
  useEffect(() => {
    if (saving !== 'offline') return
    const again = () => autosave.current().catch(() => undefined)
    const timer = setInterval(again, retryEvery)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [saving])
  return { draft, change, save, saving, forget: () => copy.forget(id.current) }
}
