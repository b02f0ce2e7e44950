import { reachable } from '../../../kernel/server/audience/manual-groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { afterName, nextName } from '../../../kernel/server/http/name-cursor.ts'
import type { Member } from '../contract/groups.ts'

/** SQL expressions: what to say of person `p` in a list: school, class or children, never an address. */
const columns = (db: Db) => db`
  p.id, p.display_name as name, p.avatar,
  case when p.is_pupil then 'pupil' when exists (
    select from core.affiliations a where a.person_id = p.id and a.role <> 'pupil' and a.left_at is null) then 'staff' else 'guardian' end as kind,
  coalesce((select string_agg(distinct c.name || ' · ' || s.name, ', ') from core.enrolments e
      join core.classes c on c.id = e.class_id and c.archived_at is null and c.kind = 'class' join core.structures s on s.id = c.school_id
      where e.left_at is null and (e.pupil_id = p.id or exists (select from core.guardianships gs
        where gs.guardian_id = p.id and gs.pupil_id = e.pupil_id and gs.left_at is null and gs.restricted_at is null))),
    (select string_agg(distinct s.name, ', ') from core.affiliations a join core.structures s on s.id = a.structure_id
      where a.person_id = p.id and a.left_at is null), '') as about`

/** People the reader may write to whose name begins so. */
export const findReachable = async ({ db, actor }: Ctx, q: string): Promise<{ items: Member[] }> => {
  const rows = await db<Member[]>`
    with found as (
      select p.* from core.people p
      where (p.search_name like core.fold(${q}) || '%' or p.sort_name like core.fold(${q}) || '%') and p.left_at is null
        and ${reachable(db, actor)}
      order by p.sort_name limit 20)
    select ${columns(db)} from found p order by p.sort_name`
  return { items: [...rows] }
}

export const listMembers = async ({ db }: Ctx, groupId: string, query: { after?: string; limit?: number }) => {
  const limit = query.limit ?? 60
  const after = afterName(query.after)
  const rows = await db<(Member & { sortName: string })[]>`
    with found as (
      select p.* from core.memberships m join core.people p on p.id = m.person_id
      where m.group_id = ${groupId} and p.left_at is null and (p.sort_name, p.id) > (${after.sortName}, ${after.id}::uuid)
      order by p.sort_name, p.id limit ${limit + 1})
    select ${columns(db)}, p.sort_name as "sortName" from found p order by p.sort_name, p.id`
  return { items: rows.slice(0, limit).map(({ sortName: _, ...row }) => row), next: nextName(rows, limit) }
}
