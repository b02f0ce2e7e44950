import { cursorAfter, isId, openCursor } from './opaque-cursor.ts'

/** A place in a list sorted by time then id, newest first. */
export interface Place {
  at: Date
  id: string
}

const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** Reads a cursor made by `nextCursor`; without one, the list begins at `now` (what is dated later is not shown yet). */
export const afterCursor = (cursor: string | undefined, now: Date): Place => {
  if (!cursor) return { at: now, id: last }
  return openCursor(cursor, text => {
    const [at = '', id] = text.split(' ')
    const when = new Date(at)
    return isId(id) && !Number.isNaN(when.getTime()) ? { at: when, id } : null
  })
}

/** The cursor of the next page, when `rows` holds one row more than the page. */
export const nextCursor = (rows: readonly Place[], limit: number): string | null =>
  cursorAfter(rows, limit, ({ at, id }) => `${at.toISOString()} ${id}`)
