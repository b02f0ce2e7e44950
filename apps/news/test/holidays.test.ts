import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { holidayZoneOf } from '../../../kernel/server/structures/holiday-zone.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { ItemPage } from '../contract-items.ts'
import type { Roundup, RoundupPlan } from '../contract-roundups.ts'
import { newsBinding } from '../server/binding.ts'
import { prepareRoundups } from '../server/prepare-roundups.ts'
import { seriesWorld, toolOfTheWeek } from './series-world.ts'

const t = testApp([newsBinding])
const { begin, plan, readPlan, thread } = seriesWorld(t)

beforeAll(async () => {
  for (const one of ['adrien', 'helene', 'claire'] as const) await t.as(one)
})

const now = (instant: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) })
beforeEach(() => {
  now('2026-12-15T09:00:00Z')
})
afterEach(async () => {
  vi.useRealTimers()
  await located('0999001A', '0999002B')
})

/** Both schools of the circonscription, by the first letters of their UAI. */
const located = async (tilleuls: string, preVert: string) => {
  const { structures } = t.world
  await t.deps.sql`update core.structures set uai = ${tilleuls} where id = ${structures.tilleuls}`
  await t.deps.sql`update core.structures set uai = ${preVert} where id = ${structures.preVert}`
}
const zone = () => holidayZoneOf(t.deps.sql, t.world.structures.constituency)

describe('the zone of a circonscription', () => {
  it('is that of its schools, and none when they are unknown or of two zones', async () => {
    expect(await zone()).toBeNull()
    await located('0350001A', '0220002B')
    expect(await zone()).toBe('B')
    await located('0350001A', '0690002B')
    expect(await zone()).toBeNull()
  })
})

const days = (dates: readonly (string | null)[]) => dates.map(date => date?.slice(0, 10))

describe('a series', () => {
  it('skips the holidays of its own zone unless said, and says its dates', async () => {
    await located('0350001A', '0350002B')
    const { id, holidays } = await begin({ title: 'Sans vacances' })
    expect(holidays).toBe('own')
    for (const title of ['Avant', 'Après']) await plan(id, { title })
    const { scheduled, nextFree, ahead } = await readPlan(id)
    expect(days(scheduled.map(({ publishedAt }) => publishedAt))).toEqual(['2026-12-18', '2027-01-08'])
    expect(days([nextFree])).toEqual(['2027-01-15'])
    expect(days(ahead.dates)).toEqual(['2026-12-18', '2027-01-08', '2027-01-15', '2027-01-22'])
    expect(ahead).toMatchObject({ zone: 'B', pause: { name: 'christmas', from: '2026-12-19', last: '2027-01-03' } })
  })

  it('goes on through them when its zone is not known, until one is chosen: what is planned then moves', async () => {
    const { id } = await begin({ title: 'Tous les vendredis' })
    for (const title of ['Un', 'Deux', 'Trois']) await plan(id, { title })
    const dates = async () => days((await readPlan(id)).scheduled.map(({ publishedAt }) => publishedAt))
    expect(await dates()).toEqual(['2026-12-18', '2026-12-25', '2027-01-01'])
    const adrien = await t.as('adrien')
    await adrien.put(`/news/series/${id}`, { ...toolOfTheWeek, holidays: 'C' })
    expect(await dates()).toEqual(['2026-12-18', '2027-01-08', '2027-01-15'])
    await adrien.put(`/news/series/${id}`, toolOfTheWeek)
    expect((await readPlan(id)).ahead.zone).toBe('C')
  })

  it('may be told not to stop', async () => {
    await located('0350001A', '0350002B')
    const { id } = await begin({ title: 'Pour les vacances', holidays: 'none' })
    expect(days((await readPlan(id)).ahead.dates).slice(0, 2)).toEqual(['2026-12-18', '2026-12-25'])
  })
})

describe('a roundup', () => {
  const propose = async (threadId: string, title: string) => {
    const claire = await t.as('claire')
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Venez.' }] }] }
    const draft = { threadId, title, body, audience: null, comments: 'none', expiresAt: null }
    const { body: item } = await claire.post<ItemPage>('/news/items', draft)
    await claire.put(`/news/items/${item.id}/submission`, {})
    await (await t.as('helene')).put(`/news/items/${item.id}/publication`, { at: null })
  }
  const prepareAt = async (instant: string) => {
    now(instant)
    await prepareRoundups(t.deps.sql, new Date(instant))
    await t.settle()
  }

  it('is not prepared during holidays; the first one after tells what appeared in them', async () => {
    const projects = await thread('adrien', 'Propositions de projets')
    const adrien = await t.as('adrien')
    const path = `/news/threads/${projects}/roundup`
    const wish = { isOn: true, weekday: 5, time: '12:00', leaves: 'agreed', leavesAt: '16:00', sources: [projects] }
    const { body } = await adrien.put<RoundupPlan>(path, { ...wish, holidays: 'A' })
    expect(days(body.ahead.dates).slice(0, 2)).toEqual(['2026-12-18', '2027-01-08'])
    await prepareAt('2026-12-18T11:00:00Z')
    now('2026-12-21T09:00:00Z')
    await propose(projects, 'Un jardin à deux écoles')
    await prepareAt('2026-12-25T11:00:00Z')
    const waiting = async () => (await adrien.get<RoundupPlan>(path)).body.waiting
    expect(await waiting()).toEqual([])
    await prepareAt('2027-01-08T11:00:00Z')
    const [roundup] = await waiting()
    const { body: told } = await adrien.get<Roundup>(`/news/items/${roundup?.id}/roundup`)
    expect(told.lines.map(({ title }) => title)).toEqual(['Un jardin à deux écoles'])
  })

  it('planned before a zone was known, lets the day pass rather than leave in holidays', async () => {
    const projects = await thread('adrien', 'Propositions de projets')
    await t.deps.sql`
      update news.roundup_plans set holidays = 'A', next_at = '2026-12-25T11:00:00Z', upto = '2026-12-18T11:00:00Z'
      where thread_id = ${projects}`
    await prepareAt('2026-12-25T11:00:00Z')
    const [kept] = await t.deps.sql<{ next: Date; upto: Date }[]>`
      select next_at as next, upto from news.roundup_plans where thread_id = ${projects}`
    expect(days([kept?.next.toISOString() ?? null, kept?.upto.toISOString() ?? null])).toEqual([
      '2027-01-08',
      '2026-12-18',
    ])
  })
})
