import type { Db } from '../db/client.ts'
import type { SearchedText, SearchSource } from './source.ts'

type Place = Pick<SearchedText, 'id' | 'title' | 'body' | 'excerpt' | 'at'>

/** Classes by their name and their school’s, structures by name, town and code, groups made by hand by their name. */
const readPlaces = async (db: Db, ids: string[]): Promise<SearchedText[]> => {
  const rows = await db<Place[]>`
    select c.id, c.name as title, s.name || ' ' || coalesce(s.town, '') as body, s.name as excerpt, c.created_at as at
    from core.classes c join core.structures s on s.id = c.school_id
    where c.id = any(${ids}::uuid[]) and c.archived_at is null and s.closed_at is null
    union all
    select s.id, s.name, coalesce(s.town, '') || ' ' || coalesce(s.uai, ''), coalesce(s.town, ''), s.created_at
    from core.structures s where s.id = any(${ids}::uuid[]) and s.closed_at is null
    union all
    select g.id, g.name, coalesce(s.name, ''), coalesce(s.name, ''), g.created_at
    from core.groups g left join core.structures s on s.id = g.structure_id
    where g.id = any(${ids}::uuid[]) and g.kind = 'manual' and g.archived_at is null`
  return rows.map(row => ({ ...row, shownFrom: row.at, shownUntil: null, isDraft: false }))
}

/** Where people are: found like any text, but apart. */
export const placesSource: SearchSource = {
  section: 'places',
  kinds: ['core.class', 'core.structure', 'core.group'],
  read: readPlaces,
}
