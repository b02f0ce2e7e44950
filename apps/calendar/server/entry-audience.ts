import { invalid } from '../../../kernel/contract/problem.ts'
import { type Grant, grantsOn, replaceGrantsOf } from '../../../kernel/server/access/grants.ts'
import { insideAudience } from '../../../kernel/server/audience/groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { indexAudience } from '../../../kernel/server/events/feed.ts'
import { shareWith } from '../../../kernel/server/resources/resources.ts'

const manageRank = 3

const managersOf = async ({ db }: Ctx, calendarId: string): Promise<string[]> => {
  const grants = await grantsOn(db, calendarId)
  return grants.filter(({ rank }) => rank === manageRank).map(({ groupId }) => groupId)
}

/** Which of these groups are within what the calendar reaches today. */
const inside = async ({ db }: Ctx, calendarId: string, groupIds: readonly string[]): Promise<Set<string>> => {
  const rows = await db<{ id: string }[]>`
    select g.id from core.groups g
    where g.id = any(${groupIds}::uuid[]) and g.archived_at is null and ${insideAudience(db, calendarId)}`
  return new Set(rows.map(row => row.id))
}

/**
 * Narrowing only ever narrows: each group must be inside the calendar’s audience.
 * @throws Problem 422 on `audience`.
 */
export const checkNarrowing = async (ctx: Ctx, calendarId: string, audience: readonly string[] | null) => {
  if (audience === null) return
  if (audience.length === 0)
    throw invalid('audience', 'empty', {
      fr: 'Choisissez au moins un groupe qui verra cette date.',
      en: 'Choose at least one group that will see this date.',
    })
  const allowed = await inside(ctx, calendarId, audience)
  if (audience.some(id => !allowed.has(id)))
    throw invalid('audience', 'outside', {
      fr: 'Un des groupes choisis ne fait pas partie de ceux que cet agenda atteint.',
      en: 'One of the chosen groups is not among those this calendar reaches.',
    })
}

interface Narrowed {
  id: string
  authorId: string | null
  audience: string[] | null
}

const grantsFor = ({ id, authorId, audience }: Narrowed, readers: readonly string[], managers: readonly string[]) => {
  const all = (groupIds: readonly string[], level: Grant['level']) =>
    groupIds.map(groupId => ({ groupId, level, resourceId: id }))
  return audience === null
    ? []
    : [...all(authorId ? [authorId] : [], 'manage'), ...all(readers, 'read'), ...all(managers, 'manage')]
}

/** All that the calendar reaches, or the groups it was narrowed to with those who run the calendar. */
export const shareEntry = async (ctx: Ctx, entry: Narrowed, calendarId: string) => {
  await shareWith(ctx.db, entry.id, entry.audience === null ? calendarId : null)
  const managers = entry.audience === null ? [] : await managersOf(ctx, calendarId)
  await replaceGrantsOf(ctx, [entry.id], grantsFor(entry, entry.audience ?? [], managers))
  await indexAudience(ctx.db, [entry.id])
}

/** After the calendar changed hands: no entry stays narrowed to a group that it no longer reaches. */
export const renewEntriesOf = async (ctx: Ctx, calendarId: string) => {
  const { db, now } = ctx
  const narrowed = await db<Narrowed[]>`
    select e.id, e.author_id as "authorId", e.audience from calendar.entries e
    where e.calendar_id = ${calendarId} and e.audience is not null`
  const managers = await managersOf(ctx, calendarId)
  const reached = await inside(ctx, calendarId, [...new Set(narrowed.flatMap(({ audience }) => audience ?? []))])
  await replaceGrantsOf(
    ctx,
    narrowed.map(({ id }) => id),
    narrowed.flatMap(entry =>
      grantsFor(
        entry,
        (entry.audience ?? []).filter(id => reached.has(id)),
        managers,
      ),
    ),
  )
  const coming = await db<{ id: string }[]>`
    select id from calendar.entries where calendar_id = ${calendarId} and span_to >= ${now}::date`
  await indexAudience(
    db,
    coming.map(({ id }) => id),
  )
}
