import { dayOf } from '../../../kernel/contract/dates.ts'
import type { FeedData } from '../../../kernel/contract/manifest.ts'
import { type Db, type Sql, transaction } from '../../../kernel/server/db/client.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { emit } from '../../../kernel/server/events/emit.ts'
import { type Job, job } from '../../../kernel/server/jobs/define.ts'
import { instantOf } from '../../../kernel/server/notifications/quiet-hours.ts'
import { createResource } from '../../../kernel/server/resources/resources.ts'
import type { HolidayChoice } from '../contract-holidays.ts'
import { zoneFor } from './ahead.ts'
import { keepToManagers } from './item-audience.ts'
import { type Publishing, release, yearMs } from './publication.ts'
import { isHoliday, nextTurn } from './rhythm.ts'
import { addLines, gather, writeRoundup } from './roundup-lines.ts'
import { audienceOf, sourcesFor } from './roundup-sources.ts'
import { titleOf } from './roundup-text.ts'

const hourMs = 3_600_000
const weekMs = 7 * 24 * hourMs

export interface DuePlan {
  threadId: string
  structureId: string
  label: string
  colour: FeedData['colour']
  sources: string[]
  weekday: number
  time: string
  timeZone: string
  leaves: 'agreed' | 'alone'
  leavesAt: string
  holidays: HolidayChoice
  upto: Date | null
  nextAt: Date | null
}

/** The oldest plan that is due and that nobody else holds. */
const takeDue = async (db: Db, now: Date): Promise<DuePlan | undefined> => {
  const [plan] = await db<DuePlan[]>`
    select p.thread_id as "threadId", t.structure_id as "structureId", t.title as label, t.colour, p.sources, p.weekday, p.time,
      s.time_zone as "timeZone", p.leaves, p.leaves_at as "leavesAt", p.holidays, p.upto, p.next_at as "nextAt"
    from news.roundup_plans p join news.threads t on t.id = p.thread_id join core.structures s on s.id = t.structure_id
    where p.stopped_at is null and t.archived_at is null and (p.next_at is null or p.next_at <= ${now})
    order by p.next_at nulls first, p.thread_id limit 1 for update of p skip locked`
  return plan
}

interface Pending {
  id: string
  since: Date
  upto: Date
  title: string
}

/** One that still waits for somebody is completed rather than doubled. */
const pendingOf = async (db: Db, threadId: string): Promise<Pending | undefined> => {
  const [pending] = await db<Pending[]>`
    select w.item_id as id, w.since, w.upto, i.title from news.roundups w
    join news.items i on i.id = w.item_id and i.state = 'submitted'
    join core.resources r on r.id = i.id and r.trashed_at is null
    where w.thread_id = ${threadId} order by w.upto desc limit 1 for update of w`
  return pending
}

interface Beginning {
  since: Date
  audience: string[] | null
}

const begin = async (ctx: Publishing, plan: DuePlan, { since, audience }: Beginning): Promise<Pending> => {
  const { db, now } = ctx
  const id = uuidv7()
  const title = titleOf({ since, upto: now, timeZone: plan.timeZone })
  await createResource(db, { id, kind: 'news.item', structureId: plan.structureId, title })
  await db`
    insert into news.items (id, thread_id, title, body, audience, state, created_at, updated_at)
    values (${id}, ${plan.threadId}, ${title}, ${db.json({ type: 'doc', content: [] } as never)},
      ${audience}::uuid[], 'submitted', ${now}, ${now})`
  await db`insert into news.roundups (item_id, thread_id, since, upto) values (${id}, ${plan.threadId}, ${since}, ${now})`
  await keepToManagers(ctx, { id, authorId: null }, plan.threadId)
  return { id, since, upto: now, title }
}

/** A title somebody chose is kept. */
const retitled = ({ title, ...before }: Pending, upto: Date, timeZone: string) =>
  title === titleOf({ ...before, timeZone }) ? titleOf({ since: before.since, upto, timeZone }) : title

/** At its hour of that day; an hour is left to read it again when the server was late. */
const departureOf = ({ timeZone, leavesAt }: DuePlan, now: Date): Date => {
  const planned = instantOf(timeZone, dayOf(now, timeZone), leavesAt)
  return planned > now ? planned : new Date(now.getTime() + hourMs)
}

const prepare = async (ctx: Publishing, plan: DuePlan) => {
  const { db, now } = ctx
  const since = plan.upto ?? new Date(now.getTime() - weekMs)
  const offered = new Set((await sourcesFor(db, plan.threadId)).map(({ id }) => id))
  const found = await gather(ctx, {
    threadId: plan.threadId,
    sources: plan.sources.filter(id => offered.has(id)),
    since,
  })
  const audience = await audienceOf(db, plan.threadId)
  if (found.length === 0 || audience?.length === 0) return
  const roundup = (await pendingOf(db, plan.threadId)) ?? (await begin(ctx, plan, { since, audience }))
  const title = retitled(roundup, now, plan.timeZone)
  await addLines(db, roundup.id, found)
  await db`update news.roundups set upto = ${now} where item_id = ${roundup.id}`
  const excerpt = await writeRoundup(ctx, roundup.id, title)
  await ctx.emit('roundup.prepared', { on: roundup.id, data: { title, excerpt, label: plan.label } })
  if (plan.leaves !== 'alone') return
  const from = departureOf(plan, now)
  const data = { title, excerpt, label: plan.label, colour: plan.colour, image: null }
  const own = { threadId: plan.threadId, authorId: null, identityId: null, audience, episode: null }
  await release(
    ctx,
    { ...own, id: roundup.id, event: 'item.published', data },
    { from, until: new Date(from.getTime() + yearMs) },
  )
}

/**
 * Prepares what one thread is due, in the caller's transaction: gathered and remembered together, so a process that dies
 * leaves nothing and the next one begins again. Returns whether there was one.
 */
export const prepareNext = async (db: Db, now: Date): Promise<boolean> => {
  const plan = await takeDue(db, now)
  if (!plan) return false
  const nobody = { personId: null }
  const ctx: Publishing = {
    db,
    now,
    actor: nobody,
    emit: (name, event) => emit({ db, app: 'news', actorId: null, now }, name, event),
  }
  const rhythm = { ...plan, zone: await zoneFor(db, plan.holidays, plan.structureId) }
  // What appears during holidays is told of by the first roundup after them.
  const isTime = plan.nextAt !== null && !isHoliday(rhythm, plan.nextAt)
  if (isTime) await prepare(ctx, plan)
  await db`
    update news.roundup_plans set next_at = ${nextTurn(rhythm, now)},
      upto = case when ${isTime} then ${now}::timestamptz else upto end
    where thread_id = ${plan.threadId}`
  return true
}

/** Prepares every roundup that is due. Returns how many plans were looked at. */
export const prepareRoundups = async (sql: Sql, now = new Date()): Promise<number> => {
  for (let looked = 0; ; looked += 1) if (!(await transaction(sql, tx => prepareNext(tx, now)))) return looked
}

/** Looks every ten minutes: the hours are those of each structure’s own clock. */
export const roundupJob = (sql: Sql): Job =>
  job({
    name: 'news.roundups',
    schedule: '*/10 * * * *',
    batch: 1,
    oneByOne: true,
    handle: async () => {
      await prepareRoundups(sql)
    },
  })
