import { writable } from '../../../kernel/server/audience/groups.ts'
import { reachable } from '../../../kernel/server/audience/manual-groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Target } from './addressees.ts'
import { inBox, type OpenBox } from './boxes.ts'

type Who = Pick<Ctx, 'db' | 'actor'>

/** The box that wrote a message this one received: one may always answer it, when it accepts answers. */
export const answerable = async ({ db }: Who, box: OpenBox, followsId: string | null): Promise<Target | null> => {
  if (followsId === null) return null
  const [row] = await db<{ id: string | null; isIdentity: boolean }[]>`
    select coalesce(m.identity_id, m.author_id) as id, m.identity_id is not null as "isIdentity"
    from mail.messages m join mail.copies c on c.message_id = m.id and c.came = 'inbox'
    where m.id = ${followsId} and m.answers and m.state = 'sent' and ${inBox(db, box)}`
  return row?.id ? { id: row.id, kind: row.isIdentity ? 'identity' : 'group' } : null
}

/** Those of a group that somebody left may still be there; nobody writes to who left. */
const allowedPeople = ({ db, actor }: Who, ids: string[], answered: string | null) => db<{ id: string }[]>`
  select p.id from core.people p
  where p.id = any(${ids}::uuid[]) and p.left_at is null and (p.id = ${answered}::uuid or ${reachable(db, actor)})`

const allowedGroups = ({ db, actor }: Who, ids: string[], answered: string | null) => db<{ id: string }[]>`
  select g.id from core.groups g
  where g.id = any(${ids}::uuid[]) and g.kind <> 'person' and g.archived_at is null
    and not exists (select from core.classes c where c.id = g.class_id and c.archived_at is not null)
    and (g.id = ${answered}::uuid or ${writable(db, actor)})`

/** Territories of which one may write to at least one school. */
const allowedSchools = ({ db, actor }: Who, ids: string[]) => db<{ id: string }[]>`
  select t.id from core.structures t
  where t.id = any(${ids}::uuid[]) and t.kind in ('constituency', 'department') and exists (
    select from core.lineage l join core.structures s on s.id = l.structure_id and s.kind = 'school'
    join core.identities i on i.structure_id = s.id and i.is_main
    join core.groups g on g.id = i.id
    where l.ancestor_id = t.id and ${writable(db, actor)})`

/**
 * Of these, those one may write to now: the one rule of the kernel (the matrix), and the box one answers. Asked when a
 * draft is kept, shown, and sent.
 */
export const permitted = async <T extends Target>(
  who: Who,
  targets: readonly T[],
  answers: Target | null,
): Promise<T[]> => {
  if (targets.length === 0) return []
  const ids = (kind: Target['kind']) => targets.filter(one => one.kind === kind).map(({ id }) => id)
  const [groups, identities, schools] = [ids('group'), ids('identity'), who.actor.isStaff ? ids('schools') : []]
  const answered = answers?.id ?? null
  const [people, held, territories] = await Promise.all([
    groups.length > 0 ? allowedPeople(who, groups, answered) : [],
    groups.length + identities.length > 0 ? allowedGroups(who, [...groups, ...identities], answered) : [],
    schools.length > 0 ? allowedSchools(who, schools) : [],
  ])
  const allowed = new Set([...people, ...held, ...territories].map(({ id }) => id))
  return targets.filter(({ id }) => allowed.has(id))
}
