import { unlessHidden, visibleEach } from '../access/access.ts'
import type { Ctx } from '../context.ts'

/** Something said to somebody who has not come to read it. */
export interface Addressed {
  personId: string
  resourceId: string
  at: Date
  title: string
  /** The thread, the blog … it belongs to. */
  label: string | null
  structureName: string | null
}

/**
 * What the feed would show these people since a date, newest first, as far as whoever asks may see it too: paper tells
 * nothing that its printer may not read. Each entry is asked once per group, however many people are in it.
 */
export const addressedTo = async ({ db, actor, now }: Ctx, personIds: string[], since: Date): Promise<Addressed[]> => [
  ...(await db<Addressed[]>`
    with held as (
      select m.person_id, m.group_id from core.memberships m where m.person_id = any(${personIds}::uuid[])
      union all select p.id, p.id from unnest(${personIds}::uuid[]) as p(id)),
    said as (
      select mine.group_id, e.resource_id, max(a.at) as at, max(e.data ->> 'title') as title, max(e.data ->> 'label') as label
      from (select distinct group_id from held) mine
      join core.feed_audience a on a.group_id = mine.group_id and a.at > ${since} and a.at <= ${now}
      join core.feed_entries e on e.id = a.entry_id and (e.until is null or e.until > ${now})
      join core.resources r on r.id = e.resource_id
      where r.trashed_at is null and ${visibleEach(db, actor)} and exists (
        select from core.grants g where g.resource_id = r.access_id and g.group_id = mine.group_id and ${unlessHidden(db)})
      group by mine.group_id, e.resource_id)
    select h.person_id as "personId", s.resource_id as "resourceId", max(s.at) as at, coalesce(max(s.title), '') as title,
      max(s.label) as label, max(st.name) as "structureName"
    from held h join said s on s.group_id = h.group_id
    join core.resources r on r.id = s.resource_id left join core.structures st on st.id = r.structure_id
    group by h.person_id, s.resource_id order by at desc, s.resource_id`),
]
