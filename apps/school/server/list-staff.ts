import type { Ctx } from '../../../kernel/server/context.ts'
import { afterName, nextName } from '../../../kernel/server/http/name-cursor.ts'
import type { StaffRow } from '../contract/people.ts'
import { hasAccepted } from './charter.ts'
import { directs, requireStanding } from './standing.ts'

interface Query {
  q?: string
  after?: string
  limit?: number
}

/** One row per role. Colleagues see who is there; how far each account is interests those who run the structure. */
export const listStaff = async (ctx: Ctx, structureId: string, query: Query) => {
  await requireStanding(ctx, structureId)
  const { db } = ctx
  const limit = query.limit ?? 40
  const after = afterName(query.after)
  const direct = await directs(ctx, structureId)
  const rows = await db<(StaffRow & { sortName: string })[]>`
    select a.id, p.id as "personId", p.display_name as name, p.avatar, a.role, a.title, a.starts_on as "startsOn", a.ends_on as "endsOn",
      (a.starts_on is null or a.starts_on <= current_date) and (a.ends_on is null or a.ends_on >= current_date) as "isNow",
      array(select c.name from core.class_teachers ct join core.classes c on c.id = ct.class_id and c.archived_at is null
        where ct.person_id = p.id and c.school_id = ${structureId} and ct.left_at is null order by c.name) as classes,
      case when ${direct} then st.state end as state, case when ${direct} then ${hasAccepted(db)} end as charter,
      p.sort_name as "sortName"
    from core.affiliations a join core.people p on p.id = a.person_id join core.account_states st on st.person_id = p.id
    where a.structure_id = ${structureId} and a.role <> 'pupil' and a.left_at is null and p.left_at is null
      and p.search_name like '%' || core.fold(${query.q ?? ''}) || '%'
      and (p.sort_name, a.id) > (${after.sortName}, ${after.id}::uuid)
    order by p.sort_name, a.id limit ${limit + 1}`
  return { items: rows.slice(0, limit).map(({ sortName: _, ...row }) => row), next: nextName(rows, limit) }
}
