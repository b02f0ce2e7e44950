import { hash, randomBytes } from 'node:crypto'
import { dayOf } from '../../../kernel/contract/dates.ts'
import { forbidden, notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx, PublicCtx } from '../../../kernel/server/context.ts'
import { readerOf } from '../../../kernel/server/identity/reader.ts'
import { holidayZonesOf } from '../../../kernel/server/structures/holiday-zone.ts'
import { addDays } from '../contract-days.ts'
import { calendarFile } from './ics.ts'
import { findEntries } from './list-turns.ts'
import { listRows } from './my-calendars.ts'

/** What a program keeps of the past, and how far it looks. */
const daysBefore = 90
const daysAhead = 400

const fingerprint = (token: string): Buffer => hash('sha256', token, 'buffer')

export const readSubscription = async ({ db, actor }: Ctx) => {
  const [row] = await db<{ createdAt: Date; readAt: Date | null }[]>`
    select created_at as "createdAt", read_at as "readAt" from calendar.subscriptions where person_id = ${actor.personId}`
  return { createdAt: row?.createdAt.toISOString() ?? null, readAt: row?.readAt?.toISOString() ?? null }
}

/** Said once, here: only its fingerprint is kept. A child has no program that reads a calendar. */
export const openSubscription = async ({ db, actor, now, deps }: Ctx) => {
  if (actor.isPupil && !actor.isStaff) throw forbidden()
  const token = randomBytes(32).toString('base64url')
  await db`
    insert into calendar.subscriptions (person_id, token_hash, created_at)
    values (${actor.personId}, ${fingerprint(token)}, ${now})
    on conflict (person_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at, read_at = null`
  return { address: `${deps.config.publicUrl}/api/v1/calendar/subscriptions/${token}/agenda.ics` }
}

export const endSubscription = async ({ db, actor }: Ctx) => {
  await db`delete from calendar.subscriptions where person_id = ${actor.personId}`
}

/** Whose address it is; noted once an hour, so that its holder sees whether it still serves. */
const holderOf = async ({ db, now }: PublicCtx, token: string): Promise<string | undefined> => {
  const [row] = await db<{ personId: string; isStale: boolean }[]>`
    select person_id as "personId", coalesce(read_at < ${now}::timestamptz - interval '1 hour', true) as "isStale"
    from calendar.subscriptions where token_hash = ${fingerprint(token)}`
  if (row?.isStale) await db`update calendar.subscriptions set read_at = ${now} where person_id = ${row.personId}`
  return row?.personId
}

/**
 * What its holder may read today in the calendars they show: rights are asked at each reading, by the same functions as
 * the page itself.
 */
export const readCalendarFile = async (ctx: PublicCtx, token: string): Promise<Buffer> => {
  const { db, now, deps } = ctx
  const personId = await holderOf(ctx, token)
  const actor = personId ? await readerOf(db, personId) : null
  if (!actor || actor.closedApps.includes('calendar')) throw notFound()
  const calendars = (await listRows({ db, actor })).filter(({ isShown }) => isShown)
  const today = dayOf(now)
  const { found } = await findEntries(
    { db, actor },
    calendars.map(({ id }) => id),
    { from: addDays(today, -daysBefore), to: addDays(today, daysAhead) },
  )
  const zones = await holidayZonesOf(db, [...new Set(found.map(({ row }) => row.structureId))])
  ctx.sendAs('text/calendar; charset=utf-8')
  const exported = found.map(one => ({ ...one, zone: zones.get(one.row.structureId) ?? null }))
  return Buffer.from(calendarFile(exported, { name: 'préau', publicUrl: deps.config.publicUrl }))
}
