import { cursorAfter, isId, openCursor } from './opaque-cursor.ts'

/** A place in a list sorted by folded name then id. */
export interface NamePlace {
  sortName: string
  id: string
}

const first = '00000000-0000-0000-0000-000000000000'

/** Reads a cursor made by `nextName`; without one, the list begins at its beginning. */
export const afterName = (cursor: string | undefined): NamePlace => {
  if (!cursor) return { sortName: '', id: first }
  return openCursor(cursor, text => {
    const [id, sortName] = text.split(/ (.*)/s)
    return isId(id) && sortName !== undefined ? { sortName, id } : null
  })
}

/** The cursor of the next page, when `rows` holds one row more than the page. */
export const nextName = (rows: readonly NamePlace[], limit: number): string | null =>
  cursorAfter(rows, limit, ({ id, sortName }) => `${id} ${sortName}`)
