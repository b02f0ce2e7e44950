import type { Ctx } from '../context.ts'
import type { SearchedText } from './source.ts'

/**
 * The plain words of resources whose app says them to searching, by id; drafts and what is not shown now are left out.
 * Rights are not asked here: give it what its reader may see.
 */
export const readTexts = async (
  { db, deps, now }: Pick<Ctx, 'db' | 'deps' | 'now'>,
  resourceIds: string[],
): Promise<Map<string, SearchedText>> => {
  const found: SearchedText[] = []
  for (const { searched } of deps.apps) if (searched) found.push(...(await searched(db, resourceIds)))
  const isShown = ({ isDraft, shownFrom, shownUntil }: SearchedText) =>
    !isDraft && shownFrom <= now && (shownUntil === null || shownUntil > now)
  return new Map(found.filter(isShown).map(text => [text.id, text]))
}
