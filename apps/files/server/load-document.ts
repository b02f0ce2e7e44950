import { forbidden, notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { DocumentAction } from '../contract-documents.ts'
import { documentColumns, documentSources, type Row, standingOf } from './card.ts'
import { nuances } from './rules.ts'

/** A document with all that is kept of it. */
export interface Document extends Row {
  shelfId: string
  structureId: string
  timeZone: string
  authorId: string | null
  author: string | null
  audience: string[] | null
  toldAt: Date
  isHidden: boolean
}

/** @throws Problem 404 when there is none; whether one may read it was asked before. */
export const loadDocument = async (ctx: Ctx, documentId: string): Promise<Document> => {
  const [row] = await ctx.db<Document[]>`
    select ${documentColumns(ctx)}, sh.id as "shelfId", st.id as "structureId", st.time_zone as "timeZone", d.author_id as "authorId",
      p.display_name as author, d.audience, d.told_at as "toldAt", r.hidden_at is not null as "isHidden"
    from ${documentSources(ctx.db)} left join core.people p on p.id = d.author_id
    where d.id = ${documentId}`
  if (!row) throw notFound()
  return row
}

/** The same, held until the end of the transaction, when who asks may do that to it. @throws Problem 403 otherwise. */
export const documentFor = async (ctx: Ctx, documentId: string, action: DocumentAction): Promise<Document> => {
  await ctx.db`select from files.documents where id = ${documentId} for update`
  const document = await loadDocument(ctx, documentId)
  if (!nuances(standingOf(document))[action]) throw forbidden()
  return document
}
