import {
  countReached,
  type ReachedKind,
  type Reached as Told,
  toldOf,
} from '../../../kernel/server/audience/count-reached.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Reach, ReaderKind } from '../contract-documents.ts'
import { loadDocument } from './load-document.ts'
import { groupsAddressed } from './shelf-index.ts'

const pageSize = 100

const numbers = (rows: readonly Told[], kind: ReachedKind) => {
  const { sent, seen } = toldOf(rows, kind)
  return { sent, read: seen }
}

const both = (rows: readonly Told[]) => ({ staff: numbers(rows, 'staff'), guardians: numbers(rows, 'guardians') })
type Line = ReturnType<typeof both>

/** Nobody of it has opened the document, as far as may be told. */
const isUnread = ({ staff, guardians }: Line) => staff.read === 0 && guardians.read === 0

const headsAlone = async ({ db }: Ctx, groupIds: readonly string[]): Promise<boolean> => {
  const others = await db`
    select from core.groups g where g.id = any(${groupIds}::uuid[]) and g.audience is distinct from 'heads'`
  return groupIds.length > 0 && others.length === 0
}

const kindsOf = (total: Line, isForHeads: boolean): ReaderKind[] => [
  ...(total.staff.sent > 0 ? [isForHeads ? ('heads' as const) : ('staff' as const)] : []),
  ...(total.guardians.sent > 0 ? ['guardians' as const] : []),
]

/** « Lu par 41 directions sur 59 »: since its readers were last told of it, by structure, in numbers only. */
export const readReach = async (
  ctx: Ctx,
  documentId: string,
  { after, unread }: { after?: string; unread?: boolean },
): Promise<Reach> => {
  const { db } = ctx
  const { audience, shelfId, authorId, toldAt } = await loadDocument(ctx, documentId)
  const groupIds = audience ?? (await groupsAddressed(db, shelfId))
  const opened = db`exists (
    select from files.readings o where o.document_id = ${documentId} and o.person_id = p.person_id and o.read_at >= ${toldAt})`
  const counted = await countReached(db, { groupIds, except: authorId }, opened)
  const total = both(counted.filter(line => line.structureId === null))
  const byStructure = Map.groupBy(
    counted.filter(line => line.structureId !== null),
    line => line.structureId as string,
  )
  const lines = [...byStructure]
    .map(([id, rows]) => ({ structure: { id, name: rows[0]?.name ?? '' }, ...both(rows) }))
    .filter(line => !unread || isUnread(line))
  const start = after ? lines.findIndex(({ structure }) => structure.id === after) + 1 : 0
  const items = lines.slice(start, start + pageSize)
  return {
    kinds: kindsOf(total, await headsAlone(ctx, groupIds)),
    total,
    items,
    next: lines.length > start + pageSize ? (items.at(-1)?.structure.id ?? null) : null,
  }
}
