import { Problem } from '../../contract/problem.ts'

/** A place in a list sorted by score then id, best first. */
export interface ScorePlace {
  score: number
  id: string
}

const first = { score: 32_767, id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }

/** Reads a cursor made by `nextScore`; without one, the list begins at its beginning. */
export const afterScore = (cursor: string | undefined): ScorePlace => {
  if (!cursor) return first
  const [score, id] = Buffer.from(cursor, 'base64url').toString().split(' ')
  if (!id || !/^[0-9a-f-]{36}$/.test(id) || !/^\d{1,4}$/.test(score ?? ''))
    throw new Problem(422, 'cursor', 'Cette suite de liste n’existe plus : revenez au début.')
  return { score: Number(score), id }
}

/** The cursor of the next page, when `rows` holds one row more than the page. */
export const nextScore = (rows: readonly ScorePlace[], limit: number): string | null => {
  const at = rows.length > limit ? rows[limit - 1] : undefined
  return at ? Buffer.from(`${at.score} ${at.id}`).toString('base64url') : null
}
