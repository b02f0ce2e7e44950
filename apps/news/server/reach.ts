import { conflict, forbidden } from '../../../kernel/contract/problem.ts'
import { countReached, type Reached, toldOf } from '../../../kernel/server/audience/count-reached.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Reach } from '../contract-items.ts'
import { loadItem } from './load-item.ts'
import { schoolsIRun, seesWholeReach } from './reach-rights.ts'

const pageSize = 100
/** Whom a thread is addressed to: those who read it or take part in it. */
const groupsReached = async ({ db }: Ctx, threadId: string): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    select tg.group_id as id from news.thread_groups tg where tg.thread_id = ${threadId} and tg.level < 3`
  return rows.map(row => row.id)
}

const byKind = (rows: readonly Reached[]) => ({
  staff: toldOf(rows, 'staff'),
  guardians: toldOf(rows, 'guardians'),
  pupils: toldOf(rows, 'pupils'),
})

/** Sent and seen, in numbers only (row B7): « remise à 8 personnels · lue par 5 ». */
export const readReach = async (ctx: Ctx, itemId: string, after?: string): Promise<Reach> => {
  const { row, standing } = await loadItem(ctx, itemId)
  if (row.stored !== 'published' || standing.state === 'scheduled')
    throw conflict('not-published', {
      fr: 'Cette actualité n’est pas encore publiée.',
      en: 'This news item is not published yet.',
    })
  const whole = seesWholeReach(standing)
  const schools = whole ? [] : await schoolsIRun(ctx)
  if (!whole && schools.length === 0) throw forbidden()
  const groups = row.narrowed ?? (await groupsReached(ctx, row.threadId))
  const seen = ctx.db`exists (select from news.views v where v.item_id = ${itemId} and v.person_id = p.person_id)`
  const counted = await countReached(ctx.db, { groupIds: groups, except: row.authorId }, seen)
  const shown = counted.filter(line => line.structureId && (whole || schools.includes(line.structureId)))
  const structures = [...new Map(shown.map(line => [line.structureId as string, line.name]))]
  const start = after ? structures.findIndex(([id]) => id === after) + 1 : 0
  const page = structures.slice(start, start + pageSize)
  return {
    total: whole ? byKind(counted.filter(line => line.structureId === null)) : null,
    items: page.map(([id, name]) => ({
      structure: { id, name },
      ...byKind(shown.filter(line => line.structureId === id)),
    })),
    next: structures.length > start + pageSize ? (page.at(-1)?.[0] ?? null) : null,
  }
}
