import type { Db } from '../../../kernel/server/db/client.ts'
import type { SearchedText } from '../../../kernel/server/search/source.ts'

/** What searching knows of entries: title, place and words, as of when they were written. */
export const searchedEntries = (db: Db, entryIds: string[]): Promise<SearchedText[]> => db<SearchedText[]>`
  select e.id, e.title, e.place || ' ' || e.text as body, left(concat_ws(' · ', nullif(e.place, ''), nullif(e.text, '')), 280) as excerpt,
    e.updated_at as at, e.created_at as "shownFrom", null::timestamptz as "shownUntil", false as "isDraft"
  from calendar.entries e where e.id = any(${entryIds}::uuid[])`
