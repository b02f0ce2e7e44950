import { knownTo } from '../../../kernel/server/audience/people.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { About } from '../contract-messages.ts'

type Row = About & { id: string }

/**
 * What somebody is: a function where they have one, the classes taught or attended, the children of a guardian, as far as the
 * reader may know those. Links are told alike in both series of the official files (standards: 1 and 20 father, 2 and 10 mother).
 */
export const readAbout = async ({ db, actor }: Pick<Ctx, 'db' | 'actor'>, personIds: readonly string[]) => {
  if (personIds.length === 0) return new Map<string, About>()
  const rows = await db<Row[]>`
    select who.id, held.role, held.title, held.structure, coalesce(taught.names, '{}') as classes, coalesce(own.children, '[]') as children
    from unnest(${[...new Set(personIds)]}::uuid[]) as who(id)
    left join lateral (
      select a.role, a.title, s.name as structure from core.affiliations a join core.structures s on s.id = a.structure_id
      where a.person_id = who.id and a.left_at is null
      order by a.role = 'head' desc, s.kind = 'school' desc, a.created_at, a.id limit 1) held on true
    left join lateral (
      select array_agg(c.name order by c.name) as names from (
        select e.class_id as id from core.enrolments e where e.pupil_id = who.id and e.left_at is null
        union
        select ct.class_id from core.class_teachers ct where ct.person_id = who.id and ct.left_at is null
          and (ct.ends_on is null or ct.ends_on >= current_date)) near
      join core.classes c on c.id = near.id where c.archived_at is null) taught on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('name', p.display_name,
        'className', (select min(c.name) from core.enrolments e join core.classes c on c.id = e.class_id
          where e.pupil_id = p.id and e.left_at is null and c.kind = 'class' and c.archived_at is null),
        'link', case when gs.link in ('2', '10') then 'mother' when gs.link in ('1', '20') then 'father' else 'guardian' end)
        order by p.sort_name) as children
      from core.guardianships gs join core.people p on p.id = gs.pupil_id
      where held.role is null and gs.guardian_id = who.id and gs.left_at is null and gs.restricted_at is null
        and ${knownTo(db, actor)}) own on true`
  return new Map(rows.map(({ id, ...about }): [string, About] => [id, about]))
}
