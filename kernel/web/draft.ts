import { useState } from 'react'
import { recall, remember } from './shell/device.ts'
import { useMe } from './shell/me.tsx'

/**
 * What is being typed in a form, kept on this device for this account until `clear`: a network, a session or a browser
 * that dies loses nothing. On a shared device nothing is kept.
 * @param name of the form and of what it is about: `school/add-pupil/<class id>`.
 */
export const useDraft = <T extends object>(name: string, initial: T): [T, (change: Partial<T>) => void, () => void] => {
  const me = useMe()
  const key = `draft:${me.id}:${name}`
  const [value, setValue] = useState<T>(() => ({ ...initial, ...(me.shared ? null : recall<Partial<T>>(key)) }))
  const change = (fields: Partial<T>) => {
    const next = { ...value, ...fields }
    setValue(next)
    if (!me.shared) remember(key, next)
  }
  const clear = () => {
    setValue(initial)
    remember(key, null)
  }
  return [value, change, clear]
}
