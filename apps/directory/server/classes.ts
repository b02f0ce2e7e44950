import { notFound } from '../../../kernel/contract/problem.ts'
import { visible } from '../../../kernel/server/access/access.ts'
import { knownTo } from '../../../kernel/server/audience/people.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { classRank } from '../../../kernel/server/structures/class-rank.ts'
import type { ClassFaces } from '../contract.ts'

/** Classes whose page the reader may open, own classes first; by school above. */
export const listClasses = async ({ db, actor }: Ctx, structureId: string | undefined) => {
  const items = await db<
    { id: string; name: string; schoolId: string; schoolName: string; mine: boolean; pupils: number }[]
  >`
    with shown as (
    select c.id, c.name, c.kind, s.id as "schoolId", s.name as "schoolName",
      exists (select from core.groups g where g.class_id = c.id and g.id = any(${actor.groupIds}::uuid[])) as mine
    from core.classes c
    join core.resources r on r.id = c.id
    join core.structures s on s.id = c.school_id
    where c.archived_at is null and ${visible(db, actor)} and (${structureId ?? null}::uuid is null or exists (
      select from core.lineage l where l.structure_id = c.school_id and l.ancestor_id = ${structureId ?? null}::uuid))
    order by mine desc, s.name, c.kind, c.name limit 200)
    select c.id, c.name, c."schoolId", c."schoolName", c.mine,
      (select count(*)::int from core.enrolments e where e.class_id = c.id and e.left_at is null) as pupils
    from shown c order by c.mine desc, c."schoolName", c.kind, ${classRank(db)}, core.fold(c.name)`
  return { items: [...items] }
}

type Face = ClassFaces['pupils'][number]

/** Drawn faces of a class: its teachers for whoever opens it, its pupils for whoever may know each of them (row E6). */
export const readClassFaces = async ({ db, actor }: Ctx, classId: string): Promise<ClassFaces> => {
  const [about] = await db<{ id: string; name: string; school: ClassFaces['school'] }[]>`
    select c.id, c.name, jsonb_build_object('id', s.id, 'name', s.name) as school
    from core.classes c join core.structures s on s.id = c.school_id where c.id = ${classId}`
  if (!about) throw notFound()
  const [teachers, pupils] = await Promise.all([
    db<Face[]>`
      select p.id, p.display_name as name, p.avatar, null::text as level from core.class_teachers ct join core.people p on p.id = ct.person_id
      where ct.class_id = ${classId} and ct.left_at is null and p.left_at is null
        and (ct.starts_on is null or ct.starts_on <= current_date) and (ct.ends_on is null or ct.ends_on >= current_date)
      order by p.sort_name`,
    db<Face[]>`
      select p.id, case when ${actor.isPupil} then p.given_name else p.display_name end as name, p.avatar, e.level
      from core.enrolments e join core.people p on p.id = e.pupil_id
      where e.class_id = ${classId} and e.left_at is null and p.left_at is null and ${knownTo(db, actor)}
      order by core.fold(p.given_name), p.sort_name`,
  ])
  return { ...about, teachers: [...teachers], pupils: [...pupils] }
}
