import type { Db } from '../../db/client.ts'
import type { Import } from '../imports.ts'
import { sentenceOf } from '../sentence-in-sql.ts'
import { type ProblemCode, problems } from '../sentences.ts'

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

/** Says, file and line, why each record is not applied as it stands. */
export const tellReasons = async ({ db, id }: Planning) => {
  const codes = Object.keys(problems) as ProblemCode[]
  const reasons = codes.map(code => ({ code, detail: sentenceOf(code), effect: effectOf(code) }))
  await db`
    insert into core.import_problems (import_id, file, line, code, detail, effect, kind, planned)
    select s.import_id, s.file, s.line, said.code, said.detail, said.effect, s.kind, true
    from core.planned_people pp
    join core.staged_people s on s.import_id = pp.import_id and s.id = pp.id
    join jsonb_to_recordset(${db.json(reasons)}::jsonb) as said(code text, detail jsonb, effect text) on said.code = pp.reason
    where pp.import_id = ${id} and pp.reason is not null`
}
