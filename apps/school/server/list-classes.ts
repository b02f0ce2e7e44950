import { levelFromRank, rankOn, visible } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { classRank } from '../../../kernel/server/structures/class-rank.ts'
import type { ClassRow } from '../contract/classes.ts'
import { requireStanding } from './standing.ts'

const count = (db: Db, audience: 'pupils' | 'guardians') => db`
  (select jsonb_build_object('people', count(*), 'never', count(*) filter (where not st.has_come))
   from core.groups g join core.memberships m on m.group_id = g.id join core.account_states st on st.person_id = m.person_id
   where g.kind = 'class' and g.class_id = c.id and g.audience = ${audience})`

const levels = (db: Db) => db`
  coalesce((select jsonb_agg(jsonb_build_object('level', l.level, 'pupils', l.pupils) order by l.level)
    from (select e.level, count(*) as pupils from core.enrolments e where e.class_id = c.id and e.left_at is null group by e.level) l), '[]')`

const teachers = (db: Db) => db`
  coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.display_name, 'avatar', p.avatar) order by p.sort_name)
    from core.class_teachers ct join core.people p on p.id = ct.person_id
    where ct.class_id = c.id and ct.left_at is null and (ct.starts_on is null or ct.starts_on <= current_date)
      and (ct.ends_on is null or ct.ends_on >= current_date)), '[]')`

/** A school has a few dozen classes at most: all of them, the reader's own told apart by `level`. */
export const listClasses = async (ctx: Ctx, structureId: string, archived: boolean): Promise<{ items: ClassRow[] }> => {
  await requireStanding(ctx, structureId)
  const { db, actor } = ctx
  const rows = await db<(Omit<ClassRow, 'level'> & { rank: number })[]>`
    select c.id, c.name, c.kind, ${levels(db)} as levels, ${teachers(db)} as teachers, ${count(db, 'pupils')} as pupils,
      ${count(db, 'guardians')} as guardians, ${rankOn(db, actor)} as rank
    from core.classes c join core.resources r on r.id = c.id
    where c.school_id = ${structureId} and (c.archived_at is not null) = ${archived}
    order by c.kind, ${classRank(db)}, core.fold(c.name), c.id limit 300`
  return { items: rows.map(({ rank, ...row }) => ({ ...row, level: levelFromRank(rank) })) }
}

/** A substitute finds here the class of the day, in a school that is not theirs. */
export const listMyClasses = async ({ db, actor }: Ctx) => {
  const items = await db<{ id: string; name: string; school: string }[]>`
    select c.id, c.name, s.name as school from core.class_teachers ct join core.classes c on c.id = ct.class_id and c.archived_at is null
    join core.structures s on s.id = c.school_id join core.resources r on r.id = c.id
    where ct.person_id = ${actor.personId} and ct.left_at is null and ${visible(db, actor, 'manage')}
    order by s.name, core.fold(c.name) limit 50`
  return { items: [...items] }
}
