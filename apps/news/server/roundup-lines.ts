import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { renameResource } from '../../../kernel/server/resources/resources.ts'
import { bodyOf, type RoundupLine } from './roundup-text.ts'
import { excerptOf } from './write-item.ts'

const gatheredAtMost = 100

interface Gathered {
  threads: readonly string[]
  since: Date
}

/**
 * What appeared in these threads since then, oldest first: open to all their readers, neither an episode nor another
 * roundup.
 */
export const gather = async ({ db, now }: Pick<Ctx, 'db' | 'now'>, { threads, since }: Gathered): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    select i.id from news.items i join core.resources r on r.id = i.id
    where i.thread_id = any(${threads}::uuid[]) and i.state = 'published' and i.audience is null
      and i.published_at > ${since} and i.published_at <= ${now} and i.expires_at > ${now}
      and r.trashed_at is null and r.hidden_at is null
      and not exists (select from news.roundups w where w.item_id = i.id)
      and not exists (select from news.episodes e where e.item_id = i.id)
    order by i.published_at, i.id limit ${gatheredAtMost}`
  return rows.map(row => row.id)
}

/** After those already there. */
export const addLines = async (db: Db, roundupId: string, itemIds: readonly string[]) => {
  await db`
    insert into news.roundup_lines (roundup_id, item_id, place)
    select ${roundupId}::uuid, found.id, found.place + coalesce((select max(place) from news.roundup_lines where roundup_id = ${roundupId}), 0)
    from unnest(${itemIds}::uuid[]) with ordinality as found(id, place)
    on conflict do nothing`
}

export interface StoredLine extends RoundupLine {
  isRemoved: boolean
}

/** In their order, removed ones included; what is no longer published is not there any more. */
export const linesOf = ({ db, now }: Pick<Ctx, 'db' | 'now'>, roundupId: string) => db<StoredLine[]>`
  select i.id, i.title, l.removed as "isRemoved", coalesce((
    select w.name from core.affiliations f join core.structures w on w.id = f.structure_id
    where f.person_id = i.author_id and f.left_at is null order by w.kind = 'school' desc, w.name limit 1), s.name) as place
  from news.roundup_lines l join news.items i on i.id = l.item_id
  join core.resources r on r.id = i.id
  join news.threads t on t.id = i.thread_id join core.structures s on s.id = t.structure_id
  where l.roundup_id = ${roundupId} and i.state = 'published' and i.audience is null and i.expires_at > ${now}
    and r.trashed_at is null and r.hidden_at is null
  order by l.removed, l.place, i.id`

const wordOf = async (db: Db, roundupId: string): Promise<string> => {
  const [row] = await db<{ word: string }[]>`select word from news.roundups where item_id = ${roundupId}`
  return row?.word ?? ''
}

/** Its text as its lines now are. */
export const textOf = async (ctx: Pick<Ctx, 'db' | 'now'>, roundupId: string) => {
  const lines = await linesOf(ctx, roundupId)
  return bodyOf(
    await wordOf(ctx.db, roundupId),
    lines.filter(line => !line.isRemoved),
  )
}

/** Writes it while nobody reads it yet; gives its first words. */
export const writeRoundup = async (ctx: Pick<Ctx, 'db' | 'now'>, roundupId: string, title: string): Promise<string> => {
  const { db, now } = ctx
  const body = await textOf(ctx, roundupId)
  const excerpt = excerptOf(body)
  await db`
    update news.items set title = ${title}, body = ${db.json(body as never)}, excerpt = ${excerpt}, updated_at = ${now}
    where id = ${roundupId}`
  await renameResource(db, roundupId, title)
  return excerpt
}
