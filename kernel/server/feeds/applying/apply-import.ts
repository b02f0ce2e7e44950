import { record } from '../../audit/record.ts'
import { longTransaction, type Sql, type Tx } from '../../db/client.ts'
import type { OpeningApp } from '../../structures/open-structures.ts'
import { ImportRefused } from '../import-refused.ts'
import { type Import, type Totals, theImport } from '../imports.ts'
import { planImport, schoolYearOf } from '../planning/plan-import.ts'
import { assertClassesAnswered } from '../preview/named-classes.ts'
import { countStaged } from '../staging/count-staged.ts'
import { forgetStaged } from '../staging/forget.ts'
import { applyClasses } from './apply-classes.ts'
import { applyLinks } from './apply-links.ts'
import { applyPeople, dropKeys } from './apply-people.ts'
import { applyStructures } from './apply-structures.ts'
import type { Applying } from './applying.ts'
import { findDuplicates } from './find-duplicates.ts'
import { createAccounts, openNew, refreshGroups } from './settle.ts'

/** One import at a time in the whole territory: two would each plan on what the other is about to change. */
export const importLock = 4_171_206_118

export interface ApplyOptions {
  /** Null for the operator. */
  by: string | null
  apps: OpeningApp[]
  /** The figures the person saw: others are refused. */
  expected?: Totals | null
  /** The person has seen which schools would lose more than a fifth of their pupils. */
  confirmLeaving?: boolean
  /** Shown the plan of this very transaction, before anything is written; throw to give up. */
  planned?: (feed: Import) => void
  /** Share done, 0 to 1, and what is being done. */
  progress?: (share: number, phase: Phase) => void
  now?: Date
}

export type Phase = 'planning' | 'structures' | 'people' | 'links' | 'groups' | 'accounts' | 'done'

/** Each step with its part of the whole on a département. */
const steps: [Phase, number, (applying: Applying) => Promise<unknown>][] = [
  ['structures', 0.02, applyStructures],
  ['structures', 0.02, applyClasses],
  ['people', 0.15, applyPeople],
  ['links', 0.15, applyLinks],
  ['groups', 0.08, openNew],
  ['groups', 0.23, refreshGroups],
  ['accounts', 0.15, createAccounts],
  ['accounts', 0, findDuplicates],
]
const planningShare = 0.2

const take = async (db: Tx, id: string): Promise<Import> => {
  await db`select pg_advisory_xact_lock(${importLock})`
  await db`select 1 from core.imports where id = ${id} for update`
  const feed = await theImport(db, id)
  if (feed.state !== 'ready') throw new ImportRefused(feed.state === 'applied' ? 'already-applied' : 'not-ready')
  if ((await countStaged(db, id)) < feed.staged) throw new ImportRefused('reading-lost')
  return feed
}

const check = (feed: Import, { expected, confirmLeaving }: ApplyOptions) => {
  if (expected && JSON.stringify(expected) !== JSON.stringify(feed.totals)) throw new ImportRefused('plan-changed')
  if (feed.depleted.length > 0 && !confirmLeaving)
    throw new ImportRefused('confirm-leaving', feed.depleted.map(school => school.name).join(', '))
}

/** Whether anything would be written. */
export const changesNothing = ({ totals }: Totals) =>
  totals.created + totals.changed + totals.moved + totals.leaving === 0

const finish = async ({ db, id, feed }: Applying, { by }: ApplyOptions) => {
  // A delivery that wrote nothing stands in the way of no undo.
  if (feed.totals && !changesNothing(feed.totals))
    await db`
      insert into core.import_schools (import_id, school_id)
      select distinct import_id, id from core.planned_schools where import_id = ${id}`
  await db`update core.imports set state = 'applied', applied_at = now(), applied_by = ${by} where id = ${id}`
  await record({ db, actorId: by }, 'imports.applied', {
    targetId: id,
    structureId: feed.structureId,
    detail: { ...feed.totals?.totals },
  })
  await forgetStaged(db, id)
}

const work = async (db: Tx, id: string, options: ApplyOptions): Promise<Import> => {
  await take(db, id)
  const now = options.now ?? new Date()
  const progress = options.progress ?? (() => {})
  progress(0, 'planning')
  const feed = await planImport(db, id, {
    now,
    progress: (done, total) => progress((planningShare * done) / total, 'planning'),
  })
  check(feed, options)
  const schoolYear = schoolYearOf(now)
  await assertClassesAnswered(db, feed, schoolYear)
  options.planned?.(feed)
  const applying: Applying = {
    db,
    feed,
    id,
    source: feed.source ?? '',
    schoolYear,
    apps: options.apps,
  }
  await dropKeys(applying)
  let share = planningShare
  if (feed.totals && !changesNothing(feed.totals)) {
    for (const [phase, part, step] of steps) {
      progress(share, phase)
      await step(applying)
      share += part
    }
  }
  await finish(applying, options)
  return theImport(db, id)
}

/**
 * Applies a staged delivery in one transaction: all of it, or nothing. Safe to run again after a kill at any moment:
 * an import is applied once.
 * @throws ImportRefused when it may not be applied as it stands; the directory is then untouched.
 */
export const applyImport = async (sql: Sql, id: string, options: ApplyOptions): Promise<Import> => {
  const applied = await longTransaction(sql, db => work(db, id, options))
  options.progress?.(1, 'done')
  return applied
}
