import { useRef, useState } from 'react'
import { largest, type StoredFile } from '../../../kernel/contract/api/files.ts'
import { OfflineError } from '../../../kernel/web/client.ts'
import { kindOf, sendFile } from '../../../kernel/web/editor/send-file.ts'
import { useFilesTexts } from './texts.ts'

export interface Current {
  name: string
  /** Between 0 and 1. */
  share: number
}

/** Sends files one at a time, says how far it has come, and gives up when asked. */
export const useSending = () => {
  const t = useFilesTexts()
  const [current, setCurrent] = useState<Current | null>(null)
  const [problem, setProblem] = useState<string>()
  const giving = useRef<AbortController>(undefined)
  const refusal = (file: File): string | undefined => {
    const most = largest[kindOf(file) ?? 'document']
    return file.size > most ? t.fields.tooBig(file.name, most / 1024 / 1024) : undefined
  }
  /** Null when it did not arrive: `problem` says why. */
  const send = async (file: File): Promise<StoredFile | null> => {
    const refused = refusal(file)
    setProblem(refused)
    if (refused) return null
    const stop = new AbortController()
    giving.current = stop
    const { name } = file
    setCurrent({ name, share: 0 })
    try {
      return await sendFile(file, { onProgress: share => setCurrent({ name, share }), signal: stop.signal })
    } catch (error) {
      if (!stop.signal.aborted)
        setProblem(error instanceof OfflineError ? t.offline : t.notSent(name, (error as Error).message || t.failed))
      return null
    } finally {
      setCurrent(null)
    }
  }
  return { send, stop: () => giving.current?.abort(), refuse: setProblem, current, problem }
}
export type Sending = ReturnType<typeof useSending>
