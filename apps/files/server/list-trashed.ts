import { rankOn } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { afterCursor, nextCursor } from '../../../kernel/server/http/cursor.ts'
import { trashDays } from '../../../kernel/server/resources/resources.ts'
import { documentColumns, documentSources, type Row, toCard } from './card.ts'
import { shelvesOfGroups } from './shelf-index.ts'

/** What I may take back: mine, and all of the shelves I run; what left with its shelf comes back with it. */
export const listTrashed = async (ctx: Ctx, { after, limit = 20 }: { after?: string; limit?: number }) => {
  const { db, actor, now } = ctx
  const place = afterCursor(after, now)
  const rows = await db<(Row & { at: Date })[]>`
    select r.trashed_at as at, ${documentColumns(ctx)} from ${documentSources(db)}
    join core.resources shr on shr.id = sh.id and shr.trashed_at is null
    where d.shelf_id in ${shelvesOfGroups(db, actor.groupIds, { rank: 2 })}
      and r.trashed_at > ${now}::timestamptz - make_interval(days => ${trashDays})
      and (r.trashed_at, d.id) < (${place.at}, ${place.id}::uuid)
      and (d.author_id = ${actor.personId} or ${rankOn(db, actor)} = 3)
    order by r.trashed_at desc, d.id desc limit ${limit + 1}`
  return { items: rows.slice(0, limit).map(({ at: _, ...row }) => toCard(row)), next: nextCursor(rows, limit) }
}
