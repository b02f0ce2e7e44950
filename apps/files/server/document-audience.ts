import { type Narrowed, renewWithin, shareWithin } from '../../../kernel/server/audience/narrowing.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { indexAudience } from '../../../kernel/server/events/feed.ts'

/** Who put it there changes it, as on the shelf itself. */
const onShelf = (id: string) => ({ id, authorMay: 'contribute' as const })

/** For all that the shelf reaches, or for the groups it is narrowed to with those who run the shelf. */
export const shareDocument = async (ctx: Ctx, document: Narrowed, shelfId: string) => {
  await shareWithin(ctx, document, onShelf(shelfId))
  await indexAudience(ctx.db, [document.id])
}

/** After the shelf changed hands: its documents and their feed entries follow. */
export const renewDocumentsOf = async (ctx: Ctx, shelfId: string) => {
  const documents = await ctx.db<Narrowed[]>`
    select d.id, d.author_id as "authorId", d.audience from files.documents d where d.shelf_id = ${shelfId}`
  await renewWithin(
    ctx,
    documents.filter(({ audience }) => audience !== null),
    onShelf(shelfId),
  )
  await indexAudience(
    ctx.db,
    documents.map(({ id }) => id),
  )
}
