import type { Ctx } from '../../../kernel/server/context.ts'
import type { Document } from './load-document.ts'

/** The first instant of the day after the last one, by the database's own calendar. */
const endOf = async ({ db }: Ctx, { validUntil, timeZone }: Document): Promise<Date | null> => {
  const [row] = await db<{ end: Date | null }[]>`
    select ((${validUntil}::date + 1)::timestamp at time zone ${timeZone}) as end`
  return row?.end ?? null
}

const told = async (ctx: Ctx, document: Document) => ({
  on: document.id,
  within: document.shelfId,
  until: await endOf(ctx, document),
  data: { title: document.title, excerpt: document.purpose, label: document.shelf.title },
})

/** Readers are told of it, and find it new. */
export const tellReaders = async (ctx: Ctx, document: Document) => {
  await ctx.db`update files.documents set told_at = ${ctx.now} where id = ${document.id}`
  await ctx.emit('document.added', await told(ctx, document))
}

/** What the feed says of it follows; nobody is told again. */
export const correctFeed = async (ctx: Ctx, document: Document) =>
  ctx.emit('document.corrected', { ...(await told(ctx, document)), by: document.authorId, from: document.toldAt })
