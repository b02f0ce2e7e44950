import type { Db } from '../../db/client.ts'
import { type Counts, type Kind, kinds, outcomes, type Totals } from '../imports.ts'

const zero = (): Counts => Object.fromEntries(outcomes.map(outcome => [outcome, 0])) as Counts

const readCounts = (db: Db, id: string) => db<{ kind: Kind | null; action: keyof Counts; count: number }[]>`
  select kind, action, count(*) from core.planned_people where import_id = ${id} group by 1, 2
  union all
  select kind, action, count(*) from core.planned_classes where import_id = ${id} group by 1, 2
  union all
  select kind, action, count(*) from core.planned_structures where import_id = ${id} and kind = 'school' group by 1, 2
  union all
  select kind, 'rejected', count(*) from core.import_problems
  where import_id = ${id} and effect = 'rejected' and not planned group by 1`

/** How many of what: the figures of the preview, which the application must find again. */
export const countPlan = async (db: Db, id: string): Promise<Totals> => {
  const totals = zero()
  const byKind = Object.fromEntries(kinds.map(kind => [kind, zero()])) as Totals['byKind']
  for (const { kind, action, count } of await readCounts(db, id)) {
    totals[action] += count
    // A line of a file of which nothing could be read has no kind.
    if (kind) byKind[kind][action] += count
  }
  return { totals, byKind }
}
