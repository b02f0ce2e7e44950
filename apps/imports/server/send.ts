import type { Actor, Ctx } from '../../../kernel/server/context.ts'
import { longTransaction } from '../../../kernel/server/db/client.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { forgetDelivery } from '../../../kernel/server/feeds/delivery-files.ts'
import { theImport } from '../../../kernel/server/feeds/imports.ts'
import { planImport } from '../../../kernel/server/feeds/planning/plan-import.ts'
import { refuseImport, registerImport } from '../../../kernel/server/feeds/preview/register.ts'
import { refuseForeignSchools } from '../../../kernel/server/feeds/preview/scope.ts'
import { FeedRefused } from '../../../kernel/server/feeds/records.ts'
import { refusals } from '../../../kernel/server/feeds/sentences.ts'
import { stageFeed } from '../../../kernel/server/feeds/staging/stage-feed.ts'
import type { Delivery } from '../contract.ts'
import { behind } from './behind.ts'
import { receiveFiles } from './receive.ts'
import { readDelivery } from './view.ts'

interface School {
  uai: string
  name: string
}

/** A school's page receives its CSV; any other structure's page, AAF deliveries. */
export const schoolOf = async ({ db }: Ctx, structureId: string): Promise<School | null> => {
  const [row] = await db<School[]>`
    select uai, name from core.structures where id = ${structureId} and kind = 'school' and uai is not null`
  return row ?? null
}

export interface Planned {
  importId: string
  structureId: string
  actor: Pick<Actor, 'groupIds'>
}

/** Makes the preview, and refuses what reaches beyond what the bearer manages. */
export const plan = async (
  deps: Ctx['deps'],
  { importId, structureId, actor }: Planned,
  tell: (share: number) => void,
) => {
  try {
    await longTransaction(deps.sql, async db => {
      await planImport(db, importId, { progress: (done, total) => tell(0.5 + done / total / 2) })
      await refuseForeignSchools(db, { importId, structureId, actor })
    })
  } catch (error) {
    const failed = () => new FeedRefused('reading-failed', refusals['reading-failed'](), '')
    await refuseImport(deps.sql, importId, error instanceof FeedRefused ? error : failed())
    throw error
  }
}

interface Waiting extends Planned {
  school: School | null
  paths: string[]
}

/**
 * Reads the files behind the request, then makes the preview. A school's are kept while it decides: its columns may be
 * read again otherwise.
 */
export const readBehind = (deps: Ctx['deps'], waiting: Waiting, by: string) =>
  behind(deps, { importId: waiting.importId, step: 'reading' }, async tell => {
    const { importId, structureId, school, paths } = waiting
    const from = { id: importId, by, structureId, onlyCsv: school !== null, asksColumns: school !== null }
    try {
      await stageFeed(deps.sql, paths, { ...from, ...(school && { school }), progress: share => tell(share / 2) })
      await plan(deps, waiting, tell)
    } finally {
      const { state } = await theImport(deps.sql, importId)
      const isDecided = school === null || (state !== 'ready' && state !== 'columns')
      if (isDecided) await forgetDelivery(deps.config.dataDir, importId)
    }
  })

/** Files are on the disk before the answer; reading and previewing go on behind. */
export const sendDelivery = async (ctx: Ctx, structureId: string): Promise<Delivery> => {
  const { deps, actor } = ctx
  const importId = uuidv7()
  const school = await schoolOf(ctx, structureId)
  const paths = await receiveFiles(ctx, importId)
  const by = actor.personId
  await registerImport(deps.sql, { id: importId, structureId, school, by, paths })
  await ctx.record('imports.received', { targetId: importId, structureId, detail: { files: paths.length } })
  await readBehind(deps, { importId, structureId, actor, school, paths }, by)
  return readDelivery({ ...ctx, db: deps.sql }, structureId, importId)
}
