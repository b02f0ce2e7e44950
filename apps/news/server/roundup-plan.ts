import { invalid, notFound } from '../../../kernel/contract/problem.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'
import { visible } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { type RoundupPlan, roundupPlanFields } from '../contract-roundups.ts'
import { aheadOf, zoneFor } from './ahead.ts'
import { cardColumns, type Row, toCards } from './card.ts'
import { isHoliday, nextTurn } from './rhythm.ts'
import { sourcesFor } from './roundup-sources.ts'

const Fields = t.object(roundupPlanFields)
type Fields = Static<typeof Fields>

type Stored = Omit<RoundupPlan, 'nextAt' | 'ahead' | 'offered' | 'waiting'> & {
  nextAt: Date | null
  structureId: string
}

/** A thread that has none yet is proposed the usual: Friday noon, read again by somebody. */
const storedPlan = async ({ db }: Ctx, threadId: string): Promise<Stored> => {
  const [plan] = await db<Stored[]>`
    select jsonb_build_object('id', t.id, 'title', t.title) as thread, s.time_zone as "timeZone",
      p.thread_id is not null and p.stopped_at is null as "isOn",
      coalesce(p.weekday, 5) as weekday, coalesce(p.time, '12:00') as time, coalesce(p.leaves, 'agreed') as leaves,
      coalesce(p.leaves_at, '16:00') as "leavesAt", coalesce(p.sources, array[t.id]) as sources, p.next_at as "nextAt",
      coalesce(p.holidays, 'own') as holidays, s.id as "structureId"
    from news.threads t join core.structures s on s.id = t.structure_id
    left join news.roundup_plans p on p.thread_id = t.id
    where t.id = ${threadId}`
  if (!plan) throw notFound()
  return plan
}

/** Prepared, not seen by its readers yet. */
const waiting = ({ db, actor, now }: Ctx, threadId: string) => db<Row[]>`
  select ${cardColumns(db, actor)}
  from news.roundups x join news.items i on i.id = x.item_id
  join core.resources r on r.id = i.id
  left join news.counts n on n.item_id = i.id
  where x.thread_id = ${threadId} and ${visible(db, actor)} and (i.state <> 'published' or i.published_at > ${now})
  order by x.upto desc limit 10`

export const readRoundupPlan = async (ctx: Ctx, threadId: string): Promise<RoundupPlan> => {
  const { structureId, ...plan } = await storedPlan(ctx, threadId)
  const offered = await sourcesFor(ctx.db, threadId)
  const { timeZone, weekday, time, holidays } = plan
  const rhythm = { timeZone, weekday, time, zone: await zoneFor(ctx.db, holidays, structureId) }
  const next = plan.nextAt && !isHoliday(rhythm, plan.nextAt) ? plan.nextAt : nextTurn(rhythm, ctx.now)
  return {
    ...plan,
    sources: plan.sources.filter(id => offered.some(one => one.id === id)),
    nextAt: plan.isOn ? next.toISOString() : null,
    ahead: aheadOf(rhythm, ctx.now),
    offered,
    waiting: await toCards(await waiting(ctx, threadId), ctx),
  }
}

const check = async (ctx: Ctx, threadId: string, { leaves, time, leavesAt, sources }: Fields) => {
  if (leaves === 'alone' && leavesAt <= time)
    throw invalid('leavesAt', 'before', {
      fr: 'Il part après avoir été préparé : choisissez une heure plus tardive.',
      en: 'It leaves after it has been prepared: choose a later time.',
    })
  const offered = await sourcesFor(ctx.db, threadId)
  if (sources.some(id => !offered.some(one => one.id === id)))
    throw invalid('sources', 'outside', {
      fr: 'Un des fils choisis n’est pas lu par tous ceux qui recevront le récapitulatif.',
      en: 'One of the chosen threads is not read by all those who will receive the roundup.',
    })
}

export const writeRoundupPlan = async (ctx: Ctx, threadId: string, fields: Fields): Promise<RoundupPlan> => {
  const { db, now, actor } = ctx
  await check(ctx, threadId, fields)
  const { timeZone, thread, structureId, holidays: before } = await storedPlan(ctx, threadId)
  const { holidays = before, isOn, weekday, time, leaves, leavesAt, sources } = fields
  const rhythm = { timeZone, weekday, time, zone: await zoneFor(db, holidays, structureId) }
  await db`
    insert into news.roundup_plans (thread_id, sources, weekday, time, leaves, leaves_at, holidays, stopped_at, next_at, changed_at, changed_by)
    values (${thread.id}, ${sources}::uuid[], ${weekday}, ${time}, ${leaves}, ${leavesAt}, ${holidays}, ${isOn ? null : now}::timestamptz,
      ${nextTurn(rhythm, now)}, ${now}, ${actor.personId})
    on conflict (thread_id) do update set sources = excluded.sources, weekday = excluded.weekday, time = excluded.time,
      leaves = excluded.leaves, holidays = excluded.holidays, leaves_at = excluded.leaves_at, stopped_at = excluded.stopped_at, next_at = excluded.next_at,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by`
  return readRoundupPlan(ctx, threadId)
}
