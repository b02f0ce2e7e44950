import type { Db } from '../../db/client.ts'
import { ImportRefused } from '../import-refused.ts'
import type { Import } from '../imports.ts'
import { classRef } from '../planning/class-ref.ts'
import { saidClasses } from '../planning/said-classes.ts'
import { csvSource } from '../staging/source.ts'
import { guessClasses } from './guess-classes.ts'

/** A class of the school that a name of the files may stand for. */
export interface ClassCandidate {
  id: string
  name: string
  /** Pupils of the name who are in it today. */
  shared: number
}

/** A name of the files that is no class of the school, or is one because somebody said so. */
export interface NamedClass {
  name: string
  /** Without pupils, no class is made of it: who is said to teach there does not. */
  namedBy: 'pupils' | 'teachers'
  pupils: number
  candidates: ClassCandidate[]
  /** The likeliest, while nobody has said. */
  guess: string | null
  /** `classId` null: a class of its own. `isOwn`: said of this delivery, not of one before. */
  said: { classId: string | null; saidAt: Date; isOwn: boolean } | null
}

export interface Reading {
  importId: string
  schoolYear: number
}

const asked = (db: Db, { importId, schoolYear }: Reading) => db`
  said as (${saidClasses({ db, id: importId, schoolYear })}), name as (
    select r.school_id, r.folded_name, r.name, r.ref, true as has_pupils
    from core.planned_class_refs r
    where r.import_id = ${importId} and r.kind = 'class' and (r.known_by is null or r.known_by = 'said'
      or exists (select from said where said.school_id = r.school_id and said.folded_name = r.folded_name and said.is_own))
    union all
    select ps.id, core.fold(l.name), l.name, null, false
    from core.staged_links l
    join core.staged_people s on s.import_id = l.import_id and s.id = l.staged_id and s.kind = 'teacher'
    join core.planned_schools ps on ps.import_id = l.import_id and ps.key = l.school_key
    where l.import_id = ${importId} and l.list = 'class'
      and not exists (select from core.planned_class_refs r where r.import_id = ${importId} and r.school_id = ps.id
        and r.kind = 'class' and r.folded_name = core.fold(l.name))
      and not exists (select from core.classes c where c.school_id = ps.id and c.kind = 'class' and c.archived_at is null
        and c.school_year = ${schoolYear} and core.fold(c.name) = core.fold(l.name))
  ), pupil as (
    select n.school_id, n.folded_name, pp.person_id
    from name n
    join core.staged_links l on l.import_id = ${importId} and l.list = 'class'
      and ${classRef(db)} = n.ref
    join core.planned_people pp on pp.import_id = l.import_id and pp.id = l.staged_id and pp.kind = 'pupil'
      and pp.person_id is not null
  )`

interface Row extends Omit<NamedClass, 'guess' | 'namedBy'> {
  hasPupils: boolean
}

const readNames = (db: Db, reading: Reading) => db<Row[]>`
  with ${asked(db, reading)}
  select n.name, n.has_pupils as "hasPupils",
    (select count(distinct p.person_id) from pupil p where p.school_id = n.school_id and p.folded_name = n.folded_name) as pupils,
    (select jsonb_build_object('classId', said.class_id, 'saidAt', said.said_at, 'isOwn', said.is_own)
      from said where said.school_id = n.school_id and said.folded_name = n.folded_name) as said,
    (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'shared', (
        select count(distinct e.pupil_id) from pupil p join core.enrolments e on e.pupil_id = p.person_id and e.left_at is null
        where p.school_id = n.school_id and p.folded_name = n.folded_name and e.class_id = c.id)) order by c.name, c.id), '[]')
      from core.classes c where c.school_id = n.school_id and c.kind = 'class' and c.school_year = ${reading.schoolYear}
        and (c.archived_at is null or exists (select from said where said.school_id = n.school_id
          and said.folded_name = n.folded_name and said.class_id = c.id))) as candidates
  from (select school_id, folded_name, max(name) as name, bool_or(has_pupils) as has_pupils from name group by 1, 2) n
  order by n.name collate "C"`

/** Classes the files name as préau does. */
const readTaken = (db: Db, { importId }: Reading) => db<{ id: string }[]>`
  select distinct class_id as id from core.planned_class_refs
  where import_id = ${importId} and kind = 'class' and known_by in ('key', 'name')`

/**
 * The names of classes somebody may have to say, or has said, each with the classes it may stand for; a school without
 * classes is asked nothing.
 */
export const listNamedClasses = async (db: Db, reading: Reading): Promise<NamedClass[]> => {
  const rows = await readNames(db, reading)
  const taken = new Set((await readTaken(db, reading)).map(({ id }) => id))
  for (const { said } of rows) if (said?.classId) taken.add(said.classId)
  const guesses = guessClasses(
    rows.filter(row => !row.said),
    taken,
  )
  return rows
    .filter(({ candidates }) => candidates.length > 0)
    .map(({ hasPupils, said, ...row }) => ({
      ...row,
      namedBy: hasPupils ? 'pupils' : 'teachers',
      guess: guesses.get(row.name) ?? null,
      said: said && { ...said, saidAt: new Date(said.saidAt) },
    }))
}

/** Those a CSV would make, in a school that has some, without anybody having said what they are: to be answered first. */
export const unansweredClasses = async (
  db: Db,
  { id, source }: Pick<Import, 'id' | 'source'>,
  schoolYear: number,
): Promise<NamedClass[]> =>
  source === csvSource
    ? (await listNamedClasses(db, { importId: id, schoolYear })).filter(one => !one.said && one.namedBy === 'pupils')
    : []

/**
 * Applying a delivery answers none of its questions.
 * @throws ImportRefused naming the classes of which nobody said what they are.
 */
export const assertClassesAnswered = async (
  db: Db,
  feed: Pick<Import, 'id' | 'source'>,
  schoolYear: number,
): Promise<void> => {
  const unanswered = await unansweredClasses(db, feed, schoolYear)
  if (unanswered.length > 0)
    throw new ImportRefused('classes-unanswered', unanswered.map(({ name }) => name).join(', '))
}

/** What a name of the files means: a class of the school, or, null, a class of its own. */
export interface SaidClass {
  name: string
  classId: string | null
}

/**
 * Keeps what somebody said the names mean, for this delivery and the next ones; the plan is made again with it. Two
 * names may be one class: classes merge. `by` null: the operator. False when a name is not asked about, or the class is not one of those offered.
 */
export const keepClassReadings = async (
  db: Db,
  { importId, schoolYear, by }: Reading & { by: string | null },
  said: readonly SaidClass[],
): Promise<boolean> => {
  const names = new Map((await listNamedClasses(db, { importId, schoolYear })).map(one => [one.name, one]))
  const isOffered = ({ name, classId }: SaidClass) =>
    names.has(name) && (classId === null || names.get(name)?.candidates.some(one => one.id === classId))
  if (!said.every(isOffered)) return false
  await db`
    insert into core.class_readings (import_id, school_id, school_year, folded_name, class_id, said_by)
    select ${importId}, ps.id, ${schoolYear}, core.fold(w.name), w.class_id, ${by}
    from unnest(${said.map(one => one.name)}::text[], ${said.map(one => one.classId)}::uuid[]) as w(name, class_id)
    cross join (select id from core.planned_schools where import_id = ${importId} limit 1) ps
    on conflict (import_id, school_id, folded_name) do update
      set class_id = excluded.class_id, said_by = excluded.said_by, said_at = now()`
  return true
}

/** A preview given up wholly: what was said of it holds for no other. */
export const forgetClassReadings = async (db: Db, importId: string): Promise<void> => {
  await db`delete from core.class_readings where import_id = ${importId}`
}
