import type { Ctx } from '../../../kernel/server/context.ts'
import type { Recipients } from './recipients.ts'

/** Enough to know where most of them are. */
const sampled = 10

/**
 * The structure a message is said to come from: whose quiet hours count, and who answers for it when it is reported. Of those
 * its author belongs to, by a function or a child, the one most of its readers are in too; a school rather than a wider one.
 */
export const structureOf = async ({ db, actor }: Pick<Ctx, 'db' | 'actor'>, to: Recipients): Promise<string | null> => {
  const [row] = await db<{ id: string }[]>`
    with theirs as materialized (
      select o.structure_id, count(distinct m.person_id) as people
      from core.memberships m join core.groups o on o.id = m.group_id and o.kind = 'role'
      where m.person_id = any(${to.people.slice(0, sampled)}::uuid[]) group by o.structure_id)
    select s.id from (
      select distinct g.structure_id from core.groups g where g.id = any(${actor.groupIds}::uuid[]) and g.kind = 'role') mine
    join core.structures s on s.id = mine.structure_id
    left join theirs t on t.structure_id = s.id
    order by coalesce(t.people, 0) desc,
      exists (select from core.identities i where i.structure_id = s.id and i.id = any(${to.identities}::uuid[])) desc,
      s.kind = 'school' desc, s.kind = 'constituency' desc, s.name limit 1`
  return row?.id ?? null
}
