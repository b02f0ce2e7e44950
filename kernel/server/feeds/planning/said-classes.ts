import type { Planning } from './planned.ts'

/**
 * What somebody said a class name of the files means: in this delivery, or else the last time in one that was not
 * undone. `class_id` null: a class of its own.
 */
export const saidClasses = ({ db, id, schoolYear }: Pick<Planning, 'db' | 'id' | 'schoolYear'>) => db`
  select distinct on (r.school_id, r.folded_name) r.school_id, r.folded_name, r.class_id, r.said_at,
    r.import_id = ${id} as is_own
  from core.class_readings r
  join core.imports i on i.id = r.import_id
  where r.school_year = ${schoolYear} and (r.import_id = ${id} or i.state <> 'undone')
    and r.school_id in (select ps.id from core.planned_schools ps where ps.import_id = ${id})
  order by r.school_id, r.folded_name, (r.import_id = ${id}) desc, r.said_at desc`
