import { contract } from '../../kernel/contract/endpoint.ts'
import { type Static, t } from '../../kernel/contract/schema.ts'
import { Ahead, HolidayChoice } from './contract-holidays.ts'
import { ItemCard, limits } from './contract-items.ts'
import { openHours } from './contract-series.ts'

export const leavings = ['agreed', 'alone'] as const

export const roundupPlanFields = {
  isOn: t.boolean(),
  /** Monday is 1; hours are those of the thread’s structure. */
  weekday: t.integer({ minimum: 1, maximum: 7 }),
  time: t.oneOf(...openHours),
  /** Waits for somebody who runs the thread, or leaves by itself at `leavesAt` of the same day. */
  leaves: t.oneOf(...leavings),
  leavesAt: t.oneOf(...openHours),
  /** Threads gathered. */
  sources: t.array(t.id(), { minItems: 1, maxItems: 20 }),
  /** `own` unless said. */
  holidays: t.optional(HolidayChoice),
}

export const RoundupPlan = t.object({
  ...roundupPlanFields,
  holidays: HolidayChoice,
  thread: t.object({ id: t.id(), title: t.string() }),
  timeZone: t.string(),
  /** When the next one is prepared; null while it is stopped. */
  nextAt: t.nullable(t.instant()),
  ahead: Ahead,
  /** Threads that everybody who reads this one may read. */
  offered: t.array(t.object({ id: t.id(), title: t.string() })),
  /** Prepared, and waiting to leave. */
  waiting: t.array(ItemCard),
})
export type RoundupPlan = Static<typeof RoundupPlan>

const Line = t.object({
  id: t.id(),
  title: t.string(),
  /** The school of who wrote it. */
  place: t.string(),
  isRemoved: t.boolean(),
})

export const roundupWord = t.text({ max: 1000 })

export const Roundup = t.object({ title: t.string(), word: t.string(), lines: t.array(Line) })
export type Roundup = Static<typeof Roundup>

/** What appeared in a week, gathered by a job, read again and sent by who runs the thread. */
export const roundupEndpoints = contract({
  readRoundupPlan: {
    method: 'GET',
    path: '/news/threads/:threadId/roundup',
    access: { on: 'threadId', level: 'manage' },
    summary: 'When a thread gathers its week, out of which threads, and what is waiting to leave',
    reply: RoundupPlan,
  },
  writeRoundupPlan: {
    method: 'PUT',
    path: '/news/threads/:threadId/roundup',
    access: { on: 'threadId', level: 'manage' },
    speech: true,
    summary: 'Change when a thread gathers its week and how that leaves, or stop it',
    body: t.object(roundupPlanFields),
    reply: RoundupPlan,
  },
  readRoundup: {
    method: 'GET',
    path: '/news/items/:itemId/roundup',
    access: { on: 'itemId', level: 'manage' },
    summary: 'What a roundup is made of, removed lines included',
    reply: Roundup,
  },
  updateRoundup: {
    method: 'PUT',
    path: '/news/items/:itemId/roundup',
    access: { on: 'itemId', level: 'manage' },
    speech: true,
    summary: 'Add a word at the top of a roundup, put its lines in another order, leave some out',
    body: t.object({ title: limits.title, word: roundupWord, itemIds: t.array(t.id(), { maxItems: 200 }) }),
    reply: Roundup,
  },
})
