import type { Db } from '../../kernel/server/db/client.ts'

/** A thread, with all that writing in it needs. */
export interface Place {
  threadId: string
  structureId: string
  structureKind: 'school' | 'constituency' | 'department'
  title: string
  colour: string
  authors: string[]
  /** Sets of groups an item can be narrowed to: a class, the staff, one school of the constituency. */
  narrowings: string[][]
  /** Groups that run the thread, and so every item in it. */
  managers: string[]
  /** Some of those who read it. */
  readers: string[]
  /** How much is written there. */
  weight: number
}

interface Row extends Omit<Place, 'narrowings' | 'weight'> {
  classes: number
}

/** Readers known by thread: enough to choose from, without holding the département in memory. */
const readersKept = 60

const readThreads = (db: Db) => db<Row[]>`
  select t.id as "threadId", s.id as "structureId", s.kind as "structureKind", t.title, t.colour,
    array(select distinct a.person_id from core.affiliations a where a.structure_id = s.id and a.left_at is null
      and a.role in ('teacher', 'head', 'adviser', 'central-admin')) as authors,
    array(select g.group_id from core.grants g where g.resource_id = t.id and g.level = 3) as managers,
    array(select m.person_id from core.groups rg join core.memberships m on m.group_id = rg.id
      where rg.kind = 'role' and rg.structure_id = s.id
        and rg.audience = any(case when t.title like 'Info%' then array['heads'] else array['guardians', 'staff'] end)
      order by hashtext(m.person_id::text) limit ${readersKept}) as readers,
    (select count(*)::int from core.classes c where c.school_id = s.id and c.archived_at is null) as classes
  from news.threads t join core.structures s on s.id = t.structure_id
  where t.archived_at is null order by s.kind, s.id, t.position`

/** By school: each class with its families and teacher, the staff. */
const readNarrowings = async (db: Db): Promise<Map<string, string[][]>> => {
  const rows = await db<{ structureId: string; groups: string[] }[]>`
    select structure_id as "structureId", array_agg(id order by audience) as groups from core.groups
    where kind = 'class' or (kind = 'role' and audience = 'staff')
    group by structure_id, class_id order by structure_id, class_id`
  const found = new Map<string, string[][]>()
  for (const { structureId, groups } of rows) found.set(structureId, [...(found.get(structureId) ?? []), groups])
  return found
}

/** By constituency: the staff, or the heads, of each school. */
const readSchoolGroups = async (db: Db, audience: 'staff' | 'heads'): Promise<Map<string, string[][]>> => {
  const rows = await db<{ structureId: string; groups: string[] }[]>`
    select l.ancestor_id as "structureId", array_agg(g.id) as groups from core.groups g
    join core.lineage l on l.structure_id = g.structure_id and l.ancestor_id <> g.structure_id
    join core.structures s on s.id = l.ancestor_id and s.kind = 'constituency'
    where g.kind = 'role' and g.audience = ${audience} group by l.ancestor_id`
  return new Map(rows.map(({ structureId, groups }) => [structureId, groups.map(group => [group])]))
}

const weights = { school: 0, constituency: 0.7, department: 0.5 }

/** Every thread of the département: some 75 items in a school for 50 in each thread of a constituency. */
export const readPlaces = async (db: Db): Promise<Place[]> => {
  const [rows, schools, staff, heads] = await Promise.all([
    readThreads(db),
    readNarrowings(db),
    readSchoolGroups(db, 'staff'),
    readSchoolGroups(db, 'heads'),
  ])
  return rows.map(({ classes, ...row }) => {
    const below = row.title.startsWith('Info') ? heads : staff
    const narrowings =
      row.structureKind === 'school' ? schools : row.structureKind === 'constituency' ? below : undefined
    return {
      ...row,
      narrowings: narrowings?.get(row.structureId) ?? [],
      weight: weights[row.structureKind] || 0.5 + classes / 12,
    }
  })
}
