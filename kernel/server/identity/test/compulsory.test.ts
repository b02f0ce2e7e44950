import { beforeEach, describe, expect, it } from 'vitest'
import type { Me } from '../../../contract/api/me.ts'
import { testApp } from '../../../test/app.ts'
import type { Persona } from '../../../test/small-world.ts'
import { addTotp, forgetProtection, signedIn } from './authenticator.ts'

const t = testApp()
beforeEach(() => forgetProtection(t, 'thierry'))

const due = async (persona: Persona) => {
  const client = await signedIn(t, persona)
  const [row] = await t.deps.sql<{ days: number | null }[]>`
    select case when isfinite(protect_before) then round(extract(epoch from protect_before - now()) / 86400)::int end as days
    from core.accounts
    where person_id = ${t.world.people[persona]}`
  return { client, factorDue: (await client.get<Me>('/me')).body.factorDue, days: row?.days }
}

const endGrace = () =>
  t.deps
    .sql`update core.accounts set protect_before = now() - interval '1 minute' where person_id = ${t.world.people.thierry}`

describe('a second factor', () => {
  it.each(['thierry', 'helene', 'karim'] as const)('is required of %s within fourteen days', async persona => {
    const { factorDue, days } = await due(persona)
    expect([factorDue?.isOver, days]).toEqual([false, 14])
  })

  it.each(['claire', 'adrien', 'samira', 'bruno', 'lina'] as const)(
    'is offered to %s, who may do without',
    async persona => {
      expect((await due(persona)).factorDue).toBeNull()
    },
  )

  it('counts its days from the first sign-in, whatever the following ones', async () => {
    await signedIn(t, 'thierry')
    await t.deps.sql`
      update core.accounts set protect_before = now() + interval '3 days' where person_id = ${t.world.people.thierry}`
    expect((await due('thierry')).days).toBe(3)
  })

  it('once overdue closes everything but what leads to it', async () => {
    const thierry = await signedIn(t, 'thierry')
    await endGrace()
    const feed = await thierry.get<{ code: string }>('/feed')
    expect([feed.status, feed.body.code]).toEqual([403, 'second-factor-due'])
    expect((await thierry.get<Me>('/me')).body.factorDue?.isOver).toBe(true)
    await addTotp(thierry)
    expect((await thierry.get('/feed')).status).toBe(200)
    expect((await thierry.get<Me>('/me')).body.factorDue).toBeNull()
  })

  it('cannot be removed by whoever must have one', async () => {
    const thierry = await signedIn(t, 'thierry')
    await addTotp(thierry)
    const refused = await thierry.delete<{ code: string }>('/me/totp')
    expect([refused.status, refused.body.code]).toEqual([409, 'last-factor'])
    expect((await thierry.get<{ totpSince: string | null }>('/me/protection')).body.totpSince).not.toBeNull()
  })

  it('is never asked of the accounts whose password the demonstration prints', async () => {
    await t.deps.sql`
      update core.accounts set protect_before = 'infinity' where person_id = ${t.world.people.thierry}`
    const { client, factorDue } = await due('thierry')
    expect(factorDue).toBeNull()
    await addTotp(client)
    expect((await client.delete('/me/totp')).status).toBe(204)
    expect((await due('thierry')).factorDue).toBeNull()
  })

  it('is left to everybody where the operator says « offered »', async () => {
    const { config } = t.deps
    const before = config.secondFactor
    config.secondFactor = { ...before, isRequired: false }
    try {
      expect((await due('thierry')).factorDue).toBeNull()
    } finally {
      config.secondFactor = before
    }
  })
})
