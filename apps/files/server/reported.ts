import type { Reportable, Said } from '../../../kernel/server/moderation/reportable.ts'

/** A document is one thing, put there by its author. */
export const reportedDocuments: Reportable = {
  read: async (db, refs) => {
    const rows = await db<Said[]>`
      select d.id as "partId", d.id as "resourceId", d.title, d.purpose as text, d.author_id as "authorId", p.display_name as author
      from files.documents d left join core.people p on p.id = d.author_id
      where d.id = any(${refs.map(({ partId }) => partId)}::uuid[])`
    return rows.filter(row => refs.some(ref => ref.partId === row.partId && ref.resourceId === row.resourceId))
  },
}
