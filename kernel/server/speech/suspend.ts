import type { Suspendable } from '../../contract/api/suspensions.ts'
import { invalid } from '../../contract/problem.ts'
import { rankOf } from '../access/access.ts'
import type { Ctx } from '../context.ts'
import { uuidv7 } from '../db/ids.ts'

export interface NewSuspension {
  structureId: string
  classId: string | null
  audiences: Suspendable[]
  notice: string
  until: Date
}

/** A measure that lasts is no longer a crisis: it is a rule, and has its place in the matrix. */
const longest = 31 * 24 * 3600_000

/**
 * Suspends what pupils or families send in a class, or in a structure and all below it, from now. Ends by itself.
 * @returns its id.
 * @throws Problem 422 when it would end in the past, or in more than a month.
 */
export const suspend = async ({ db, actor, now }: Pick<Ctx, 'db' | 'actor' | 'now'>, asked: NewSuspension) => {
  const lasts = asked.until.getTime() - now.getTime()
  if (lasts <= 0) throw invalid('until', 'past', { fr: 'Choisissez une fin à venir.', en: 'Choose an end to come.' })
  if (lasts > longest)
    throw invalid('until', 'too-far', {
      fr: 'Une suspension dure un mois au plus.',
      en: 'A suspension lasts one month at most.',
    })
  const id = uuidv7()
  await db`
    insert into core.suspensions (id, structure_id, class_id, audiences, notice, started_by, ends_at)
    values (${id}, ${asked.structureId}, ${asked.classId}, ${asked.audiences}::text[], ${asked.notice.trim()},
      ${actor.personId}, ${asked.until})`
  return id
}

/** Ends a suspension of this structure before its time. @returns whom it concerned; null when it is over already. */
export const liftSuspension = async ({ db, actor }: Pick<Ctx, 'db' | 'actor'>, structureId: string, id: string) => {
  const [row] = await db<{ audiences: Suspendable[]; classId: string | null }[]>`
    update core.suspensions set lifted_at = now(), lifted_by = ${actor.personId}
    where id = ${id} and structure_id = ${structureId} and lifted_at is null and ends_at > now()
    returning audiences, class_id as "classId"`
  return row ?? null
}

export interface StandingSuspension {
  id: string
  structure: { id: string; name: string }
  className: string | null
  audiences: Suspendable[]
  notice: string
  startedAt: Date
  until: Date
  by: string | null
  /** By this reader: it was not decided above what they run. */
  canLift: boolean
}

const most = 100

/** What stands now for people of a structure: decided there, above, or in one of the structures below. */
export const standingAround = ({ db, actor }: Pick<Ctx, 'db' | 'actor'>, structureId: string) => db<
  StandingSuspension[]
>`
  select s.id, jsonb_build_object('id', st.id, 'name', st.name) as structure, c.name as "className", s.audiences, s.notice,
    s.started_at as "startedAt", s.ends_at as until, p.display_name as by,
    core.level_on(${actor.groupIds}::uuid[], s.structure_id) >= ${rankOf('manage')} as "canLift"
  from core.suspensions s
  join core.structures st on st.id = s.structure_id
  left join core.classes c on c.id = s.class_id
  left join core.people p on p.id = s.started_by
  where s.lifted_at is null and s.ends_at > now() and exists (
    select from core.lineage l where (l.structure_id = ${structureId} and l.ancestor_id = s.structure_id)
      or (l.structure_id = s.structure_id and l.ancestor_id = ${structureId}))
  order by s.structure_id <> ${structureId}, s.started_at desc limit ${most}`
