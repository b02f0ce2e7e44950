import type { Sentence } from '../../../contract/language.ts'
import type { Db } from '../../db/client.ts'

export interface ProblemLine {
  id: string
  file: string
  line: number
  code: string
  detail: Sentence
  effect: 'rejected' | 'ignored' | 'ambiguous'
}

/** Lines to look at again, in the order of the files; those that ask something are among the changes. */
export const listProblems = (db: Db, importId: string, after: string | null, limit: number) => db<ProblemLine[]>`
  select id, file, line, code, detail, effect from core.import_problems
  where import_id = ${importId} and effect <> 'ambiguous' and (${after}::uuid is null or id > ${after}::uuid)
  order by id limit ${limit}`

/**
 * Keeps what somebody answered to « who is this? »; the plan is made again with it. An answer may be given again, among
 * the same people. False when the line asks nothing, or not about this person.
 */
export const keepChoice = async (
  db: Db,
  choice: { importId: string; lineId: string; chosen: string | null; by: string },
): Promise<boolean> => {
  const kept = await db`
    insert into core.import_choices (import_id, staged_id, about, chosen, chosen_by, candidates)
    select pp.import_id, pp.id, coalesce(c.about, case when pp.reason like 'child-%' then 'child' else 'person' end),
      ${choice.chosen}::uuid, ${choice.by}::uuid, offered.candidates
    from core.planned_people pp
    left join core.import_choices c on c.import_id = pp.import_id and c.staged_id = pp.id
    cross join lateral (select coalesce(c.candidates, pp.candidates, '{}') as candidates) offered
    where pp.import_id = ${choice.importId} and pp.id = ${choice.lineId} and (pp.action = 'ambiguous' or c.staged_id is not null)
      and (${choice.chosen}::uuid is null or ${choice.chosen}::uuid = any(offered.candidates))
    on conflict (import_id, staged_id) do update
      set chosen = excluded.chosen, chosen_by = excluded.chosen_by, chosen_at = now()
    returning 1`
  return kept.length > 0
}
