import { Problem } from '../../contract/problem.ts'

/** A place in a list sorted by time then id, newest first. */
export interface Place {
  at: Date
  id: string
}

const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** Reads a cursor made by `nextCursor`; without one, the list begins at `now` (what is dated later is not shown yet). */
export const afterCursor = (cursor: string | undefined, now: Date): Place => {
  if (!cursor) return { at: now, id: last }
  const [at, id] = Buffer.from(cursor, 'base64url').toString().split(' ')
  const when = new Date(at ?? '')
  if (!id || !/^[0-9a-f-]{36}$/.test(id) || Number.isNaN(when.getTime()))
    throw new Problem(422, 'cursor', 'Cette suite de liste n’existe plus : revenez au début.')
  return { at: when, id }
}

/** The cursor of the next page, when `rows` holds one row more than the page. */
export const nextCursor = (rows: readonly Place[], limit: number): string | null => {
  const at = rows.length > limit ? rows[limit - 1] : undefined
  return at ? Buffer.from(`${at.at.toISOString()} ${at.id}`).toString('base64url') : null
}
