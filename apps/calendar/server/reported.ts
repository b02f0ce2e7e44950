import type { Reportable, Said } from '../../../kernel/server/moderation/reportable.ts'

/** An entry is one thing, said by its author. */
export const reportedEntries: Reportable = {
  read: async (db, refs) => {
    const rows = await db<Said[]>`
      select e.id as "partId", e.id as "resourceId", e.title, concat_ws(' · ', nullif(e.place, ''), nullif(e.text, '')) as text,
        e.author_id as "authorId", p.display_name as author
      from calendar.entries e left join core.people p on p.id = e.author_id
      where e.id = any(${refs.map(({ partId }) => partId)}::uuid[])`
    return rows.filter(row => refs.some(ref => ref.partId === row.partId && ref.resourceId === row.resourceId))
  },
}
