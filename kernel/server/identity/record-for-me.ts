import type { Ctx } from '../context.ts'

/** Writes an act of somebody on themselves in the journals that concern them: where they work, and the schools of their children. */
export const recordForMe = async (ctx: Ctx, action: string) => {
  const { personId } = ctx.actor
  const [row] = await ctx.db<{ places: string[] }[]>`select core.structures_of(${personId}) as places`
  const places = row?.places.length ? row.places : [null]
  for (const structureId of places) await ctx.record(action, { targetId: personId, structureId })
}
