import { useEffect, useRef, useState } from 'react'
import { OfflineError, ProblemError } from './client.ts'
import type { DeviceCopy } from './device-copy.ts'
import { newKey } from './offline/new-key.ts'

/** Milliseconds after the last key. */
const pause = 1_500
const retryEvery = 20_000

export type Saving = 'clean' | 'waiting' | 'saving' | 'saved' | 'offline' | 'device' | 'failed'

export interface KeptDraftOptions<D> {
  first: D
  /** What the server already has it under; null: new. */
  id: string | null
  copy: DeviceCopy<D>
  /** Something worth keeping was written. */
  isWritten: (draft: D) => boolean
  /** Makes it on the server, once for that key however often it is asked; gives its id. */
  create: (draft: D, key: string) => Promise<string>
  update: (id: string, draft: D) => Promise<unknown>
  onCreated: (id: string) => void
  /** Already read by others: kept on the device only, until it is saved on purpose. */
  isLive?: boolean
}

/** The first writing: sent again, the very same, until an answer comes, it makes one thing. */
const useCreation = <D>(create: KeptDraftOptions<D>['create']) => {
  const begun = useRef<{ key: string; draft: D } | null>(null)
  return async (draft: D) => {
    begun.current ??= { key: newKey(), draft }
    const { key, draft: sent } = begun.current
    try {
      return { id: await create(sent, key), sent }
    } catch (error) {
      if (error instanceof ProblemError) begun.current = null
      throw error
    }
  }
}

/** A moment after the last key; at once when the page is left; and, while the network is away, when it is back. */
const useAutosave = (save: () => Promise<unknown>, due: unknown, saving: Saving) => {
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    if (!due) return
    const timer = setTimeout(() => latest.current().catch(() => undefined), pause)
    return () => clearTimeout(timer)
  }, [due])
  const left = useRef(due)
  left.current = due
  useEffect(
    () => () => {
      if (left.current) latest.current().catch(() => undefined)
    },
    [],
  )
  useEffect(() => {
    if (saving !== 'offline') return
    const again = () => latest.current().catch(() => undefined)
    const timer = setInterval(again, retryEvery)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [saving])
}

const useShown = () => {
  const isShown = useRef(true)
  useEffect(() => {
    isShown.current = true
    return () => {
      isShown.current = false
    }
  }, [])
  return isShown
}

/**
 * Keeps what is written: on this device at each key, on the server a moment after the last. With the network away it
 * tries again when it is back. `save` does it at once and gives its id; `savedAt` says when the server last took it.
 */
export const useKeptDraft = <D extends object>(options: KeptDraftOptions<D>) => {
  const { first, copy, isWritten, isLive = false } = options
  const [draft, setDraft] = useState(first)
  const [saving, setSaving] = useState<Saving>('clean')
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const latest = useRef(first)
  const stored = useRef<D | null>(options.id ? first : null)
  const id = useRef(options.id)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const create = useCreation(options.create)
  const isShown = useShown()

  const write = async (): Promise<string> => {
    const sent = latest.current
    if (id.current && stored.current === sent) return id.current
    setSaving('saving')
    if (!id.current) {
      const created = await create(sent)
      copy.forget(null)
      stored.current = created.sent
      id.current = created.id
      // The address belongs to another page by then.
      if (isShown.current) options.onCreated(created.id)
    }
    if (stored.current !== sent) await options.update(id.current, sent)
    copy.forget(id.current)
    stored.current = sent
    setSavedAt(new Date())
    setSaving(latest.current === sent ? 'saved' : 'waiting')
    return id.current
  }
  const save = (): Promise<string> => {
    const next = queue.current.then(write, write)
    queue.current = next.catch(error => setSaving(error instanceof OfflineError ? 'offline' : 'failed'))
    return next
  }
  const change = (fields: Partial<D>) => {
    latest.current = { ...latest.current, ...fields }
    setDraft(latest.current)
    if (!isWritten(latest.current) && !id.current) return
    copy.keep(id.current, latest.current)
    setSaving(isLive ? 'device' : 'waiting')
  }
  const [isOver, setOver] = useState(false)
  const isDue =
    !isLive && !isOver && draft !== first && draft !== stored.current && (id.current !== null || isWritten(draft))
  useAutosave(save, isDue && draft, saving)
  /** It was sent or thrown away: nothing is kept of it any more. */
  const end = () => {
    copy.forget(id.current)
    setOver(true)
  }
  return { draft, change, save, saving, savedAt, id: () => id.current, end, isOver }
}
