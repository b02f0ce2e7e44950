import { conflict, forbidden, invalid, notFound } from '../../../kernel/contract/problem.ts'
import { countPeople } from '../../../kernel/server/audience/groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { createResource, renameResource, restore, trash } from '../../../kernel/server/resources/resources.ts'
import type { Banner, Tone } from '../contract.ts'
import { checkGroups, groupsOf, share } from './banner-audience.ts'
import { loadBanner, readOwnBanner } from './list-banners.ts'
import { checkDates, mayTell, phaseOf, speaksFor } from './rules.ts'

export interface Written {
  text: string
  tone: Tone
  startsAt: string | null
  endsAt: string
  groupIds: string[]
  notify: boolean
}

interface Place {
  name: string
  kind: string
  zone: string
}

const placeOf = async ({ db }: Ctx, structureId: string): Promise<Place> => {
  const [row] = await db<Place[]>`
    select name, kind, time_zone as zone from core.structures where id = ${structureId} and closed_at is null`
  if (!row) throw notFound()
  return row
}

const textOf = (written: Written): string => {
  const text = written.text.trim().replace(/\s+/g, ' ')
  if (!text)
    throw invalid('text', 'required', { fr: 'Écrivez le texte du bandeau.', en: 'Write the text of the banner.' })
  return text
}

const reachedBy = async ({ db }: Ctx, groupIds: string[]): Promise<number> => {
  const { pupils, guardians, others } = await countPeople(db, groupIds)
  return pupils + guardians + others
}

interface Telling {
  id: string
  text: string
  tone: Tone
  startsAt: Date
  endsAt: Date
  place: Place
}

/** @throws Problem 422 on `notify` unless it begins today. */
const tell = async (ctx: Ctx, { id, text, tone, startsAt, endsAt, place }: Telling) => {
  if (!mayTell({ startsAt }, ctx.now, place.zone))
    throw invalid('notify', 'not-today', {
      fr: 'On ne prévient que d’un bandeau qui commence aujourd’hui.',
      en: 'Only a banner that begins today can be announced.',
    })
  await ctx.db`update banners.banners set told_at = ${ctx.now} where id = ${id}`
  await ctx.emit(tone === 'urgent' ? 'banner.urgent' : 'banner.announced', {
    on: id,
    from: startsAt,
    until: endsAt,
    data: { title: text, label: place.name },
  })
}

/** Its start is now unless said, never in the past. */
const beginning = (wished: string | null, now: Date) => (wished && new Date(wished) > now ? new Date(wished) : now)

export const createBanner = async (ctx: Ctx, structureId: string, written: Written): Promise<Banner> => {
  const { db, actor, now } = ctx
  const place = await placeOf(ctx, structureId)
  if (!speaksFor(ctx.level, place.kind)) throw forbidden()
  const text = textOf(written)
  const dates = { startsAt: beginning(written.startsAt, now), endsAt: new Date(written.endsAt) }
  checkDates(dates, now)
  await checkGroups(ctx, written.groupIds)
  const id = uuidv7()
  await createResource(db, { id, kind: 'banners.banner', structureId, title: text, ownerId: actor.personId })
  await db`
    insert into banners.banners (id, author_id, text, tone, starts_at, ends_at, reached, created_at)
    values (${id}, ${actor.personId}, ${text}, ${written.tone}, ${dates.startsAt}, ${dates.endsAt},
      ${await reachedBy(ctx, written.groupIds)}, ${now})`
  const { groupIds } = written
  await share(ctx, { bannerId: id, structureId, authorId: actor.personId, groupIds, endsAt: dates.endsAt })
  if (written.notify) await tell(ctx, { id, text, tone: written.tone, ...dates, place })
  await ctx.record('banner-shown', { targetId: id, structureId, detail: { tone: written.tone } })
  return readOwnBanner(ctx, id)
}

/** One that has begun keeps its start; one still to come, or over, may begin anew. */
const restart = (row: { startsAt: Date; endsAt: Date }, wished: string | null, now: Date) => {
  const hasBegun = phaseOf(row, false, now) === 'current'
  return hasBegun && (wished === null || new Date(wished) <= now) ? row.startsAt : beginning(wished, now)
}

const authorOf = async ({ db }: Ctx, bannerId: string): Promise<string | null> => {
  const [row] = await db<{ authorId: string | null }[]>`
    select author_id as "authorId" from banners.banners where id = ${bannerId}`
  return row?.authorId ?? null
}

export const updateBanner = async (ctx: Ctx, bannerId: string, written: Written): Promise<Banner> => {
  const { db, now } = ctx
  const row = await loadBanner(ctx, bannerId)
  const text = textOf(written)
  const dates = { startsAt: restart(row, written.startsAt, now), endsAt: new Date(written.endsAt) }
  checkDates(dates, now)
  const known = await groupsOf(ctx, [bannerId])
  await checkGroups(
    ctx,
    written.groupIds,
    known.map(({ groupId }) => groupId),
  )
  const reached = await reachedBy(ctx, written.groupIds)
  await db`
    update banners.banners set text = ${text}, tone = ${written.tone}, starts_at = ${dates.startsAt}, ends_at = ${dates.endsAt},
      reached = ${reached}
    where id = ${bannerId}`
  await renameResource(db, bannerId, text)
  const { structureId } = row
  const authorId = await authorOf(ctx, bannerId)
  await share(ctx, { bannerId, structureId, authorId, groupIds: written.groupIds, endsAt: dates.endsAt })
  if (written.notify && !row.toldAt)
    await tell(ctx, { id: bannerId, text, tone: written.tone, ...dates, place: await placeOf(ctx, structureId) })
  return readOwnBanner(ctx, bannerId)
}

/** @throws Problem 409 when it is not shown now. */
export const endBanner = async (ctx: Ctx, bannerId: string) => {
  const row = await loadBanner(ctx, bannerId)
  if (phaseOf(row, false, ctx.now) !== 'current')
    throw conflict('not-shown', {
      fr: 'Ce bandeau n’est pas affiché en ce moment.',
      en: 'This banner is not shown at the moment.',
    })
  // One shown this very instant still lasts a moment: an end comes after its start.
  const end = ctx.now > row.startsAt ? ctx.now : new Date(row.startsAt.getTime() + 1)
  await ctx.db`update banners.banners set ends_at = ${end} where id = ${bannerId}`
  await ctx.db`update banners.audience set ends_at = ${end} where banner_id = ${bannerId}`
}

export const trashBanner = async (ctx: Ctx, bannerId: string) => {
  await loadBanner(ctx, bannerId)
  await trash(ctx, bannerId)
}

export const restoreBanner = async (ctx: Ctx, bannerId: string) => {
  await loadBanner(ctx, bannerId)
  await restore(ctx.db, bannerId)
}
