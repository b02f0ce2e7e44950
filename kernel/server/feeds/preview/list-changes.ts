import type { Sentence } from '../../../contract/language.ts'
import type { Db } from '../../db/client.ts'
import type { Kind, Outcome } from '../imports.ts'
import { classRef } from '../planning/class-ref.ts'
import { type ProblemCode, problems } from '../sentences.ts'
import { candidatesOf } from './candidates.ts'
import { movesOf } from './moves.ts'

export interface ChangeQuery {
  outcome?: Outcome
  kind?: Kind
  q?: string
  /** Lines after this name and id. */
  after: { sortName: string; id: string }
  limit: number
}

export interface ChangeLine {
  id: string
  kind: Kind
  outcome: Outcome
  name: string
  sortName: string
  where: string | null
  fields: { field: string; before: string | null; after: string | null }[]
  reason: Sentence | null
  file: string | null
  line: number | null
  /** What a person has to say of this line: who it is, or of which pupil it is the guardian. */
  asks: 'person' | 'child' | null
  candidates: { id: string; name: string; about: string }[]
  choice: { chosen: string | null } | null
  /** Of somebody the file no longer names: whether their departure is ticked. */
  leaves: boolean | null
}

/** Fields that speak for themselves in a preview; what is only technical (keys, dates of departure) is left out. */
const hidden = ['left_at', 'archived_at', 'closed_at', 'source_key', 'source', 'parents']

const people = (db: Db, importId: string) => db`
  select pp.id, pp.kind, pp.action, pp.reason, s.file, s.line, pp.changed, pp.candidates, pp.person_id,
    coalesce(nullif(trim(coalesce(s.given_name, p.given_name, '') || ' ' ||
      coalesce(nullif(s.usage_name, ''), nullif(s.family_name, ''), p.usage_name, p.family_name, '')), ''), '…') as name,
    coalesce((select string_agg(distinct l.name, ', ') from core.staged_links l
        where l.import_id = pp.import_id and l.staged_id = pp.id and l.list = 'class' and l.name <> ''),
      (select string_agg(distinct c.name || ' · ' || st.name, ', ') from core.enrolments e
        join core.classes c on c.id = e.class_id join core.structures st on st.id = c.school_id
        where e.pupil_id = pp.person_id and e.left_at is null)) as place
  from core.planned_people pp
  left join core.staged_people s on s.import_id = pp.import_id and s.id = pp.id
  left join core.persons p on p.id = coalesce(pp.person_id, pp.id)
  where pp.import_id = ${importId}`

const classes = (db: Db, importId: string) => db`
  select pc.id, pc.kind, pc.action, null, null, null::int, pc.changed, null::uuid[], null::uuid, pc.name, st.name
  from core.planned_classes pc
  left join (select id, name from core.structures union
    select id, name from core.planned_structures where import_id = ${importId}) st on st.id = pc.school_id
  where pc.import_id = ${importId}`

const schools = (db: Db, importId: string) => db`
  select ps.id, ps.kind, ps.action, null, ps.file, ps.line, ps.changed, null::uuid[], null::uuid, ps.name, ps.uai
  from core.planned_structures ps where ps.import_id = ${importId} and ps.kind = 'school'`

interface Row extends Omit<ChangeLine, 'fields' | 'candidates' | 'reason'> {
  changed: Record<string, [unknown, unknown]> | null
  moved: Record<string, [string | null, string | null]> | null
  reasonCode: string | null
  candidates: ChangeLine['candidates']
}

const shown = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null
  return Array.isArray(value) ? value.join(', ') : String(value)
}

const pairs = (fields: Row['changed'] | Row['moved']): ChangeLine['fields'] =>
  Object.entries(fields ?? {}).map(([field, [before, after]]) => ({
    field,
    before: shown(before),
    after: shown(after),
  }))

/** Of somebody new only whose guardian they are: the rest is the whole record. */
const fieldsOf = ({ changed, moved, outcome }: Row): ChangeLine['fields'] => {
  if (outcome === 'created') return pairs(moved).filter(({ field }) => field === 'child')
  if (outcome !== 'changed' && outcome !== 'moved') return []
  return [...pairs(moved), ...pairs(changed).filter(({ field }) => !hidden.includes(field))]
}

const reasonOf = (code: string | null): Sentence | null => {
  const sentence = problems[code as ProblemCode] as ((what: string) => Sentence) | undefined
  return sentence?.('') ?? null
}

/** The class préau has for the one the line's record names, where somebody said so. */
const placeOf = (db: Db, importId: string) => db`
  coalesce(case when exists (select from core.planned_class_refs r where r.import_id = ${importId} and r.known_by = 'said')
    then (select string_agg(distinct pc.name, ', ') from core.staged_links l
      join core.planned_class_refs r on r.import_id = l.import_id and r.kind = 'class'
        and r.ref = ${classRef(db)}
      join core.planned_classes pc on pc.import_id = r.import_id and pc.id = r.class_id
      where l.import_id = ${importId} and l.staged_id = line.id and l.list = 'class') end, line.place)`

/** The preview, line by line, by name; the caller has checked that the reader may see this delivery. */
export const listChanges = async (db: Db, importId: string, query: ChangeQuery): Promise<ChangeLine[]> => {
  const rows = await db<Row[]>`
    with line as (
      ${people(db, importId)} union all ${classes(db, importId)} union all ${schools(db, importId)}
    ), page as (
      select line.id, line.kind, line.action, line.reason, line.file, line.line, line.changed, line.person_id, line.name, line.place,
        coalesce(c.candidates, line.candidates) as candidates, core.fold(line.name) as sort_name,
        case when c.staged_id is not null then jsonb_build_object('chosen', c.chosen) end as choice,
        case when line.reason = 'stays' then false
          when line.action = 'leaving' and exists (select from core.import_leavers k
            where k.import_id = ${importId} and k.person_id = line.person_id) then true end as leaves,
        case when c.staged_id is not null then c.about when line.action <> 'ambiguous' or line.reason = 'child-not-found' then null
          when line.reason like 'child-%' then 'child' else 'person' end as asks
      from line left join core.import_choices c on c.import_id = ${importId} and c.staged_id = line.id
      where (${query.outcome ?? null}::text is null
          or (line.action = ${query.outcome ?? null} and (line.action <> 'unchanged' or line.reason is distinct from 'stays'))
          or (${query.outcome ?? null} = 'ambiguous' and c.staged_id is not null)
          or (${query.outcome ?? null} = 'leaving' and line.reason = 'stays'))
        and (${query.kind ?? null}::text is null or line.kind = ${query.kind ?? null})
        and (${query.q ?? null}::text is null or core.fold(line.name) like '%' || core.fold(${query.q ?? null}) || '%')
        and (core.fold(line.name) collate "C", line.id) > (${query.after.sortName} collate "C", ${query.after.id}::uuid)
      order by core.fold(line.name) collate "C", line.id limit ${query.limit})
    select line.id, line.kind, line.action as outcome, line.name, line.sort_name as "sortName", ${placeOf(db, importId)} as where,
      line.changed, line.reason as "reasonCode", line.file, line.line, ${movesOf(db, importId)} as moved,
      line.asks, line.choice, line.leaves, ${candidatesOf(db, importId)} as candidates
    from page line order by line.sort_name collate "C", line.id`
  return rows.map(({ changed, moved, reasonCode, ...row }) => ({
    ...row,
    fields: fieldsOf({ ...row, changed, moved, reasonCode }),
    reason: reasonOf(reasonCode),
  }))
}
