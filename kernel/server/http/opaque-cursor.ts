import { inFamilies } from '../../contract/in-families.ts'
import { Problem } from '../../contract/problem.ts'

export const isId = (text: string | undefined): text is string => /^[0-9a-f-]{36}$/.test(text ?? '')

export const cursorGone = () =>
  new Problem(422, 'cursor', {
    fr: 'Cette suite de liste n’existe plus : revenez au début.',
    en: 'This part of the list no longer exists: go back to its beginning.',
    ...inFamilies('endOfList'),
  })

/**
 * The place a cursor stands for, as `parse` reads its text.
 * @throws Problem 422 when `parse` finds none in it.
 */
export const openCursor = <P>(cursor: string, parse: (text: string) => P | null): P => {
  const place = parse(Buffer.from(cursor, 'base64url').toString())
  if (place === null) throw cursorGone()
  return place
}

/** The cursor of the next page, when `rows` holds one row more than the page. */
export const cursorAfter = <P>(rows: readonly P[], limit: number, write: (place: P) => string): string | null => {
  const at = rows.length > limit ? rows[limit - 1] : undefined
  return at === undefined ? null : Buffer.from(write(at)).toString('base64url')
}
