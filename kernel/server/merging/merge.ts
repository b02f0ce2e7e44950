import type { Manifest } from '../../contract/manifest.ts'
import { conflict, notFound } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'
import { importLock } from '../feeds/applying/apply-import.ts'
import { revokeSessionsOf } from '../identity/session.ts'
import { type PersonalColumn, personalColumns } from '../privacy/personal-columns.ts'
import { refresh } from '../structures/affiliations.ts'
import { closeShell, moveIdentity } from './identity.ts'
import type { Merge } from './ledger.ts'
import { moveLines } from './move-lines.ts'
import { moveShares } from './move-shares.ts'
import { readRelations } from './relations.ts'
import { restrictTwins } from './strictest.ts'
import { adultsToTell, tellMerged } from './tell-merged.ts'

interface Side {
  id: string
  name: string
  login: string
  isPupil: boolean
  structures: string[]
}

/** One at a time, and none while an import plans on who is who. @throws Problem 409 when an import is being applied. */
export const takeTurn = async (db: Db) => {
  const [row] = await db<{ taken: boolean }[]>`select pg_try_advisory_xact_lock(${importLock}) as taken`
  if (!row?.taken)
    throw conflict('busy', {
      fr: 'Une alimentation est en cours d’application : réessayez dans quelques minutes.',
      en: 'An import is being applied: try again in a few minutes.',
    })
}

const sidesOf = async (db: Db, keptId: string, goneId: string): Promise<[kept: Side, gone: Side]> => {
  await db`select 1 from core.persons where id in (${keptId}, ${goneId}) order by id for update`
  const rows = await db<Side[]>`
    select p.id, p.display_name as name, a.login, p.is_pupil as "isPupil", core.structures_of(p.id) as structures
    from core.people p join core.accounts a on a.person_id = p.id
    where p.id in (${keptId}, ${goneId}) and p.left_at is null`
  const [kept, gone] = [keptId, goneId].map(id => rows.find(row => row.id === id))
  if (!kept || !gone || keptId === goneId) throw notFound()
  if (kept.isPupil !== gone.isPupil)
    throw conflict('kinds', {
      fr: 'Un élève et un adulte ne sont jamais la même personne.',
      en: 'A pupil and an adult are never the same person.',
    })
  return [kept, gone]
}

/** Columns of the same table that make a pair of people: a line may not tie somebody to themselves. */
const tiesOf = (declared: PersonalColumn, all: readonly PersonalColumn[]) =>
  declared.erasure !== 'delete'
    ? []
    : all
        .filter(one => one.table === declared.table && one.column !== declared.column && one.erasure === 'delete')
        .map(one => one.column)

const moveAll = async (merge: Merge, manifests: readonly Manifest[]) => {
  const columns = personalColumns(manifests)
  await restrictTwins(merge)
  for (const column of columns) {
    if (column.merging === 'stays' || column.merging === 'recomputed') continue
    await moveLines(merge, column, tiesOf(column, columns))
  }
  await moveShares(merge)
}

/** What is worked out from the rest, for both of them and those who hold rights by them. */
export const settleBoth = async (db: Db, keptId: string, goneId: string) => {
  await refresh(db, [keptId, goneId])
  await db`select core.refresh_duplicates(array[${keptId}, ${goneId}]::uuid[])`
}

/**
 * Makes two records of one person one (row H9): everything of `goneId` is from now on of `keptId`, as each manifest declares; the
 * account of `goneId` and its sessions stop, and an adult is told by mail. In the caller’s transaction; who may, is for the caller to have asked.
 * @returns the number of the merge, to undo it.
 */
export const mergePeople = async (
  ctx: Pick<Ctx, 'db' | 'actor' | 'now' | 'deps'>,
  { keptId, goneId }: { keptId: string; goneId: string },
): Promise<{ id: string; structures: string[] }> => {
  const { db, now, actor } = ctx
  await takeTurn(db)
  const [kept, gone] = await sidesOf(db, keptId, goneId)
  const structures = [...new Set([...kept.structures, ...gone.structures])]
  const told = await adultsToTell(db, [keptId, goneId])
  const id = uuidv7()
  await db`
    insert into core.merges (id, kept_id, gone_id, structures, gone_name, gone_login, merged_at, merged_by)
    values (${id}, ${keptId}, ${goneId}, ${structures}, ${gone.name}, ${gone.login}, ${now}, ${actor.personId})`
  const merge: Merge = { db, id, keptId, goneId, relations: await readRelations(db), step: 0 }
  await moveIdentity(merge)
  await moveAll(
    merge,
    ctx.deps.apps.map(app => app.manifest),
  )
  await closeShell(merge, { now, by: actor.personId })
  await revokeSessionsOf(db, [goneId])
  await db`delete from core.begun_sign_ins where person_id = ${goneId}`
  await settleBoth(db, keptId, goneId)
  await tellMerged(ctx, id, { kept: told.get(keptId), gone: told.get(goneId) })
  return { id, structures }
}
