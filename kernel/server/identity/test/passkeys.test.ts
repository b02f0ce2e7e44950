import { afterEach, describe, expect, it } from 'vitest'
import type { PasskeyOffer, PasskeyQuestion, PasskeyRow } from '../../../contract/api/passkeys.ts'
import type { SignedInReply } from '../../../contract/api/session.ts'
import { type Client, testApp } from '../../../test/app.ts'
import { worldPassword } from '../../../test/small-world.ts'
import { addTotp, forgetProtection, signedIn } from './authenticator.ts'
import { SecurityKey } from './security-key.ts'

const t = testApp()

interface Refusal {
  code: string
}

const add = async (client: Client, key: SecurityKey, name = 'Téléphone') => {
  const offer = await client.post<PasskeyOffer>('/me/passkeys/offer')
  return client.post<{ recoveryCodes: string[] } & Refusal>('/me/passkeys', { name, passkey: key.create(offer.body) })
}

const question = async (client: Client, secondStep = false) =>
  (await client.post<PasskeyQuestion>('/session/passkey-question', { secondStep })).body

const list = async (client: Client) => (await client.get<{ items: PasskeyRow[] }>('/me/passkeys')).body.items

afterEach(async () => {
  for (const persona of ['claire', 'thierry', 'marc'] as const) await forgetProtection(t, persona)
  await t.deps.sql`delete from core.throttles`
})

describe('a passkey', () => {
  it('opens the account with no login and no password, and nothing more is asked', async () => {
    const key = new SecurityKey()
    const added = await add(await signedIn(t, 'claire'), key)
    expect(added.body.recoveryCodes.length).toBe(10)
    const browser = t.nobody()
    const asked = await question(browser)
    expect(asked.allowCredentials).toEqual([])
    const reply = await browser.post<SignedInReply>('/session/passkey', key.sign(asked))
    expect([reply.status, reply.body.secondStep]).toEqual([200, null])
    expect((await browser.get<{ displayName: string }>('/me')).body.displayName).toBe('Claire Brunet')
  })

  it('is the second step of a sign-in by password', async () => {
    const key = new SecurityKey()
    await add(await signedIn(t, 'claire'), key)
    const browser = t.nobody()
    const begun = await browser.post<SignedInReply>('/session', { login: 'claire.brunet', password: worldPassword })
    expect(begun.body.secondStep?.ways).toEqual(['passkey', 'recovery'])
    const asked = await question(browser, true)
    expect(asked.allowCredentials.length).toBe(1)
    expect((await browser.post('/session/passkey', key.sign(asked))).status).toBe(200)
  })

  it('signs each question once', async () => {
    const key = new SecurityKey()
    await add(await signedIn(t, 'claire'), key)
    const browser = t.nobody()
    const signed = key.sign(await question(browser))
    expect((await browser.post('/session/passkey', signed)).status).toBe(200)
    const replayed = await t.nobody().post<Refusal>('/session/passkey', signed)
    expect([replayed.status, replayed.body.code]).toEqual([422, 'wrong-passkey'])
  })

  it('signs only what was asked, a short while ago', async () => {
    const key = new SecurityKey()
    await add(await signedIn(t, 'claire'), key)
    const browser = t.nobody()
    const asked = await question(browser)
    expect((await browser.post('/session/passkey', key.sign({ ...asked, challenge: 'aW52ZW50ZWQ' }))).status).toBe(422)
    await t.deps.sql`update core.challenges set expires_at = now() - interval '1 second'`
    expect((await browser.post('/session/passkey', key.sign(asked))).status).toBe(422)
  })

  it('that was copied is found out by its counter', async () => {
    const key = new SecurityKey()
    await add(await signedIn(t, 'claire'), key)
    const browser = t.nobody()
    key.counter = 9
    expect((await browser.post('/session/passkey', key.sign(await question(browser)))).status).toBe(200)
    key.counter = 3
    expect((await t.nobody().post('/session/passkey', key.sign(await question(browser)))).status).toBe(422)
  })

  it.each([
    ['made for another site', { origin: 'https://preau.example' }],
    ['used by whoever holds the telephone, without a finger', { isUnlocked: false }],
  ])('%s is refused', async (_, options) => {
    const refused = await add(await signedIn(t, 'claire'), new SecurityKey(options))
    expect([refused.status, refused.body.code]).toEqual([422, 'wrong-passkey'])
  })

  it('of somebody else, or made of nothing, opens nothing', async () => {
    const [hers, other] = [new SecurityKey(), new SecurityKey()]
    await add(await signedIn(t, 'claire'), hers)
    const browser = t.nobody()
    const asked = await question(browser)
    const forged = { ...other.sign(asked), id: hers.sign(asked).id }
    expect((await browser.post('/session/passkey', forged)).status).toBe(422)
  })

  it('opens nothing while the account is suspended', async () => {
    const key = new SecurityKey()
    await add(await signedIn(t, 'claire'), key)
    await t.deps.sql`update core.accounts set blocked_at = now() where person_id = ${t.world.people.claire}`
    const browser = t.nobody()
    const refused = await browser.post<Refusal>('/session/passkey', key.sign(await question(browser)))
    expect([refused.status, refused.body.code]).toEqual([403, 'blocked'])
    await t.deps.sql`update core.accounts set blocked_at = null where person_id = ${t.world.people.claire}`
  })

  it('proves who one is before a dangerous act, and only one’s own does', async () => {
    const [key, thierrys] = [new SecurityKey(), new SecurityKey()]
    const claire = await signedIn(t, 'claire')
    await add(claire, key)
    await add(await signedIn(t, 'thierry'), thierrys)
    await t.deps.sql`update core.sessions set proved_at = now() - interval '1 hour'`
    const ask = async () => (await claire.post<PasskeyQuestion>('/me/proof/passkey-question')).body
    expect((await claire.post('/me/proof', { passkey: thierrys.sign(await ask()) })).status).toBe(422)
    expect((await claire.post('/me/proof', { passkey: key.sign(await ask()) })).status).toBe(204)
    expect((await claire.delete('/me/sessions')).status).toBe(204)
  })

  it('is named, renamed and removed by its owner alone', async () => {
    const claire = await signedIn(t, 'claire')
    await add(claire, new SecurityKey(), 'Ordinateur de l’école')
    const [passkey] = await list(claire)
    expect(passkey?.name).toBe('Ordinateur de l’école')
    const path = `/me/passkeys/${passkey?.id}`
    const marc = await signedIn(t, 'marc')
    expect((await marc.put(path, { name: 'La mienne' })).status).toBe(404)
    expect((await marc.delete(path)).status).toBe(404)
    expect((await claire.put(path, { name: 'Téléphone' })).status).toBe(204)
    expect((await claire.delete(path)).status).toBe(204)
    expect(await list(claire)).toEqual([])
  })

  it('is the one whoever must have a factor keeps when the application goes', async () => {
    const thierry = await signedIn(t, 'thierry')
    await add(thierry, new SecurityKey())
    await addTotp(thierry)
    expect((await thierry.delete('/me/totp')).status).toBe(204)
    const [last] = await list(thierry)
    expect((await thierry.delete(`/me/passkeys/${last?.id}`)).status).toBe(409)
    expect((await list(thierry)).length).toBe(1)
  })

  it('is not offered to pupils', async () => {
    expect((await (await t.as('lina')).post('/me/passkeys/offer')).status).toBe(403)
  })
})
