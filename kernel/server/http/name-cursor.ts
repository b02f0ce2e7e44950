import { Problem } from '../../contract/problem.ts'

/** A place in a list sorted by folded name then id. */
export interface NamePlace {
  sortName: string
  id: string
}

const first = '00000000-0000-0000-0000-000000000000'

/** Reads a cursor made by `nextName`; without one, the list begins at its beginning. */
export const afterName = (cursor: string | undefined): NamePlace => {
  if (!cursor) return { sortName: '', id: first }
  const [id, sortName] = Buffer.from(cursor, 'base64url').toString().split(/ (.*)/s)
  if (sortName === undefined || !id || !/^[0-9a-f-]{36}$/.test(id))
    throw new Problem(422, 'cursor', 'Cette suite de liste n’existe plus : revenez au début.')
  return { sortName, id }
}

/** The cursor of the next page, when `rows` holds one row more than the page. */
export const nextName = (rows: readonly NamePlace[], limit: number): string | null => {
  const at = rows.length > limit ? rows[limit - 1] : undefined
  return at ? Buffer.from(`${at.id} ${at.sortName}`).toString('base64url') : null
}
