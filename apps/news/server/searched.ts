import { plainText, type RichText } from '../../../kernel/contract/rich-text.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import type { SearchedText } from '../../../kernel/server/search/source.ts'

interface Row extends Omit<SearchedText, 'body'> {
  body: RichText
}

/** What searching knows of items: published ones for who reads them while they are shown, the others for their author. */
export const searchedItems = async (db: Db, itemIds: string[]): Promise<SearchedText[]> => {
  const rows = await db<Row[]>`
    select i.id, i.title, i.body, i.excerpt, coalesce(i.published_at, i.updated_at) as at,
      coalesce(i.published_at, i.updated_at) as "shownFrom", i.expires_at as "shownUntil", i.state <> 'published' as "isDraft"
    from news.items i where i.id = any(${itemIds}::uuid[])`
  return rows.map(row => ({ ...row, body: plainText(row.body) }))
}
