import type { Db } from '../../db/client.ts'

/** What a link is called on the screen: the class somebody is in, the level, the school, the child, the class taught. */
const fieldOf = (db: Db) => db`
  case l.relation when 'affiliation' then 'school' when 'guardianship' then 'child' when 'teaching' then 'teaches'
    else case l.action when 'change' then 'level' else coalesce(pc.kind, k.kind) end end`

/**
 * Links the lines `line` gain and lose, in words: `{"class": ["CP A", "CE1 B"]}`. A parent who teaches has a line for
 * each: guardianships belong to one, the rest to the other.
 */
export const movesOf = (db: Db, importId: string) => db`
  (select jsonb_object_agg(w.field, jsonb_build_array(w.before, w.after)) from (
    select m.field, string_agg(distinct m.lost, ', ') as before, string_agg(distinct m.gained, ', ') as after
    from (
      select ${fieldOf(db)} as field,
        case l.action when 'change' then e.level when 'close' then coalesce(k.name, pc.name, st.name, ps.name, child.display_name) end as lost,
        case l.action when 'change' then l.value
          when 'add' then coalesce(pc.name, k.name, st.name, ps.name, child.display_name, brought.given_name || ' ' || brought.family_name) end as gained
      from core.planned_links l
      left join core.classes k on k.id = l.other_id
      left join core.planned_classes pc on pc.import_id = l.import_id and pc.id = l.other_id
      left join core.structures st on st.id = l.other_id
      left join core.planned_structures ps on ps.import_id = l.import_id and ps.id = l.other_id
      left join core.people child on child.id = l.other_id
      left join core.staged_people brought on brought.import_id = l.import_id and brought.id = l.other_id
      left join core.enrolments e on e.pupil_id = l.person_id and e.class_id = l.other_id
      where l.import_id = ${importId} and l.person_id = line.person_id and l.action in ('add', 'close', 'change')
        and (l.relation = 'guardianship') = (line.kind = 'guardian') and not (l.relation = 'guardianship' and l.action = 'change')
    ) m
    where m.lost is not null or m.gained is not null group by m.field) w)`
