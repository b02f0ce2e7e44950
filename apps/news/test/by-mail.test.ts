import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { beginDigests, writeDigests } from '../../../kernel/server/notifications/digests.ts'
import { confirmAddresses } from '../../../kernel/server/notifications/test/board-world.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { RoundupPlan } from '../contract-roundups.ts'
import { newsManifest } from '../manifest.ts'
import { newsBinding } from '../server/binding.ts'
import { prepareRoundups } from '../server/prepare-roundups.ts'
import { seriesWorld } from './series-world.ts'

const t = testApp([newsBinding])
const { begin, publishEpisode, publish, thread } = seriesWorld(t)
const at = (instant: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) })
afterEach(() => {
  vi.useRealTimers()
})
beforeAll(async () => {
  for (const one of ['adrien', 'claire', 'helene'] as const) await t.as(one)
  await confirmAddresses(t, 'claire')
})

const digestsAt = (instant: string) => writeDigests(t.deps, [newsManifest], { now: new Date(instant) })

const mailed = async (kind: 'daily' | 'weekly') => {
  const rows = await t.deps.sql<{ text: string }[]>`
    select body_text as text from core.outgoing_mails where kind = ${`digest.${kind}`} order by id`
  return rows.map(row => row.text).join('\n')
}

it('a teacher finds news in the mail of the day, the roundup too, and an episode in that of the week', async () => {
  at('2026-11-25T09:00:00Z')
  await beginDigests(t.deps.sql, new Date('2026-11-25T08:00:00Z'))
  await digestsAt('2026-11-25T08:00:00Z')
  const { id } = await begin()
  await publishEpisode(id, { title: 'Le minuteur visuel' })
  const projects = await thread('helene', 'Propositions de projets')
  await publish('helene', { threadId: projects, title: 'Un jardin partagé' })
  await digestsAt('2026-11-25T17:30:00Z')
  expect(await mailed('daily')).toContain('Un jardin partagé')

  at('2026-11-27T11:00:00Z')
  await t.deps.sql`update news.roundup_plans set next_at = ${new Date('2026-11-27T11:00:00Z')}`
  await prepareRoundups(t.deps.sql)
  const adrien = await t.as('adrien')
  const { body: plan } = await adrien.get<RoundupPlan>(`/news/threads/${projects}/roundup`)
  const roundup = plan.waiting[0]
  await adrien.put(`/news/items/${roundup?.id}/publication`, { at: null })
  await t.settle()
  await digestsAt('2026-11-27T17:30:00Z')
  expect(await mailed('daily')).toContain(roundup?.title)
  await digestsAt('2026-11-30T17:30:00Z')
  expect(await mailed('daily')).not.toContain('Le minuteur visuel')
  expect(await mailed('weekly')).toContain('Le minuteur visuel')
  expect(await mailed('weekly')).not.toContain('Un jardin partagé')
})
