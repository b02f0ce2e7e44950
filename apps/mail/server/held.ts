import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'

/** SQL condition: the reader teaches today a class of the pupil who wrote `m`. Their pupils first: few, where held messages may be many. */
export const teachesWriter = (db: Db, personId: string) => db`
  m.author_id = any(array(
    select e.pupil_id from core.class_teachers ct join core.classes k on k.id = ct.class_id and k.archived_at is null
    join core.enrolments e on e.class_id = k.id and e.left_at is null
    where ct.person_id = ${personId}::uuid and ct.left_at is null
      and (ct.starts_on is null or ct.starts_on <= current_date) and (ct.ends_on is null or ct.ends_on >= current_date)))`

/** How many messages of my pupils wait for me. */
export const countHeld = async ({ db, actor }: Pick<Ctx, 'db' | 'actor'>): Promise<number> => {
  if (!actor.isStaff) return 0
  const [row] = await db<{ held: number }[]>`
    select count(*)::int as held from mail.messages m where m.state = 'held' and ${teachesWriter(db, actor.personId)}`
  return row?.held ?? 0
}

export const isHeldForMe = async ({ db, actor }: Pick<Ctx, 'db' | 'actor'>, messageId: string): Promise<boolean> => {
  if (!actor.isStaff) return false
  const rows = await db`
    select from mail.messages m where m.id = ${messageId} and m.state = 'held' and ${teachesWriter(db, actor.personId)}`
  return rows.length > 0
}
