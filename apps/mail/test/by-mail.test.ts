import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { tellAtOnce } from '../../../kernel/server/notifications/tell-at-once.ts'
import { confirmAddresses } from '../../../kernel/server/notifications/test/board-world.ts'
import { testApp } from '../../../kernel/test/app.ts'
import { mailManifest } from '../manifest.ts'
import { mailBinding } from '../server/binding.ts'
import { mailWorld, words } from './mail-world.ts'

const t = testApp([mailBinding])
const { toPeople, send } = mailWorld(t)
afterEach(() => {
  vi.useRealTimers()
})
beforeAll(async () => {
  await t.as('claire')
  await confirmAddresses(t, 'samira')
  const choice = { app: 'mail', event: 'message.received', channel: 'mail', frequency: 'at-once' }
  await (await t.as('samira')).put('/me/notifications/choices', choice)
})

it('a message of the evening is in the box at once, and its mail leaves in the morning', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-19T20:00:00Z') })
  await send('claire', toPeople('samira'), { subject: 'Gourde oubliée', body: words('Elle est dans son casier.') })
  await t.settle()
  await tellAtOnce(t.deps, [mailManifest], new Date('2026-11-19T20:02:00Z'))
  const mails = await t.deps.sql<{ text: string; at: Date }[]>`
    select body_text as text, next_at as at from core.outgoing_mails`
  expect(mails.map(({ at }) => at.toISOString())).toEqual(['2026-11-20T06:00:00.000Z'])
  for (const said of ['Claire Brunet', 'Gourde oubliée', 'Elle est dans son casier.'])
    expect(mails[0]?.text).toContain(said)
})
