import { beforeEach, describe, expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { worldPassword } from '../../../test/small-world.ts'
import { addTotp, forgetProtection, signedIn } from './authenticator.ts'

const t = testApp()

const letters = () =>
  t.deps.sql<{ kind: string; text: string }[]>`
    select kind, body_text as text from core.outgoing_mails where person_id = ${t.world.people.samira} order by id`
const kinds = async () => (await letters()).map(letter => letter.kind)

beforeEach(async () => {
  const { sql } = t.deps
  await forgetProtection(t, 'samira')
  await sql`update core.persons set email = 'samira@example.org' where id = ${t.world.people.samira}`
  await sql`update core.persons set email_verified_at = now() where id = ${t.world.people.samira}`
  await sql`delete from core.known_devices`
  await sql`delete from core.outgoing_mails`
})

describe('a person is told by mail', () => {
  it('that an unknown device came in, never of the first nor of a known one', async () => {
    const computer = await signedIn(t, 'samira')
    await computer.post('/session', { login: 'samira.benali', password: worldPassword })
    expect(await kinds()).toEqual([])
    await signedIn(t, 'samira')
    const [letter] = await letters()
    expect(letter?.kind).toBe('security.new-device')
    expect(letter?.text).toContain('Un nouvel appareil s’est connecté')
    expect(letter?.text).toContain('/mon-compte')
  })

  it('in their language', async () => {
    const computer = await signedIn(t, 'samira')
    await computer.put('/me/language', { language: 'en' })
    await signedIn(t, 'samira')
    expect((await letters())[0]?.text).toContain('A new device signed in')
    await computer.put('/me/language', { language: 'fr' })
  })

  it('of each change to what protects the account, and of a recovery code that served', async () => {
    const computer = await signedIn(t, 'samira')
    const { recoveryCodes } = await addTotp(computer)
    await computer.post('/session', { login: 'samira.benali', password: worldPassword })
    await computer.post('/session/second-step', { code: recoveryCodes[0] })
    await computer.post('/me/recovery-codes')
    await computer.delete('/me/totp')
    expect(await kinds()).toEqual([
      'security.factor-added',
      'security.recovery-code-used',
      'security.recovery-codes-renewed',
      'security.factor-removed',
    ])
  })

  it('of nothing at an address that was never confirmed', async () => {
    await t.deps.sql`update core.persons set email_verified_at = null where id = ${t.world.people.samira}`
    await addTotp(await signedIn(t, 'samira'))
    expect(await kinds()).toEqual([])
  })
})
