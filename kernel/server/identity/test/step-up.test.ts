import { afterEach, describe, expect, it } from 'vitest'
import { type Client, testApp } from '../../../test/app.ts'
import { type Persona, worldPassword } from '../../../test/small-world.ts'
import { addTotp, forgetProtection, signedIn } from './authenticator.ts'

const t = testApp()

interface Refusal {
  code: string
}

/** The last proof was given twenty minutes ago. */
const afterLunch = (persona: Persona) =>
  t.deps
    .sql`update core.sessions set proved_at = now() - interval '20 minutes' where person_id = ${t.world.people[persona]}`

const othersOut = async (client: Client) => {
  const reply = await client.delete<Refusal | null>('/me/sessions')
  return [reply.status, reply.body?.code]
}

afterEach(async () => {
  await forgetProtection(t, 'marc')
  await t.deps.sql`delete from core.throttles`
})

describe('a dangerous act', () => {
  it('is done at once after signing in', async () => {
    expect(await othersOut(await signedIn(t, 'marc'))).toEqual([204, undefined])
  })

  it('asks for the password of somebody who proved nothing for a while', async () => {
    const marc = await signedIn(t, 'marc')
    await afterLunch('marc')
    expect(await othersOut(marc)).toEqual([403, 'step-up-required'])
    expect((await marc.get<{ ways: string[] }>('/me/proof')).body.ways).toEqual(['password'])
    expect((await marc.post('/me/proof', { password: 'pas le bon' })).status).toBe(422)
    expect((await marc.post('/me/proof', { password: worldPassword })).status).toBe(204)
    expect(await othersOut(marc)).toEqual([204, undefined])
  })

  it('asks for the second factor of somebody who has one: the password may be what was stolen', async () => {
    const marc = await signedIn(t, 'marc')
    const { telephone } = await addTotp(marc)
    await afterLunch('marc')
    expect((await marc.post('/me/proof', { password: worldPassword })).status).toBe(422)
    expect(await othersOut(marc)).toEqual([403, 'step-up-required'])
    expect((await marc.post('/me/proof', { code: telephone.next() })).status).toBe(204)
    expect(await othersOut(marc)).toEqual([204, undefined])
  })

  it('slows down whoever tries passwords on an open session', async () => {
    const marc = await signedIn(t, 'marc')
    for (let attempt = 0; attempt < 6; attempt += 1) await marc.post('/me/proof', { password: `essai ${attempt}` })
    expect((await marc.post('/me/proof', { password: worldPassword })).status).toBe(429)
  })

  it('changes a password with the former one, and with the second factor of those who have one', async () => {
    const marc = await signedIn(t, 'marc')
    await afterLunch('marc')
    const change = { current: worldPassword, password: 'un chat gris sur le toit' }
    expect((await marc.put('/me/password', change)).status).toBe(204)
    const back = { current: change.password, password: worldPassword }
    const { telephone } = await addTotp(marc)
    await afterLunch('marc')
    expect((await marc.put<Refusal>('/me/password', back)).body.code).toBe('step-up-required')
    await marc.post('/me/proof', { code: telephone.next() })
    expect((await marc.put('/me/password', back)).status).toBe(204)
  })
})
