import type { Db } from '../../kernel/server/db/client.ts'

/** A class that writes and is written to. */
interface ClassMail {
  structureId: string
  teachers: string[]
  guardians: string[]
  /** Groups. */
  families: string
  pupils: string
}

interface HeadMail {
  structureId: string
  personId: string
  /** Groups of who works above: teams and administrators. */
  teams: string[]
  /** The group of who works in the school. */
  staff: string
}

export interface Correspondence {
  classes: ClassMail[]
  heads: HeadMail[]
}

const readClasses = (db: Db) => db<ClassMail[]>`
  select c.school_id as "structureId", f.id as families, u.id as pupils,
    array(select m.person_id from core.memberships m where m.group_id = f.id order by m.person_id) as guardians,
    array(select m.person_id from core.memberships m where m.group_id = t.id order by m.person_id) as teachers
  from core.classes c
  join core.groups f on f.kind = 'class' and f.class_id = c.id and f.audience = 'guardians'
  join core.groups u on u.kind = 'class' and u.class_id = c.id and u.audience = 'pupils'
  join core.groups t on t.kind = 'class' and t.class_id = c.id and t.audience = 'teachers'
  where c.archived_at is null order by c.id`

const readHeads = (db: Db) => db<HeadMail[]>`
  select a.structure_id as "structureId", a.person_id as "personId", array(
    select g.id from core.lineage l join core.groups g on g.kind = 'role' and g.structure_id = l.ancestor_id
      and g.audience in ('team', 'administrators') and l.ancestor_id <> a.structure_id
    where l.structure_id = a.structure_id and exists (select from core.memberships m where m.group_id = g.id)
    order by g.id) as teams, g.id as staff
  from core.affiliations a
  join core.groups g on g.kind = 'role' and g.structure_id = a.structure_id and g.audience = 'staff'
  where a.role = 'head' and a.left_at is null order by a.id`

/** Who writes to whom in the département. */
export const readCorrespondence = async (db: Db): Promise<Correspondence> => {
  const [classes, heads] = await Promise.all([readClasses(db), readHeads(db)])
  return {
    classes: classes.filter(({ teachers, guardians }) => teachers.length > 0 && guardians.length > 0),
    heads: heads.filter(({ teams }) => teams.length > 0),
  }
}
