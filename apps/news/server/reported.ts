import type { Reportable, Said } from '../../../kernel/server/moderation/reportable.ts'

/** Items and their comments may be reported. A comment is hidden as a moderator removes it: its author cannot put it back. */
export const reportedNews: Reportable = {
  read: async (db, refs) => {
    const ids = refs.map(({ partId }) => partId)
    const rows = await db<Said[]>`
      select i.id as "partId", i.id as "resourceId", i.title, i.excerpt as text, i.author_id as "authorId",
        coalesce(y.name || coalesce(' (' || p.display_name || ')', ''), p.display_name) as author
      from news.items i left join core.people p on p.id = i.author_id left join core.identities y on y.id = i.identity_id where i.id = any(${ids}::uuid[])
      union all
      select c.id, i.id, i.title, c.text, c.author_id, p.display_name
      from news.comments c join news.items i on i.id = c.item_id join core.people p on p.id = c.author_id
      where c.id = any(${ids}::uuid[])`
    return rows.filter(row => refs.some(ref => ref.partId === row.partId && ref.resourceId === row.resourceId))
  },
  hidePart: async ({ db, actor, now }, { resourceId, partId }, isHidden) => {
    if (isHidden)
      await db`
        update news.comments set deleted_at = ${now}, deleted_by = ${actor.personId}
        where id = ${partId} and item_id = ${resourceId} and deleted_at is null`
    else
      await db`
        update news.comments set deleted_at = null, deleted_by = null
        where id = ${partId} and item_id = ${resourceId} and deleted_by is distinct from author_id`
  },
}
