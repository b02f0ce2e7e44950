import { reachable } from '../../../kernel/server/audience/manual-groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Target } from './addressees.ts'
import { inBox, type OpenBox } from './boxes.ts'

/** Faces a child chooses among. */
const mostFaces = 40
const mostRecent = 12
const lately = 30

/** A child’s teachers, then their class when its rules let them write to it: each asked of the matrix. */
const ofMyClass = async ({ db, actor }: Ctx): Promise<Target[]> => {
  const rows = await db<{ id: string }[]>`
    select p.id from core.people p join (
      select m.person_id, bool_or(g.audience = 'teachers') as teaches
      from core.enrolments e join core.classes c on c.id = e.class_id and c.archived_at is null
      join core.groups g on g.kind = 'class' and g.class_id = c.id and g.audience in ('teachers', 'pupils')
      join core.memberships m on m.group_id = g.id
      where e.pupil_id = ${actor.personId} and e.left_at is null group by m.person_id) near on near.person_id = p.id
    where p.left_at is null and p.id <> ${actor.personId} and ${reachable(db, actor)}
    order by near.teaches desc, p.given_name, p.id limit ${mostFaces}`
  return rows.map(({ id }) => ({ kind: 'group', id }))
}

/** Those the last messages of this box were addressed to, the newest first. */
const lastWrittenTo = async ({ db }: Ctx, box: OpenBox): Promise<Target[]> => {
  const rows = await db<Target[]>`
    select a.kind, coalesce(a.group_id, a.structure_id) as id from (
      select c.message_id, c.at from mail.copies c where ${inBox(db, box)} and c.place = 'sent'
      order by c.at desc, c.message_id desc limit ${lately}) sent
    join mail.addressees a on a.message_id = sent.message_id
    group by a.kind, coalesce(a.group_id, a.structure_id)
    order by max(sent.at) desc, id limit ${mostRecent * 2}`
  return [...rows]
}

/** Whom one usually writes to, proposed before anything is typed. */
export const usualAddressees = async (ctx: Ctx, box: OpenBox): Promise<{ targets: Target[]; most: number }> =>
  ctx.actor.isPupil
    ? { targets: await ofMyClass(ctx), most: mostFaces }
    : { targets: await lastWrittenTo(ctx, box), most: mostRecent }
