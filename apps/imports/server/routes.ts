import type { Ctx } from '../../../kernel/server/context.ts'
import { listDeliveries } from '../../../kernel/server/feeds/preview/deliveries.ts'
import { listChanges } from '../../../kernel/server/feeds/preview/list-changes.ts'
import { listProblems } from '../../../kernel/server/feeds/preview/list-problems.ts'
import { afterCursor, nextCursor } from '../../../kernel/server/http/cursor.ts'
import type { Handlers } from '../../../kernel/server/http/handlers.ts'
import { afterName, nextName } from '../../../kernel/server/http/name-cursor.ts'
import type { importsContract } from '../contract.ts'
import { abandonDelivery, applyDelivery, chooseCandidate, undoDelivery } from './apply.ts'
import { nameClasses, readClasses } from './classes.ts'
import { keepColumns, readColumns } from './columns.ts'
import { tickLeavers } from './leavers.ts'
import { sendDelivery } from './send.ts'
import { readDelivery, toDelivery, wholeDelivery } from './view.ts'

type Query = { after?: string; limit?: number }

const pageOfDeliveries = async (ctx: Ctx, structureId: string, query: Query) => {
  const limit = query.limit ?? 20
  const rows = await listDeliveries(
    ctx.db,
    { structureId, actor: ctx.actor },
    afterCursor(query.after, ctx.now),
    limit + 1,
  )
  const places = rows.map(row => ({ at: row.createdAt, id: row.id }))
  return { items: rows.slice(0, limit).map(row => toDelivery(row, ctx)), next: nextCursor(places, limit) }
}

const pageOfChanges = async (
  ctx: Ctx,
  importId: string,
  query: Query & Pick<Parameters<typeof listChanges>[2], 'outcome' | 'kind' | 'q'>,
) => {
  const limit = query.limit ?? 20
  const rows = await listChanges(ctx.db, importId, { ...query, after: afterName(query.after), limit: limit + 1 })
  const items = rows.slice(0, limit).map(row => ({ ...row, reason: row.reason?.[ctx.language] ?? null }))
  return { items, next: nextName(rows, limit) }
}

const pageOfProblems = async (ctx: Ctx, importId: string, query: Query) => {
  const limit = query.limit ?? 20
  const rows = await listProblems(ctx.db, importId, query.after ?? null, limit + 1)
  const items = rows.slice(0, limit).map(row => ({ ...row, detail: row.detail[ctx.language] }))
  return { items, next: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null }
}

export const importsRoutes: Handlers<typeof importsContract> = {
  listDeliveries: (ctx, { structureId, query }) => pageOfDeliveries(ctx, structureId, query),
  sendDelivery: (ctx, { structureId }) => sendDelivery(ctx, structureId),
  readDelivery: (ctx, { structureId, importId }) => readDelivery(ctx, structureId, importId),
  abandonDelivery: (ctx, { structureId, importId }) => abandonDelivery(ctx, structureId, importId),
  listChanges: async (ctx, { structureId, importId, query }) => {
    await wholeDelivery(ctx, structureId, importId)
    return pageOfChanges(ctx, importId, query)
  },
  listProblems: async (ctx, { structureId, importId, query }) => {
    await wholeDelivery(ctx, structureId, importId)
    return pageOfProblems(ctx, importId, query)
  },
  readColumns: (ctx, { structureId, importId }) => readColumns(ctx, structureId, importId),
  keepColumns: (ctx, { structureId, importId, body }) => keepColumns(ctx, { structureId, importId }, body),
  readClasses: (ctx, { structureId, importId }) => readClasses(ctx, structureId, importId),
  nameClasses: (ctx, { structureId, importId, body }) => nameClasses(ctx, { structureId, importId }, body.classes),
  tickLeavers: (ctx, { structureId, importId, body }) => tickLeavers(ctx, { structureId, importId }, body),
  chooseCandidate: (ctx, { body, ...place }) => chooseCandidate(ctx, place, body.chosen),
  applyDelivery: (ctx, { structureId, importId, body }) =>
    applyDelivery(ctx, structureId, importId, body.confirmLeaving),
  undoDelivery: (ctx, { structureId, importId }) => undoDelivery(ctx, structureId, importId),
}
