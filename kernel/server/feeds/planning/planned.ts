import type { Db } from '../../db/client.ts'
import { type ProblemCode, problems } from '../fr.ts'
import type { Import } from '../imports.ts'

/** What every step of a plan works on. */
export interface Planning {
  db: Db
  feed: Import
  /** Shorthands bound in every statement. */
  id: string
  source: string
  /** The year a class belongs to: 2026 from August 2026 to July 2027. */
  schoolYear: number
  today: string
}

type Effect = 'rejected' | 'ignored' | 'ambiguous'

const effects: Partial<Record<ProblemCode, Effect>> = {
  'already-absent': 'ignored',
  'already-left': 'ignored',
  homonyms: 'ambiguous',
  'written-twice': 'ambiguous',
  'child-not-found': 'ambiguous',
  'child-near': 'ambiguous',
  'child-homonyms': 'ambiguous',
  'left-aside': 'ignored',
}

const effectOf = (code: ProblemCode): Effect => effects[code] ?? 'rejected'

/** The sentence of a problem; `what` names the part at fault. */
export const sentence = (code: ProblemCode, what = ''): string => (problems[code] as (what: string) => string)(what)

/** Says, file and line, why each record is not applied as it stands. */
export const tellReasons = async ({ db, id }: Planning) => {
  const codes = Object.keys(problems) as ProblemCode[]
  await db`
    insert into core.import_problems (import_id, file, line, code, detail, effect, kind, planned)
    select s.import_id, s.file, s.line, said.code, said.detail, said.effect, s.kind, true
    from core.planned_people pp
    join core.staged_people s on s.import_id = pp.import_id and s.id = pp.id
    join unnest(${codes}::text[], ${codes.map(code => sentence(code))}::text[], ${codes.map(effectOf)}::text[])
      as said(code, detail, effect) on said.code = pp.reason
    where pp.import_id = ${id} and pp.reason is not null`
}
