import { recall, remember } from './shell/device.ts'

interface Copy<D> {
  draft: D
  at: string
}

/** What was typed and has not reached the server: by account, so that two people on one device never mix. */
export interface DeviceCopy<D> {
  /** @param id of what is written, once the server has it; null before. */
  keep: (id: string | null, draft: D) => void
  forget: (id: string | null) => void
  /** The copy, when it is newer than what the server has. */
  find: (id: string | null, savedAt: string | null) => D | null
}

/**
 * @param name of what is written, by this person: `news:draft:<person id>`.
 * @param keeps false on a device others use: nothing stays on it.
 */
export const deviceCopy = <D>(name: string, keeps = true): DeviceCopy<D> => {
  const nameOf = (id: string | null) => `${name}:${id ?? 'new'}`
  return {
    keep: (id, draft) => keeps && remember(nameOf(id), { draft, at: new Date().toISOString() } satisfies Copy<D>),
    forget: id => remember(nameOf(id), null),
    find: (id, savedAt) => {
      const copy = recall<Copy<D>>(nameOf(id))
      return copy && (!savedAt || copy.at > savedAt) ? copy.draft : null
    },
  }
}
