import type { Reportable, Said } from '../../../kernel/server/moderation/reportable.ts'

/** A banner is one thing, said by its author in the name of a structure. */
export const reportedBanners: Reportable = {
  read: async (db, refs) => {
    const rows = await db<Said[]>`
      select b.id as "partId", b.id as "resourceId", s.name as title, b.text, b.author_id as "authorId", p.display_name as author
      from banners.banners b join core.resources r on r.id = b.id join core.structures s on s.id = r.structure_id
      left join core.people p on p.id = b.author_id
      where b.id = any(${refs.map(({ partId }) => partId)}::uuid[])`
    return rows.filter(row => refs.some(ref => ref.partId === row.partId && ref.resourceId === row.resourceId))
  },
}
