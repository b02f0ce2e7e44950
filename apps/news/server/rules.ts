import type { Level } from '../../../kernel/contract/endpoint.ts'
import { atLeast } from '../../../kernel/contract/endpoint.ts'
import type { ItemAction, ItemState } from '../contract-items.ts'

/** Where somebody stands before an item. */
export interface Standing {
  /** On the item itself. */
  level: Level
  /** On its thread. */
  threadLevel: Level | null
  isAuthor: boolean
  /** Written by somebody, whose account still is; what a job made has nobody to be given back to. */
  hasAuthor: boolean
  state: ItemState
  publication: 'direct' | 'validated'
}

const shown: readonly ItemState[] = ['scheduled', 'published', 'expired']

/** Runs the thread: validates, puts forward, takes back. */
export const runs = (s: Standing) => s.threadLevel === 'manage'
/** May still write in the thread. */
const writes = (s: Standing) => atLeast(s.threadLevel, 'contribute')
/** Publishes own items without asking. */
const publishes = (s: Standing) => runs(s) || (writes(s) && s.publication === 'direct')

const mayPublish = (s: Standing) => {
  if (s.state === 'submitted') return runs(s)
  const isToCome = s.state === 'draft' || s.state === 'scheduled'
  return isToCome && (runs(s) || (s.isAuthor && publishes(s)))
}

/**
 * What may be done with an item, on top of its level (row B6): its author writes it; in a validated thread somebody else
 * publishes it, and what was validated is changed only by those who validate.
 */
export const nuances = (s: Standing): Record<ItemAction, boolean> => {
  const isShown = shown.includes(s.state)
  const owns = s.isAuthor && writes(s)
  return {
    updateItem: (owns && (s.state === 'draft' || (isShown && publishes(s)))) || (runs(s) && s.state !== 'draft'),
    submitItem: owns && s.state === 'draft' && !publishes(s),
    withdrawItem: s.isAuthor && s.state === 'submitted',
    refuseItem: runs(s) && s.state === 'submitted' && s.hasAuthor,
    publishItem: mayPublish(s),
    unpublishItem: isShown && (owns || runs(s)),
    pinItem: runs(s) && s.state === 'published',
    trashItem: s.isAuthor || runs(s),
    restoreItem: s.isAuthor || runs(s),
  }
}

/** A reader sees what is published now; before and after, only who wrote it or runs the thread. */
export const mayRead = (s: Standing) => s.state === 'published' || s.isAuthor || runs(s)

/** Comments « équipe » are written and read by staff alone: families see neither words nor counts. */
export const seesComments = (comments: 'none' | 'staff' | 'all', isStaff: boolean) =>
  comments === 'all' || (comments === 'staff' && isStaff)
