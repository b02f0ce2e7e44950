import type { Db } from '../../db/client.ts'

/** What tells a pupil from another of the same name: the birth date, the classes; an adult: the children, the schools. */
const aboutKnown = (db: Db) => db`
  concat_ws(' · ', to_char(k.birth_date, 'DD/MM/YYYY'),
    (select string_agg(distinct c.name, ', ') from core.enrolments e join core.classes c on c.id = e.class_id
      where e.pupil_id = k.id and e.left_at is null),
    (select string_agg(distinct child.given_name, ', ') from core.guardianships g join core.persons child on child.id = g.pupil_id
      where g.guardian_id = k.id and g.left_at is null),
    (select string_agg(distinct s.name, ', ') from core.affiliations a join core.structures s on s.id = a.structure_id
      where a.person_id = k.id and a.left_at is null and a.role <> 'pupil'))`

/** The people a line may be, or whose guardian: known already, or pupils this very delivery brings. */
export const candidatesOf = (db: Db, importId: string) => db`
  (select coalesce(jsonb_agg(jsonb_build_object('id', who.id, 'name', who.name, 'about', who.about) order by who.name, who.about), '[]') from (
    select k.id, p.display_name as name, ${aboutKnown(db)} as about
    from core.persons k join core.people p on p.id = k.id
    where k.id = any(line.candidates)
    union all
    select s.id, s.given_name || ' ' || coalesce(nullif(s.usage_name, ''), s.family_name),
      concat_ws(' · ', to_char(nullif(s.birth_date, '')::date, 'DD/MM/YYYY'),
        (select string_agg(distinct l.name, ', ') from core.staged_links l
          where l.import_id = s.import_id and l.staged_id = s.id and l.list = 'class'))
    from core.staged_people s
    where s.import_id = ${importId} and s.id = any(line.candidates)
      and not exists (select from core.persons k where k.id = s.id)) who)`
