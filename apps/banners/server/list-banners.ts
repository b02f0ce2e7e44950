import { notFound } from '../../../kernel/contract/problem.ts'
import { my, rankOn } from '../../../kernel/server/access/access.ts'
import { nameGroups } from '../../../kernel/server/audience/groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { afterCursor, nextCursor } from '../../../kernel/server/http/cursor.ts'
import { type Banner, bannersContract, type Phase, type Tone } from '../contract.ts'
import { groupsOf } from './banner-audience.ts'
import { phaseOf, told } from './rules.ts'

export interface Row {
  id: string
  at: Date
  text: string
  tone: Tone
  structureId: string
  structure: string
  author: string | null
  startsAt: Date
  endsAt: Date
  toldAt: Date | null
  reached: number
  read: number
  dismissed: number
  isTrashed: boolean
}

const columns = (db: Db) => db`
  b.id, b.text, b.tone, s.id as "structureId", s.name as structure, p.display_name as author, b.starts_at as "startsAt",
  b.ends_at as "endsAt", b.told_at as "toldAt", b.reached, r.trashed_at is not null as "isTrashed",
  (select count(*)::int from banners.readings e where e.banner_id = b.id) as read,
  (select count(*)::int from banners.readings e where e.banner_id = b.id and e.dismissed_at is not null) as dismissed`

const joins = (db: Db) => db`
  join core.resources r on r.id = b.id
  join core.structures s on s.id = r.structure_id
  left join core.people p on p.id = b.author_id`

const actions = ['updateBanner', 'endBanner', 'trashBanner', 'restoreBanner'] as const

const toBanner = (row: Row, groups: Banner['groups'], now: Date): Banner => {
  const phase = phaseOf(row, row.isTrashed, now)
  const isTrashed = phase === 'trash'
  return {
    ...row,
    phase,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    isTold: row.toldAt !== null,
    groups,
    read: told(row.read, row.reached),
    dismissed: told(row.dismissed, row.reached),
    my: my(bannersContract, 'manage', actions, {
      updateBanner: !isTrashed,
      endBanner: phase === 'current',
      trashBanner: !isTrashed,
      restoreBanner: isTrashed,
    }),
  }
}

const withGroups = async (ctx: Ctx, rows: readonly Row[]): Promise<Banner[]> => {
  const held = await groupsOf(
    ctx,
    rows.map(({ id }) => id),
  )
  const named = new Map(
    (await nameGroups(ctx.db, [...new Set(held.map(({ groupId }) => groupId))])).map(group => [group.id, group]),
  )
  const groups = (id: string) => held.flatMap(one => (one.bannerId === id ? (named.get(one.groupId) ?? []) : []))
  return rows.map(row => toBanner(row, groups(row.id), ctx.now))
}

interface Query {
  phase: Phase
  after?: string
  limit?: number
}

/** Those coming begin with the nearest; the others with the latest. Trash holds what left in the last 30 days. */
export const listBanners = async (ctx: Ctx, { phase, after, limit = 20 }: Query) => {
  const { db, actor, now } = ctx
  const place = afterCursor(after, now)
  const isComing = phase === 'coming'
  const rows = await db<Row[]>`
    with mine as (
      select distinct a.banner_id from banners.audience a where a.group_id = any(${actor.groupIds}::uuid[]) and a.runs
    ), listed as (
      select case ${phase}::text when 'past' then b.ends_at when 'trash' then r.trashed_at else b.starts_at end as at, ${columns(db)}
      from mine join banners.banners b on b.id = mine.banner_id ${joins(db)}
      where ${rankOn(db, actor)} = 3 and case ${phase}::text
        when 'trash' then r.trashed_at > ${now}::timestamptz - interval '30 days'
        when 'past' then r.trashed_at is null and b.ends_at <= ${now}
        when 'coming' then r.trashed_at is null and b.starts_at > ${now}
        else r.trashed_at is null and b.starts_at <= ${now} and b.ends_at > ${now} end)
    select l.* from listed l
    where case when ${isComing} then (l.at, l.id) > (${place.at}, ${place.id}::uuid) else (l.at, l.id) < (${place.at}, ${place.id}::uuid) end
    order by case when ${isComing} then l.at end, l.at desc, l.id desc limit ${limit + 1}`
  return { items: await withGroups(ctx, rows.slice(0, limit)), next: nextCursor(rows, limit) }
}

/** One of them, in full. */
export const loadBanner = async ({ db }: Pick<Ctx, 'db'>, bannerId: string): Promise<Row> => {
  const [row] = await db<Row[]>`
    select b.starts_at as at, ${columns(db)} from banners.banners b ${joins(db)} where b.id = ${bannerId}`
  if (!row) throw notFound()
  return row
}

export const readOwnBanner = async (ctx: Ctx, bannerId: string): Promise<Banner> => {
  const [banner] = await withGroups(ctx, [await loadBanner(ctx, bannerId)])
  if (!banner) throw notFound()
  return banner
}
