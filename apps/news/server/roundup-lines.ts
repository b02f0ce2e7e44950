import { excerptOf } from '../../../kernel/contract/excerpt.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { renameResource } from '../../../kernel/server/resources/resources.ts'
import { isCovered } from './roundup-sources.ts'
import { bodyOf, type RoundupLine } from './roundup-text.ts'

const gatheredAtMost = 100

interface Gathered {
  /** Where the roundup appears. */
  threadId: string
  sources: readonly string[]
  since: Date
}

type Reading = Pick<Ctx, 'db' | 'now'>

/** Of these, what all who read the thread may read: all of a source, unless it was narrowed. */
const readable = async <T extends { id: string; isNarrowed: boolean }>(
  db: Db,
  threadId: string,
  rows: readonly T[],
) => {
  const kept: T[] = []
  for (const row of rows) if (!row.isNarrowed || (await isCovered(db, threadId, row.id))) kept.push(row)
  return kept
}

/**
 * What appeared in these threads since then, oldest first, for all who will read the roundup: neither an episode nor
 * another roundup.
 */
export const gather = async ({ db, now }: Reading, { threadId, sources, since }: Gathered): Promise<string[]> => {
  const rows = await db<{ id: string; isNarrowed: boolean }[]>`
    select i.id, i.audience is not null as "isNarrowed" from news.items i join core.resources r on r.id = i.id
    where i.thread_id = any(${sources}::uuid[]) and i.state = 'published'
      and i.published_at > ${since} and i.published_at <= ${now} and i.expires_at > ${now}
      and r.trashed_at is null and r.hidden_at is null
      and not exists (select from news.roundups w where w.item_id = i.id)
      and not exists (select from news.episodes e where e.item_id = i.id)
    order by i.published_at, i.id limit ${gatheredAtMost}`
  return (await readable(db, threadId, rows)).map(row => row.id)
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

const storedLines = ({ db, now }: Reading, roundupId: string) => db<
  (StoredLine & { isNarrowed: boolean; threadId: string })[]
>`
  select i.id, i.title, l.removed as "isRemoved", i.audience is not null as "isNarrowed", x.thread_id as "threadId", coalesce((
    select y.name from core.identities y where y.id = i.identity_id), (
    select w.name from core.affiliations f join core.structures w on w.id = f.structure_id
    where f.person_id = i.author_id and f.left_at is null order by w.kind = 'school' desc, w.name limit 1), s.name) as place
  from news.roundup_lines l join news.roundups x on x.item_id = l.roundup_id
  join news.items i on i.id = l.item_id
  join core.resources r on r.id = i.id
  join news.threads t on t.id = i.thread_id join core.structures s on s.id = t.structure_id
  where l.roundup_id = ${roundupId} and i.state = 'published' and i.expires_at > ${now}
    and r.trashed_at is null and r.hidden_at is null
  order by l.removed, l.place, i.id`

/** In their order, removed ones included; what its readers may no longer read is not there any more. */
export const linesOf = async (ctx: Reading, roundupId: string): Promise<StoredLine[]> => {
  const stored = await storedLines(ctx, roundupId)
  const lines = await readable(ctx.db, stored[0]?.threadId ?? '', stored)
  return lines.map(({ id, title, place, isRemoved }) => ({ id, title, place, isRemoved }))
}

const wordOf = async (db: Db, roundupId: string): Promise<string> => {
  const [row] = await db<{ word: string }[]>`select word from news.roundups where item_id = ${roundupId}`
  return row?.word ?? ''
}

/** Its text as its lines now are. */
export const textOf = async (ctx: Reading, roundupId: string) => {
  const lines = await linesOf(ctx, roundupId)
  return bodyOf(
    await wordOf(ctx.db, roundupId),
    lines.filter(line => !line.isRemoved),
  )
}

/** Writes it while nobody reads it yet; gives its first words. */
export const writeRoundup = async (ctx: Reading, roundupId: string, title: string): Promise<string> => {
  const { db, now } = ctx
  const body = await textOf(ctx, roundupId)
  const excerpt = excerptOf(body)
  await db`
    update news.items set title = ${title}, body = ${db.json(body as never)}, excerpt = ${excerpt}, updated_at = ${now}
    where id = ${roundupId}`
  await renameResource(db, roundupId, title)
  return excerpt
}
