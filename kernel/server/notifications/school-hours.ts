import type { SchoolHours } from '../../contract/api/quiet-hours.ts'
import type { Manifest } from '../../contract/manifest.ts'
import { invalid, notFound } from '../../contract/problem.ts'
import { visible } from '../access/access.ts'
import type { Ctx } from '../context.ts'
import { tellableAs, tellables } from './choices.ts'
import { clocksOf, departureOf } from './clocks.ts'
import { tellingChannel } from './consumer.ts'
import { type Clock, departure } from './quiet-hours.ts'

const longestPauseDays = 92
const dayMs = 24 * 3_600_000

/** Only a school has families to leave in peace. */
const clockOf = async ({ db }: Ctx, schoolId: string): Promise<Clock> => {
  const clock = (await clocksOf(db, [schoolId])).get(schoolId)
  if (!clock) throw notFound()
  return clock
}

const departureOn = async (ctx: Ctx, structureId: string) => {
  const at = await departureOf(ctx.db, [structureId], 'families', ctx.now)
  return { waits: at > ctx.now, at: at.toISOString() }
}

export const readDeparture = departureOn

export const readHours = async (ctx: Ctx, schoolId: string) => {
  const { timeZone: _, ...hours } = await clockOf(ctx, schoolId)
  const own = await ctx.db`select from core.quiet_hours where structure_id = ${schoolId}`
  return { hours, isUsual: own.length === 0, departure: await departureOn(ctx, schoolId) }
}

const checkPause = (pause: SchoolHours['pause']) => {
  if (!pause) return
  if (pause.to < pause.from)
    throw invalid('pause', 'backwards', {
      fr: 'La fin de la pause doit venir après son début.',
      en: 'The pause must end after it starts.',
    })
  if (Date.parse(pause.to) - Date.parse(pause.from) > longestPauseDays * dayMs)
    throw invalid('pause', 'too-long', {
      fr: 'Une pause dure trois mois au plus.',
      en: 'A pause lasts three months at most.',
    })
}

export const writeHours = async (ctx: Ctx, schoolId: string, hours: SchoolHours) => {
  await clockOf(ctx, schoolId)
  checkPause(hours.pause)
  const { nightFrom, nightTo, weekend, pause } = hours
  await ctx.db`
    insert into core.quiet_hours (structure_id, night_from, night_to, weekend, pause_from, pause_to, changed_at, changed_by)
    values (${schoolId}, ${nightFrom}, ${nightTo}, ${weekend}, ${pause?.from ?? null}::date, ${pause?.to ?? null}::date, ${ctx.now},
      ${ctx.actor.personId})
    on conflict (structure_id) do update set night_from = excluded.night_from, night_to = excluded.night_to,
      weekend = excluded.weekend, pause_from = excluded.pause_from, pause_to = excluded.pause_to,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by`
  await ctx.record('quiet-hours.changed', { targetId: schoolId, structureId: schoolId, detail: { ...hours } })
}

export const resetHours = async (ctx: Ctx, schoolId: string) => {
  await clockOf(ctx, schoolId)
  const gone = await ctx.db`delete from core.quiet_hours where structure_id = ${schoolId} returning 1`
  if (gone.length > 0) await ctx.record('quiet-hours.reset', { targetId: schoolId, structureId: schoolId })
}

const listed = 30
const longestQuietMs = 100 * dayMs

interface Shown {
  resourceId: string
  app: string
  title: string
  at: Date
}

/** The newest of the school in the feed, by the groups it was addressed to; only what its head may see. */
const latestOf = ({ db, actor, now }: Ctx, schoolId: string) => db<Shown[]>`
  select distinct e.resource_id as "resourceId", e.app, coalesce(e.data ->> 'title', '') as title, e.at
  from core.groups g
  cross join lateral (
    select a.entry_id from core.feed_audience a
    where a.group_id = g.id and a.at <= ${now} and a.at > ${new Date(now.getTime() - longestQuietMs)}
    order by a.at desc limit ${listed}) a
  join core.feed_entries e on e.id = a.entry_id
  join core.resources r on r.id = e.resource_id
  where g.structure_id = ${schoolId} and r.structure_id = ${schoolId} and (e.until is null or e.until > ${now})
    and ${visible(db, actor)}
  order by e.at desc limit ${listed}`

/** What came during the present quiet hours: had it been told, it would leave at the same opening as what comes now. */
export const listWaiting = async (ctx: Ctx, schoolId: string) => {
  const clock = await clockOf(ctx, schoolId)
  const opens = departure([clock], ctx.now)
  if (opens <= ctx.now) return []
  const shown = await latestOf(ctx, schoolId)
  return shown
    .filter(({ at }) => departure([clock], at).getTime() === opens.getTime())
    .map(one => ({ ...one, at: one.at.toISOString(), departsAt: opens.toISOString() }))
}

/** The event by which people are told of a thing: its publication, not its corrections. */
const eventToTell = async (
  { db }: Ctx,
  resourceId: string,
  manifests: readonly Manifest[],
): Promise<string | undefined> => {
  const all = tellables(manifests).filter(one => one.feed)
  const rows = await db<{ id: string; app: string; name: string }[]>`
    select id, app, name from core.events where resource_id = ${resourceId} order by id desc limit 50`
  return rows.find(({ app, name }) => tellableAs(all, app, name)?.event === name)?.id
}

/**
 * One thing of this school that cannot wait for the morning: told now to everybody who has not refused to be told at
 * all, whatever the hours. The journal keeps who decided it.
 */
export const letThrough = async (
  ctx: Ctx,
  { schoolId, resourceId }: { schoolId: string; resourceId: string },
  manifests: readonly Manifest[],
) => {
  await clockOf(ctx, schoolId)
  const shown = await ctx.db`
    select from core.feed_entries e join core.resources r on r.id = e.resource_id
    where r.id = ${resourceId} and r.structure_id = ${schoolId} and e.at <= ${ctx.now} and ${visible(ctx.db, ctx.actor)}`
  const eventId = shown.length > 0 ? await eventToTell(ctx, resourceId, manifests) : undefined
  if (!eventId) throw notFound()
  await ctx.db`
    insert into core.tellings (event_id, urgent, next_at) values (${eventId}, true, ${ctx.now})
    on conflict (event_id) do update set urgent = true, next_at = excluded.next_at, attempts = 0,
      after_person = '00000000-0000-0000-0000-000000000000'`
  await ctx.db`select pg_notify(${tellingChannel}, '')`
  await ctx.record('delivery.urgent', { targetId: resourceId, structureId: schoolId })
}
