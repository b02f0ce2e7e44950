import { notFound } from '../../../kernel/contract/problem.ts'
import { visibleEach } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { ShownBanner, Tone } from '../contract.ts'
import { loadBanner } from './list-banners.ts'
import { phaseOf } from './rules.ts'

/** Nobody reads more than a few sentences before the page itself. */
const mostShown = 5
/** Of one group, before knowing which have begun or were put away. */
const mostPerGroup = 50

interface Row {
  id: string
  text: string
  tone: Tone
  structure: string
  startsAt: Date
  endsAt: Date
  isRead: boolean
}

const toShown = (row: Row): ShownBanner => ({
  ...row,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
})

/** Asked by every page that is opened: one probe per group of mine, then the rights of the very few that are found. */
export const listShown = async ({ db, actor, now }: Ctx) => {
  const rows = await db<Row[]>`
    select b.id, b.text, b.tone, s.name as structure, b.starts_at as "startsAt", b.ends_at as "endsAt", e.person_id is not null as "isRead"
    from (
      select distinct a.banner_id from unnest(${actor.groupIds}::uuid[]) as mine(group_id)
      cross join lateral (
        select f.banner_id from banners.audience f
        where f.group_id = mine.group_id and not f.runs and f.ends_at > ${now} order by f.ends_at limit ${mostPerGroup}) a) n
    join banners.banners b on b.id = n.banner_id and b.starts_at <= ${now}
    join core.resources r on r.id = b.id
    join core.structures s on s.id = r.structure_id
    left join banners.readings e on e.banner_id = b.id and e.person_id = ${actor.personId}
    where e.dismissed_at is null and ${visibleEach(db, actor)}
    order by case b.tone when 'urgent' then 0 when 'attention' then 1 else 2 end, b.starts_at desc, b.id desc
    limit ${mostShown}`
  return { items: rows.map(toShown) }
}

/** While it is shown; before and after, it is only for those who run it. */
export const readBanner = async (ctx: Ctx, bannerId: string): Promise<ShownBanner> => {
  const row = await loadBanner(ctx, bannerId)
  if (phaseOf(row, row.isTrashed, ctx.now) !== 'current' && ctx.level !== 'manage') throw notFound()
  return toShown({ ...row, isRead: true })
}

/** Of those it is for: whoever runs it and looks counts for nothing. */
const note = async ({ db, actor, now }: Ctx, bannerId: string, dismissedAt: Date | null) => {
  await db`
    insert into banners.readings (banner_id, person_id, read_at, dismissed_at)
    select b.id, ${actor.personId}::uuid, ${now}::timestamptz, ${dismissedAt}::timestamptz from banners.banners b
    where b.id = ${bannerId} and b.starts_at <= ${now} and b.ends_at > ${now} and exists (
      select from banners.audience a where a.banner_id = b.id and not a.runs and a.group_id = any(${actor.groupIds}::uuid[]))
    on conflict (banner_id, person_id) do update
      set dismissed_at = coalesce(banners.readings.dismissed_at, excluded.dismissed_at)`
}

export const noteRead = (ctx: Ctx, bannerId: string) => note(ctx, bannerId, null)
export const dismissBanner = (ctx: Ctx, bannerId: string) => note(ctx, bannerId, ctx.now)

export const showAgain = async ({ db, actor }: Ctx, bannerId: string) => {
  await db`
    update banners.readings set dismissed_at = null where banner_id = ${bannerId} and person_id = ${actor.personId}`
}
