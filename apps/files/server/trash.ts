import { conflict, notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { restore, restoreWith, trash, trashAll } from '../../../kernel/server/resources/resources.ts'
import { documentFor } from './load-document.ts'

/** A shelf with all it holds. */
const wholeShelf = async ({ db }: Ctx, shelfId: string) => {
  const [shelf] = await db<{ structureId: string; documents: string[] }[]>`
    select sh.structure_id as "structureId", array(select d.id from files.documents d where d.shelf_id = sh.id) as documents
    from files.shelves sh where sh.id = ${shelfId}`
  if (!shelf) throw notFound()
  return shelf
}

export const trashShelf = async (ctx: Ctx, shelfId: string) => {
  const { structureId, documents } = await wholeShelf(ctx, shelfId)
  await trashAll(ctx, [shelfId, ...documents])
  await ctx.record('files.shelf-trashed', { targetId: shelfId, structureId })
}

export const restoreShelf = async (ctx: Ctx, shelfId: string) => {
  const { structureId, documents } = await wholeShelf(ctx, shelfId)
  await restoreWith(ctx.db, shelfId, documents)
  await ctx.record('files.shelf-restored', { targetId: shelfId, structureId })
}

/** Out of sight for everybody, back in one gesture for 30 days. */
export const trashDocument = async (ctx: Ctx, documentId: string) => {
  await documentFor(ctx, documentId, 'trashDocument')
  await trash(ctx, documentId)
}

/** @throws Problem 409 while its shelf is in the trash too. */
export const restoreDocument = async (ctx: Ctx, documentId: string) => {
  const { shelfId } = await documentFor(ctx, documentId, 'restoreDocument')
  const [shelf] = await ctx.db<{ isTrashed: boolean }[]>`
    select r.trashed_at is not null as "isTrashed" from core.resources r where r.id = ${shelfId}`
  if (shelf?.isTrashed)
    throw conflict('shelf-trashed', {
      fr: 'Son rayon est dans la corbeille : rétablissez d’abord le rayon.',
      en: 'Its shelf is in the trash: restore the shelf first.',
    })
  await restore(ctx.db, documentId)
}
