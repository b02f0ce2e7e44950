import { notFound } from '../../../kernel/contract/problem.ts'
import type { Grant } from '../../../kernel/server/access/grants.ts'
import { readSharing, shareContainer } from '../../../kernel/server/audience/sharing.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { ShelfAudience } from '../contract-shelves.ts'
import { renewDocumentsOf } from './document-audience.ts'
import { indexShelves } from './shelf-index.ts'

const structureOf = async ({ db }: Ctx, shelfId: string): Promise<string> => {
  const [row] = await db<{ structureId: string }[]>`
    select structure_id as "structureId" from files.shelves where id = ${shelfId}`
  if (!row) throw notFound()
  return row.structureId
}

/** Who reads, adds to and runs a shelf, widest first. */
export const readShelfAudience = async (ctx: Ctx, shelfId: string): Promise<ShelfAudience> => {
  await structureOf(ctx, shelfId)
  return { items: await readSharing(ctx, shelfId) }
}

/** Its documents follow at once, in lists and feeds too. */
export const shareShelf = async (ctx: Ctx, shelfId: string, wishes: Grant[]): Promise<ShelfAudience> => {
  const structureId = await structureOf(ctx, shelfId)
  const groups = await shareContainer(ctx, shelfId, wishes)
  await indexShelves(ctx.db, [shelfId])
  await renewDocumentsOf(ctx, shelfId)
  await ctx.record('files.shelf-shared', { targetId: shelfId, structureId, detail: { groups } })
  return { items: await readSharing(ctx, shelfId) }
}
