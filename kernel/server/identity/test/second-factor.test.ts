import { afterEach, describe, expect, it } from 'vitest'
import type { SignedInReply } from '../../../contract/api/session.ts'
import { testApp } from '../../../test/app.ts'
import { worldPassword } from '../../../test/small-world.ts'
import { addTotp, forgetProtection, signedIn } from './authenticator.ts'

const t = testApp()

interface Refusal {
  code: string
  errors?: { field: string; code: string }[]
}

const claire = { login: 'claire.brunet', password: worldPassword }
const startAsClaire = async () => {
  const browser = t.nobody()
  const reply = await browser.post<SignedInReply>('/session', claire)
  return { browser, reply }
}

afterEach(async () => {
  await forgetProtection(t, 'claire')
  await t.deps.sql`delete from core.throttles`
})

describe('an application that makes codes', () => {
  it('is asked for at the next sign-in, and there is no session before its code', async () => {
    const { telephone } = await addTotp(await signedIn(t, 'claire'))
    const { browser, reply } = await startAsClaire()
    expect(reply.body.secondStep).toEqual({ ways: ['totp', 'recovery'] })
    expect((await browser.get('/me')).status).toBe(401)
    const done = await browser.post<SignedInReply>('/session/second-step', { code: telephone.next() })
    expect(done.body.secondStep).toBeNull()
    expect((await browser.get('/me')).status).toBe(200)
  })

  it('changes nothing while no right code has confirmed it', async () => {
    const computer = await signedIn(t, 'claire')
    await computer.post('/me/totp')
    const wrong = await computer.put<Refusal>('/me/totp', { code: '000000' })
    expect([wrong.status, wrong.body.errors?.[0]?.field]).toEqual([422, 'code'])
    expect((await startAsClaire()).reply.body.secondStep).toBeNull()
  })

  it('gives codes that serve once', async () => {
    const { telephone } = await addTotp(await signedIn(t, 'claire'))
    const first = await startAsClaire()
    await first.browser.post('/session/second-step', { code: telephone.next() })
    const second = await startAsClaire()
    const replayed = await second.browser.post<Refusal>('/session/second-step', { code: telephone.again() })
    expect([replayed.status, replayed.body.errors?.[0]?.code]).toEqual([422, 'wrong-factor'])
  })

  it('is needed on the browser that typed the password, soon after, and within five tries', async () => {
    const { telephone } = await addTotp(await signedIn(t, 'claire'))
    const elsewhere = await t.nobody().post<Refusal>('/session/second-step', { code: telephone.next() })
    expect([elsewhere.status, elsewhere.body.code]).toEqual([401, 'sign-in-expired'])
    const { browser } = await startAsClaire()
    for (let attempt = 0; attempt < 5; attempt += 1) await browser.post('/session/second-step', { code: '000000' })
    await t.deps.sql`delete from core.throttles`
    const late = await browser.post<Refusal>('/session/second-step', { code: telephone.next() })
    expect(late.body.code).toBe('sign-in-expired')
  })

  it('slows down whoever tries codes one after the other', async () => {
    await addTotp(await signedIn(t, 'claire'))
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const { browser } = await startAsClaire()
      await browser.post('/session/second-step', { code: `00000${attempt}` })
    }
    const { browser } = await startAsClaire()
    expect((await browser.post('/session/second-step', { code: '123456' })).status).toBe(429)
  })

  it('signs out the other devices when it is the first factor, and keeps this one', async () => {
    const [computer, phone] = [await signedIn(t, 'claire'), await signedIn(t, 'claire')]
    await addTotp(computer)
    expect((await phone.get('/me')).status).toBe(401)
    expect((await computer.get('/me')).status).toBe(200)
  })

  it('is removed by a person who may do without', async () => {
    const computer = await signedIn(t, 'claire')
    await addTotp(computer)
    expect((await computer.delete('/me/totp')).status).toBe(204)
    expect((await startAsClaire()).reply.body.secondStep).toBeNull()
  })

  it('is not for pupils', async () => {
    const lina = await t.as('lina')
    expect((await lina.post('/me/totp')).status).toBe(403)
  })

  it('never leaves its key readable in the database', async () => {
    const { telephone } = await addTotp(await signedIn(t, 'claire'))
    const [row] = await t.deps.sql<{ sealed: Buffer }[]>`
      select sealed from core.totp_factors where person_id = ${t.world.people.claire}`
    expect(row?.sealed.includes(telephone.key)).toBe(false)
  })
})

describe('recovery codes', () => {
  it('are ten, shown once, each good for one sign-in without the telephone', async () => {
    const computer = await signedIn(t, 'claire')
    const { recoveryCodes } = await addTotp(computer)
    expect(new Set(recoveryCodes).size).toBe(10)
    const [code = ''] = recoveryCodes
    const { browser } = await startAsClaire()
    const typed = code.toLowerCase().replace('-', ' ')
    expect((await browser.post('/session/second-step', { code: typed })).status).toBe(200)
    expect((await browser.get<{ recoveryCodesLeft: number }>('/me/protection')).body.recoveryCodesLeft).toBe(9)
    const again = await startAsClaire()
    expect((await again.browser.post('/session/second-step', { code })).status).toBe(422)
  })

  it('die when ten others are made', async () => {
    const computer = await signedIn(t, 'claire')
    const { recoveryCodes } = await addTotp(computer)
    const renewed = await computer.post<{ recoveryCodes: string[] }>('/me/recovery-codes')
    const { browser } = await startAsClaire()
    expect((await browser.post('/session/second-step', { code: recoveryCodes[0] })).status).toBe(422)
    expect((await browser.post('/session/second-step', { code: renewed.body.recoveryCodes[0] })).status).toBe(200)
  })

  it('are kept as fingerprints only', async () => {
    const { recoveryCodes } = await addTotp(await signedIn(t, 'claire'))
    const rows = await t.deps.sql<{ hash: Buffer }[]>`
      select code_hash as hash from core.recovery_codes where person_id = ${t.world.people.claire}`
    expect(rows.map(row => row.hash.length)).toEqual(Array.from({ length: 10 }, () => 32))
    for (const code of recoveryCodes) expect(rows.some(row => row.hash.includes(code))).toBe(false)
  })
})
