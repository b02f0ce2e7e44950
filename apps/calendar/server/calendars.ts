import { atLeast } from '../../../kernel/contract/endpoint.ts'
import type { colours } from '../../../kernel/contract/manifest.ts'
import { forbidden, invalid, notFound } from '../../../kernel/contract/problem.ts'
import { levelOn } from '../../../kernel/server/access/access.ts'
import { addGrants } from '../../../kernel/server/access/grants.ts'
import { readSharing, shareContainer } from '../../../kernel/server/audience/sharing.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { createResource, renameResource, restoreWith, trashAll } from '../../../kernel/server/resources/resources.ts'
import type { Calendar, CalendarAudience, Owner } from '../contract-calendars.ts'
import { renewEntriesOf } from './entry-audience.ts'
import { giveDefaults } from './first-calendars.ts'
import { calendarColumns, indexCalendars, toCalendar } from './my-calendars.ts'

interface Fields {
  title: string
  colour: (typeof colours)[number]
}

export interface NewCalendar extends Fields {
  structureId: string
  owner: Owner
  ownerId: string | null
}

const titleOf = ({ title }: Fields): string => {
  const trimmed = title.trim()
  if (!trimmed)
    throw invalid('title', 'required', { fr: 'Donnez un nom à cet agenda.', en: 'Give this calendar a name.' })
  return trimmed
}

const readCalendar = async ({ db, actor }: Ctx, calendarId: string): Promise<Calendar> => {
  const [row] = await db<Parameters<typeof toCalendar>[0][]>`
    select ${calendarColumns(db, actor)},
      coalesce((select x.is_shown from calendar.choices x where x.calendar_id = c.id and x.person_id = ${actor.personId}), true) as "isShown"
    from calendar.calendars c join core.structures s on s.id = c.structure_id join core.resources r on r.id = c.id
    where c.id = ${calendarId}`
  if (!row) throw notFound()
  return toCalendar(row)
}

/** The class of that structure that whoever asks runs, or the group they may write to, wherever it was made. */
const ownerOf = async ({ db, actor }: Ctx, { structureId, owner, ownerId }: NewCalendar): Promise<string> => {
  const [row] =
    owner === 'class'
      ? await db<{ id: string }[]>`
          select id from core.classes where id = ${ownerId} and school_id = ${structureId} and archived_at is null`
      : await db<{ id: string }[]>`
          select id from core.groups
          where id = ${ownerId} and kind = 'manual' and archived_at is null`
  if (!row) throw notFound()
  const held = await levelOn(db, actor, row.id)
  if (!held) throw notFound()
  if (!atLeast(held, owner === 'class' ? 'manage' : 'contribute')) throw forbidden()
  return row.id
}

const kindOf = async ({ db }: Ctx, structureId: string): Promise<'school' | 'constituency'> => {
  const [structure] = await db<{ kind: string }[]>`
    select kind from core.structures where id = ${structureId} and closed_at is null`
  if (!structure) throw notFound()
  return structure.kind === 'school' ? 'school' : 'constituency'
}

/** A head speaks for a school; in a constituency, its team does. */
const speaksFor = ({ level }: Ctx, kind: 'school' | 'constituency') =>
  atLeast(level, kind === 'school' ? 'manage' : 'contribute')

/** Of a class, its teachers run it; of a group, whoever opens it; of oneself, nobody else knows of it. */
const share = async (ctx: Ctx, id: string, wished: NewCalendar) => {
  const { db, actor } = ctx
  const { structureId, owner } = wished
  if (owner === 'structure') {
    const kind = await kindOf(ctx, structureId)
    if (!speaksFor(ctx, kind)) throw forbidden()
    return giveDefaults(db, [{ id, structureId, target: `calendar.${kind}`, classId: null }])
  }
  const ownerId = owner === 'me' ? null : await ownerOf(ctx, wished)
  if (owner !== 'class') {
    const readers = ownerId ? [{ groupId: ownerId, level: 'read' as const }] : []
    await addGrants(db, id, [{ groupId: actor.personId, level: 'manage' }, ...readers], { by: actor.personId })
  }
  if (owner === 'me') return
  const classId = owner === 'class' ? ownerId : null
  return giveDefaults(db, [{ id, structureId, target: `calendar.${owner}`, classId }])
}

/** Staff open calendars; families and pupils read them. */
export const createCalendar = async (ctx: Ctx, wished: NewCalendar): Promise<Calendar> => {
  const { db, actor, now } = ctx
  await kindOf(ctx, wished.structureId)
  if (!actor.isStaff) throw forbidden()
  const title = titleOf(wished)
  const { structureId, colour } = wished
  const id = uuidv7()
  await createResource(db, { id, kind: 'calendar.calendar', structureId, title, ownerId: actor.personId })
  await db`
    insert into calendar.calendars (id, structure_id, title, colour, created_at, created_by)
    values (${id}, ${structureId}, ${title}, ${colour}, ${now}, ${actor.personId})`
  await share(ctx, id, wished)
  await indexCalendars(db, [id])
  await ctx.record('calendar.calendar-opened', { targetId: id, structureId, detail: { owner: wished.owner } })
  return readCalendar(ctx, id)
}

export const updateCalendar = async (ctx: Ctx, calendarId: string, written: Fields): Promise<Calendar> => {
  const title = titleOf(written)
  await ctx.db`update calendar.calendars set title = ${title}, colour = ${written.colour} where id = ${calendarId}`
  await renameResource(ctx.db, calendarId, title)
  return readCalendar(ctx, calendarId)
}

export const readCalendarAudience = async (ctx: Ctx, calendarId: string): Promise<CalendarAudience> => {
  await readCalendar(ctx, calendarId)
  return { items: await readSharing(ctx, calendarId) }
}

/** Its entries follow at once, in lists and feeds too. */
export const shareCalendar = async (
  ctx: Ctx,
  calendarId: string,
  wishes: Parameters<typeof shareContainer>[2],
): Promise<CalendarAudience> => {
  const { structure } = await readCalendar(ctx, calendarId)
  const groups = await shareContainer(ctx, calendarId, wishes)
  await indexCalendars(ctx.db, [calendarId])
  await renewEntriesOf(ctx, calendarId)
  await ctx.record('calendar.calendar-shared', { targetId: calendarId, structureId: structure.id, detail: { groups } })
  return readCalendarAudience(ctx, calendarId)
}

const entriesOf = async ({ db }: Ctx, calendarId: string): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`select id from calendar.entries where calendar_id = ${calendarId}`
  return rows.map(({ id }) => id)
}

/** With all that is in it; what had been thrown away before stays there when the calendar comes back. */
export const trashCalendar = async (ctx: Ctx, calendarId: string) => {
  const { structure } = await readCalendar(ctx, calendarId)
  await trashAll(ctx, [calendarId, ...(await entriesOf(ctx, calendarId))])
  await ctx.record('calendar.calendar-trashed', { targetId: calendarId, structureId: structure.id })
}

export const restoreCalendar = async (ctx: Ctx, calendarId: string) => {
  await restoreWith(ctx.db, calendarId, await entriesOf(ctx, calendarId))
  await readCalendar(ctx, calendarId)
}
