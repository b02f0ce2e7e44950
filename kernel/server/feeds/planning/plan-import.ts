import type { Tx } from '../../db/client.ts'
import { type Import, theImport } from '../imports.ts'
import { forgetPlan } from '../staging/forget.ts'
import { classify } from './classify.ts'
import { comparePeople, tellTakenInes } from './compare-people.ts'
import { countPlan } from './count-plan.ts'
import { findChildren } from './find-children.ts'
import { matchGuardians } from './match-guardians.ts'
import { matchKnown } from './match-known.ts'
import { matchPupils } from './match-pupils.ts'
import { matchTeachers } from './match-teachers.ts'
import { pairFamilies } from './pair-families.ts'
import { planAffiliations } from './plan-affiliations.ts'
import { planClasses } from './plan-classes.ts'
import { planEnrolments } from './plan-enrolments.ts'
import { planGuardianships } from './plan-guardianships.ts'
import { planLeavers } from './plan-leavers.ts'
import { planStructures } from './plan-structures.ts'
import { type Planning, tellReasons } from './planned.ts'

/** A school year begins on 1 August, when the files of the next one come. */
export const schoolYearOf = (day: Date) => day.getUTCFullYear() - (day.getUTCMonth() < 7 ? 1 : 0)

/** Records beyond which every table is read once and hashed, rather than probed for each record. */
const wholeTerritory = 5000

/**
 * A large plan writes the tables it reads: a nested loop, tempting while they look empty, would walk its own new rows
 * again and again. Measured on a département: 240 s instead of 1.
 */
const prepare = (db: Tx, staged: number) => db`
  select set_config('work_mem', '96MB', true), set_config('jit', 'off', true),
    set_config('enable_nestloop', ${staged > wholeTerritory ? 'off' : 'on'}, true)`

/** The planner has to know of the hundred thousand rows the steps before have just written. */
const lookAgain =
  (...tables: string[]) =>
  ({ db }: Planning) =>
    db`select core.refresh_statistics(variadic ${tables}::text[])`

const steps: ((planning: Planning) => PromiseLike<unknown>)[] = [
  ({ db, feed }) => planStructures(db, feed),
  matchKnown,
  lookAgain('planned_schools', 'planned_people'),
  matchPupils,
  lookAgain('planned_people'),
  planClasses,
  lookAgain('planned_classes', 'planned_class_refs'),
  pairFamilies,
  findChildren,
  lookAgain('planned_pairs'),
  matchGuardians,
  matchTeachers,
  lookAgain('planned_people', 'planned_pairs'),
  comparePeople,
  tellTakenInes,
  planAffiliations,
  planEnrolments,
  planGuardianships,
  lookAgain('planned_links'),
  planLeavers,
  classify,
  tellReasons,
]

export interface PlanOptions {
  now?: Date
  /** How many of the steps are done. */
  progress?: (done: number, total: number) => void
}

/**
 * Says what a staged delivery would create, change, move and end, without touching the directory. Planning twice gives
 * the same plan; a transaction of its own, or the one that applies it.
 * @throws FeedRefused when the delivery cannot be placed (an unknown school).
 */
export const planImport = async (db: Tx, importId: string, options: PlanOptions = {}): Promise<Import> => {
  const now = options.now ?? new Date()
  const feed = await theImport(db, importId)
  await prepare(db, feed.staged)
  await forgetPlan(db, importId)
  await db`delete from core.import_problems where import_id = ${importId} and planned`
  const planning: Planning = {
    db,
    feed,
    id: importId,
    source: feed.source ?? '',
    schoolYear: schoolYearOf(now),
    today: now.toISOString().slice(0, 10),
  }
  for (const [index, step] of steps.entries()) {
    await step(planning)
    options.progress?.(index + 1, steps.length)
  }
  const totals = await countPlan(db, importId)
  await db`
    update core.imports set totals = ${db.json(totals as never)}, staying = (
      select count(*) from core.planned_people pp where pp.import_id = ${importId} and pp.reason = 'stays')
    where id = ${importId}`
  return theImport(db, importId)
}
