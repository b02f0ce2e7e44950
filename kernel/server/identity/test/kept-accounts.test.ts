import { describe, expect, it } from 'vitest'
import type { KeptAccount } from '../../../contract/api/accounts.ts'
import { accountHeader } from '../../../contract/endpoint.ts'
import { type Client, testApp } from '../../../test/app.ts'
import { type Persona, worldPassword } from '../../../test/small-world.ts'
import { classCardToken, picturesOf } from '../derive.ts'
import { sessionCookie } from '../session-token.ts'
import { signedIn } from './authenticator.ts'

const t = testApp()

const kept = async (browser: Client) =>
  (await browser.get<{ items: KeptAccount[]; canAdd: boolean }>('/session/accounts')).body

const whoIs = async (browser: Client) => (await browser.get<{ id: string }>('/me')).body.id

const signIn = (browser: Client, persona: Persona) =>
  browser.post('/session', { login: t.world.logins[persona], password: worldPassword })

const add = async (browser: Client, persona: Persona) => {
  await browser.post('/session/accounts')
  return signIn(browser, persona)
}

const withAccounts = async (...personas: Persona[]) => {
  const [first, ...others] = personas
  const browser = await signedIn(t, first as Persona)
  for (const persona of others) await add(browser, persona)
  return browser
}

const accountOf = async (browser: Client, persona: Persona) => {
  const account = (await kept(browser)).items.find(({ personId }) => personId === t.world.people[persona])
  if (!account) throw new Error(`${persona} is not kept in this browser.`)
  return account
}

const open = async (browser: Client, persona: Persona) =>
  browser.post<{ code: string }>(`/session/accounts/${(await accountOf(browser, persona)).id}/opening`)

const tokenOf = (browser: Client) => browser.cookies.get(sessionCookie) ?? ''

const thiefOf = (token: string) => {
  const thief = t.nobody()
  thief.cookies.set(sessionCookie, token)
  return thief
}

describe('several accounts in one browser', () => {
  it('are opened one after the other without a password, five of them and more', async () => {
    const family: Persona[] = ['samira', 'marc', 'thierry', 'claire', 'karim']
    const browser = await withAccounts(...family)
    expect((await kept(browser)).items).toHaveLength(5)
    for (const persona of family) {
      expect((await open(browser, persona)).status).toBe(204)
      expect(await whoIs(browser)).toBe(t.world.people[persona])
    }
  })

  it('show what belongs to the one that is open, and to none of the others', async () => {
    const browser = await withAccounts('marc', 'samira')
    const { items } = (await browser.get<{ items: { id: string }[] }>('/me/sessions')).body
    const owners = await t.deps.sql<{ id: string }[]>`
      select distinct person_id as id from core.sessions where id = any(${items.map(({ id }) => id)}::uuid[])`
    expect(owners.map(({ id }) => id)).toEqual([t.world.people.samira])
  })

  it('are at most eight', async () => {
    const family: Persona[] = ['samira', 'marc', 'thierry', 'claire', 'julien', 'delphine', 'camille', 'bruno']
    const browser = await withAccounts(...family)
    expect((await kept(browser)).canAdd).toBe(false)
    expect((await browser.post('/session/accounts')).status).toBe(409)
  })

  it('are kept once each: signing in again replaces the former session', async () => {
    const browser = await withAccounts('marc', 'samira')
    await add(browser, 'marc')
    expect((await kept(browser)).items).toHaveLength(2)
  })
})

describe('the account that is put aside', () => {
  it('leaves no token behind: a copy of its cookie opens nothing', async () => {
    const browser = await signedIn(t, 'marc')
    const copied = tokenOf(browser)
    await add(browser, 'samira')
    await t.deps.sql`update core.sessions set former_until = now() - interval '1 second' where former_until is not null`
    expect((await thiefOf(copied).get('/me')).status).toBe(401)
    const left = tokenOf(browser)
    await open(browser, 'marc')
    await t.deps.sql`update core.sessions set former_until = now() - interval '1 second' where former_until is not null`
    expect((await thiefOf(left).get('/me')).status).toBe(401)
    expect(await whoIs(browser)).toBe(t.world.people.marc)
  })

  it('ends as any other: idle, revoked from elsewhere, blocked', async () => {
    const browser = await withAccounts('marc', 'samira')
    const marc = await accountOf(browser, 'marc')
    await t.deps.sql`update core.sessions set last_seen_at = now() - interval '15 days' where id = ${marc.id}`
    expect((await browser.post(`/session/accounts/${marc.id}/opening`)).status).toBe(404)
    await t.deps.sql`update core.sessions set last_seen_at = now() where id = ${marc.id}`
    await (await signedIn(t, 'marc')).delete(`/me/sessions/${marc.id}`)
    expect((await browser.post(`/session/accounts/${marc.id}/opening`)).status).toBe(404)
    expect((await kept(browser)).items.map(({ current }) => current)).toEqual([true])
  })

  it('must prove again who it is before dangerous acts, whatever the other account proved', async () => {
    const browser = await withAccounts('marc', 'samira')
    await t.deps
      .sql`update core.sessions set proved_at = now() - interval '1 hour' where person_id = ${t.world.people.marc}`
    await browser.post('/me/proof', { password: worldPassword })
    await open(browser, 'marc')
    expect((await browser.delete<{ code: string }>('/me/sessions')).body.code).toBe('step-up-required')
  })
})

describe('another browser', () => {
  it('neither sees, opens nor closes an account that it does not keep', async () => {
    const family = await withAccounts('marc', 'samira')
    const marc = await accountOf(family, 'marc')
    for (const stranger of [t.nobody(), await signedIn(t, 'thierry'), await withAccounts('thierry', 'claire')]) {
      expect((await stranger.post(`/session/accounts/${marc.id}/opening`)).status).toBe(404)
      expect((await stranger.delete(`/session/accounts/${marc.id}`)).status).toBe(404)
      expect((await kept(stranger)).items.some(({ id }) => id === marc.id)).toBe(false)
    }
    expect((await open(family, 'marc')).status).toBe(204)
  })

  it('that planted its own keyring there holds nothing of who signs in afterwards', async () => {
    const attacker = await withAccounts('marc')
    await attacker.post('/session/accounts')
    const victim = t.nobody()
    for (const [name, value] of attacker.cookies) victim.cookies.set(name, value)
    await signIn(victim, 'samira')
    expect((await kept(attacker)).items).toEqual([])
    expect(await whoIs(victim)).toBe(t.world.people.samira)
  })

  it('that planted it in front of somebody who keeps their account there holds nothing of them either', async () => {
    const attacker = await withAccounts('marc', 'thierry')
    const victim = await signedIn(t, 'samira')
    victim.cookies.set('preau_accounts', attacker.cookies.get('preau_accounts') ?? '')
    await victim.post('/session/accounts')
    expect((await kept(attacker)).items.map(({ personId }) => personId)).not.toContain(t.world.people.samira)
  })
})

describe('a page drawn for one account', () => {
  it('neither reads nor writes with the cookie of another one', async () => {
    const browser = await withAccounts('marc', 'samira')
    const as = (persona: Persona) => ({ [accountHeader]: t.world.people[persona], 'content-type': 'application/json' })
    const read = await browser.send<{ code: string }>('GET', '/me/sessions', Buffer.alloc(0), as('marc'))
    expect([read.status, read.body.code]).toEqual([409, 'other-account'])
    const body = Buffer.from(JSON.stringify({ language: 'en' }))
    expect((await browser.send('PUT', '/me/language', body, as('marc'))).status).toBe(409)
    expect((await browser.send('GET', '/me/sessions', Buffer.alloc(0), as('samira'))).status).toBe(200)
  })
})

describe('a telephone handed to a child', () => {
  it('opens the child’s account, then asks the adult’s password before theirs', async () => {
    const browser = await withAccounts('samira', 'noe')
    expect(await accountOf(browser, 'samira')).toMatchObject({ locked: true })
    const refused = await open(browser, 'samira')
    expect([refused.status, refused.body.code]).toEqual([403, 'password-needed'])
    await add(browser, 'samira')
    expect(await whoIs(browser)).toBe(t.world.people.samira)
    expect((await open(browser, 'noe')).status).toBe(204)
    expect(await accountOf(browser, 'samira')).toMatchObject({ locked: true })
  })
})

describe('signing out', () => {
  it('of one account leaves the others, which open again', async () => {
    const browser = await withAccounts('marc', 'samira')
    await browser.delete('/session')
    expect((await browser.get('/me')).status).toBe(401)
    expect((await kept(browser)).items.map(({ personId }) => personId)).toEqual([t.world.people.marc])
    await open(browser, 'marc')
    expect(await whoIs(browser)).toBe(t.world.people.marc)
  })

  it('of an account that is not shown leaves the one that is', async () => {
    const browser = await withAccounts('marc', 'samira')
    const marc = await accountOf(browser, 'marc')
    expect((await browser.delete(`/session/accounts/${marc.id}`)).status).toBe(204)
    expect((await kept(browser)).items.map(({ personId }) => personId)).toEqual([t.world.people.samira])
  })

  it('of all of them leaves nothing in the browser', async () => {
    const browser = await withAccounts('marc', 'samira', 'thierry')
    const [token, account] = [tokenOf(browser), await accountOf(browser, 'marc')]
    await browser.delete('/session/accounts')
    expect([...browser.cookies.keys()]).toEqual(['preau_device'])
    expect((await thiefOf(token).get('/me')).status).toBe(401)
    const [row] = await t.deps.sql<{ over: boolean }[]>`
      select revoked_at is not null as over from core.sessions where id = ${account.id}`
    expect(row?.over).toBe(true)
  })
})

describe('a device of the class', () => {
  const card = () => classCardToken(t.deps.secret, t.world.classes.cpa, 1)

  const louOnTheTablet = async () => {
    const tablet = t.nobody()
    await tablet.post('/class-card', { token: card() })
    const pupilId = t.world.people.lou
    await tablet.post('/session/pictures', { pupilId, pictures: picturesOf(t.deps.secret, pupilId, 1) })
    return tablet
  }

  it('keeps nobody’s account beside another, neither a child’s nor an adult’s', async () => {
    const tablet = await louOnTheTablet()
    expect((await kept(tablet)).canAdd).toBe(false)
    expect((await tablet.post('/session/accounts')).status).toBe(403)
    await signIn(tablet, 'claire')
    expect((await tablet.post('/session/accounts')).status).toBe(403)
  })

  it('signs out whoever kept accounts there before it was the class’s', async () => {
    const browser = await withAccounts('claire', 'marc')
    const claire = await accountOf(browser, 'claire')
    await browser.post('/class-card', { token: card() })
    expect((await browser.post(`/session/accounts/${claire.id}/opening`)).status).toBe(404)
    expect((await browser.get('/me')).status).toBe(401)
  })
})
