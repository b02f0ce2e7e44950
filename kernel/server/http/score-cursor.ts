import { cursorAfter, isId, openCursor } from './opaque-cursor.ts'

/** A place in a list sorted by score then id, best first. */
export interface ScorePlace {
  score: number
  id: string
}

const first = { score: 32_767, id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }

/** Reads a cursor made by `nextScore`; without one, the list begins at its beginning. */
export const afterScore = (cursor: string | undefined): ScorePlace => {
  if (!cursor) return first
  return openCursor(cursor, text => {
    const [score = '', id] = text.split(' ')
    return isId(id) && /^\d{1,4}$/.test(score) ? { score: Number(score), id } : null
  })
}

/** The cursor of the next page, when `rows` holds one row more than the page. */
export const nextScore = (rows: readonly ScorePlace[], limit: number): string | null =>
  cursorAfter(rows, limit, ({ score, id }) => `${score} ${id}`)
