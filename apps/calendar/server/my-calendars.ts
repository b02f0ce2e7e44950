import { notFound } from '../../../kernel/contract/problem.ts'
import { levelFromRank, my, rankOn, visibleEach } from '../../../kernel/server/access/access.ts'
import { groupsHolding } from '../../../kernel/server/access/grants.ts'
import type { Actor, Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { groupsOfChild } from '../../../kernel/server/events/list-feed.ts'
import { calendarContract } from '../contract.ts'
import type { Calendar } from '../contract-calendars.ts'

/** Nobody reads more at once; further ones are found by their name. */
const listedAtMost = 60

/**
 * Lists calendars under each group that holds a grant on them: an index, not a right. Called by whoever changes their
 * grants.
 */
export const indexCalendars = async (db: Db, calendarIds: readonly string[]) => {
  const held = await groupsHolding(db, calendarIds)
  await db`delete from calendar.calendar_groups where calendar_id = any(${calendarIds}::uuid[])`
  await db`
    insert into calendar.calendar_groups (group_id, calendar_id, level, is_close)
    select g.id, h.calendar_id, h.level, g.kind <> 'role'
    from unnest(${held.map(row => row.groupId)}::uuid[], ${held.map(row => row.resourceId)}::uuid[],
      ${held.map(row => row.rank)}::smallint[]) as h(group_id, calendar_id, level)
    join core.groups g on g.id = h.group_id`
}

/** Who reads, and through which groups: all of theirs, or those a child gives them. */
export type Reader = Pick<Actor, 'personId' | 'groupIds' | 'closedApps'>
export type Reading = Pick<Ctx, 'db'> & { actor: Reader }

/** Through one of my children only; nobody else’s child gives anything. */
export const readingThrough = async (ctx: Ctx, childId: string | undefined): Promise<Reading> =>
  childId ? { db: ctx.db, actor: { ...ctx.actor, groupIds: await groupsOfChild(ctx, childId) } } : ctx

interface Row extends Omit<Calendar, 'my'> {
  rank: number
}

const names = ['createEntry', 'updateCalendar', 'shareCalendar', 'trashCalendar'] as const

export const toCalendar = ({ rank, ...row }: Row): Calendar => ({
  ...row,
  my: my(calendarContract, levelFromRank(rank) ?? 'read', names),
})

/** SQL query: where I belong or a child I follow does, and all above. */
const ownPlaces = (db: Db, personId: string) => db`
  select distinct l.ancestor_id from core.affiliations a join core.lineage l on l.structure_id = a.structure_id
  where a.left_at is null and (a.person_id = ${personId} or a.person_id in (
    select gs.pupil_id from core.guardianships gs
    where gs.guardian_id = ${personId} and gs.left_at is null and gs.restricted_at is null))`

export const calendarColumns = (db: Db, reader: Reader) => db`
  c.id, c.title, c.colour, jsonb_build_object('id', s.id, 'name', s.name, 'kind', s.kind) as structure,
  ${rankOn(db, reader)} as rank`

/**
 * Calendars near me (of where I belong, of what is above, of my classes and groups) and those I chose; with words, any I
 * may read. Schools first, by name; in each, the one everybody found there first.
 */
export const listRows = ({ db, actor }: Reading, q?: string) => db<Row[]>`
  with own as materialized (select array(${ownPlaces(db, actor.personId)}) as ids),
  mine as materialized (
    select cg.calendar_id, bool_or(cg.is_close) as is_close from calendar.calendar_groups cg
    where cg.group_id = any(${actor.groupIds}::uuid[]) group by cg.calendar_id)
  select ${calendarColumns(db, actor)}, coalesce(x.is_shown, n.near) as "isShown"
  from mine join calendar.calendars c on c.id = mine.calendar_id
  cross join own
  cross join lateral (select mine.is_close or c.structure_id = any(own.ids) as near) n
  join core.structures s on s.id = c.structure_id
  join core.resources r on r.id = c.id
  left join calendar.choices x on x.calendar_id = c.id and x.person_id = ${actor.personId}
  where ${q ? db`core.fold(c.title || ' ' || s.name || ' ' || coalesce(s.town, '')) like core.fold(${`%${q}%`})` : db`(n.near or x.is_shown)`}
    and ${visibleEach(db, actor)}
  order by s.kind <> 'school', s.name, c.created_by is not null, c.created_at, c.id limit ${listedAtMost + 1}`

export const listCalendars = async (ctx: Ctx, { q, childId }: { q?: string; childId?: string }) => {
  const rows = await listRows(await readingThrough(ctx, childId), q)
  return { items: rows.slice(0, listedAtMost).map(toCalendar), more: rows.length > listedAtMost }
}

/** What I show or hide is kept for me, on every device. */
export const chooseCalendar = async ({ db, actor }: Ctx, calendarId: string, isShown: boolean) => {
  const { count } = await db`
    insert into calendar.choices (person_id, calendar_id, is_shown)
    select ${actor.personId}, id, ${isShown} from calendar.calendars where id = ${calendarId}
    on conflict (person_id, calendar_id) do update set is_shown = excluded.is_shown`
  if (count === 0) throw notFound()
}
