import type { Me } from '../../contract/api/me.ts'
import { recall, remember } from '../shell/device.ts'

type Owner = Pick<Me, 'id' | 'shared'>

const kept = 6
const nameFor = (me: Owner) => `searches:${me.id}`

/** What this person looked for lately on this device; a device others use keeps nothing. */
export const recentSearches = (me: Owner): string[] => {
  const found = me.shared ? null : recall<unknown>(nameFor(me))
  return Array.isArray(found) ? found.filter(q => typeof q === 'string').slice(0, kept) : []
}

/** Kept once something was opened: what is typed on the way is not. */
export const keepSearch = (me: Owner, q: string): void => {
  const words = q.trim()
  if (me.shared || words.length < 2) return
  remember(nameFor(me), [words, ...recentSearches(me).filter(other => other !== words)].slice(0, kept))
}

export const forgetSearches = (me: Owner): void => remember(nameFor(me), null)
