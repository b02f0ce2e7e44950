import type { Ctx } from '../../../kernel/server/context.ts'
import type { Row } from './card.ts'
import { runs, type Standing } from './rules.ts'

/** Schools I run (a head, an administrator), among those I belong to. */
export const schoolsIRun = async ({ db, actor }: Ctx): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    select distinct s.id from core.groups g
    join core.structures s on s.id = g.structure_id and s.kind = 'school'
    where g.id = any(${actor.groupIds}::uuid[]) and core.level_on(${actor.groupIds}::uuid[], s.id) = 3`
  return rows.map(row => row.id)
}

/** Its author and those who run its thread see the whole; a head sees own school (row B7). */
export const seesWholeReach = (standing: Standing) => standing.isAuthor || runs(standing)

export const mayReadReach = async (ctx: Ctx, row: Row, standing: Standing): Promise<boolean> => {
  if (row.stored !== 'published' || standing.state === 'scheduled') return false
  return seesWholeReach(standing) || (ctx.actor.isStaff && (await schoolsIRun(ctx)).length > 0)
}
