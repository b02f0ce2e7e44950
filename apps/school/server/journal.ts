import { type JournalFilter, type JournalLine, readJournal } from '../../../kernel/server/audit/journal.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { afterCursor, nextCursor } from '../../../kernel/server/http/cursor.ts'
import type { JournalRow, JournalSubject } from '../contract/journal.ts'
import { structureHere } from './standing.ts'

export interface JournalQuery {
  subject?: JournalSubject
  personId?: string
  from?: string
  to?: string
}

/** Days are those of the structure's readers; « jusqu’au » includes the day. */
const filterOf = ({ subject, personId, from, to }: JournalQuery): JournalFilter => ({
  subject,
  personId,
  from: from ? new Date(`${from}T00:00:00Z`) : undefined,
  to: to ? new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000) : undefined,
})

const toRow = ({ structureId: _, structureName, at, ...line }: JournalLine): JournalRow => ({
  ...line,
  structure: structureName,
  at: at.toISOString(),
})

export const listJournal = async (
  ctx: Ctx,
  structureId: string,
  query: JournalQuery & { after?: string; limit?: number },
) => {
  await structureHere(ctx, structureId)
  const limit = query.limit ?? 30
  const before = afterCursor(query.after, new Date(ctx.now.getTime() + 60_000))
  const rows = await readJournal(ctx.db, structureId, { filter: filterOf(query), before, limit: limit + 1 })
  return { items: rows.slice(0, limit).map(toRow), next: nextCursor(rows, limit) }
}

const mostExported = 10_000

export const wholeJournal = async (ctx: Ctx, structureId: string, query: JournalQuery): Promise<JournalRow[]> => {
  await structureHere(ctx, structureId)
  const before = afterCursor(undefined, new Date(ctx.now.getTime() + 60_000))
  const rows = await readJournal(ctx.db, structureId, { filter: filterOf(query), before, limit: mostExported })
  await ctx.record('journal.exported', { targetId: structureId, structureId, detail: { lines: rows.length } })
  return rows.map(toRow)
}
