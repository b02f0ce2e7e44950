import { recall, remember } from '../../../kernel/web/shell/device.ts'
import type { Draft } from './draft.ts'

interface Copy {
  draft: Draft
  at: string
}

const nameOf = (personId: string, itemId: string | null) => `news:draft:${personId}:${itemId ?? 'new'}`

/** What was typed and has not reached the server: by account, so that two people on one device never mix. */
export const deviceCopy = (personId: string) => ({
  keep: (itemId: string | null, draft: Draft) =>
    remember(nameOf(personId, itemId), { draft, at: new Date().toISOString() } satisfies Copy),
  forget: (itemId: string | null) => remember(nameOf(personId, itemId), null),
  /** The copy, when it is newer than what the server has. */
  find: (itemId: string | null, savedAt: string | null): Draft | null => {
    const copy = recall<Copy>(nameOf(personId, itemId))
    return copy && (!savedAt || copy.at > savedAt) ? copy.draft : null
  },
})
