import { describe, expect, it } from 'vitest'
import { type Client, testApp } from '../../../test/app.ts'
import { type Persona, worldPassword } from '../../../test/small-world.ts'
import { classCardToken, picturesOf } from '../derive.ts'
import { sessionCookie } from '../session-token.ts'
import { signedIn } from './authenticator.ts'

const t = testApp()

const tokenOf = (client: Client) => client.cookies.get(sessionCookie) ?? ''

/** Another browser into which somebody copied this cookie. */
const thief = (token: string): Client => {
  const client = t.nobody()
  client.cookies.set(sessionCookie, token)
  return client
}

const change = (persona: Persona, what: string, ago: string) =>
  t.deps.sql.unsafe(`update core.sessions set ${what} = now() - interval '${ago}' where person_id = $1`, [
    t.world.people[persona],
  ])

const louOnTheTablet = async () => {
  const tablet = t.nobody()
  await tablet.post('/class-card', { token: classCardToken(t.deps.secret, t.world.classes.cpa, 1) })
  const pupilId = t.world.people.lou
  await tablet.post('/session/pictures', { pupilId, pictures: picturesOf(t.deps.secret, pupilId, 1) })
  return tablet
}

describe('the token of a session', () => {
  it('is another one after each sign-in, and the former one opens nothing', async () => {
    const browser = await signedIn(t, 'marc')
    const planted = tokenOf(browser)
    await browser.post('/session', { login: 'marc.castel', password: worldPassword })
    expect(tokenOf(browser)).not.toBe(planted)
    expect((await thief(planted).get('/me')).status).toBe(401)
  })

  it('changes when its holder proves who they are; requests on their way are still answered', async () => {
    const browser = await signedIn(t, 'marc')
    const former = tokenOf(browser)
    await browser.post('/me/proof', { password: worldPassword })
    expect(tokenOf(browser)).not.toBe(former)
    expect((await thief(former).get('/me')).status).toBe(200)
    await change('marc', 'former_until', '1 second')
    expect((await thief(former).get('/me')).status).toBe(401)
    expect((await browser.get('/me')).status).toBe(200)
  })

  it('changes when its holder is given other functions', async () => {
    const browser = await signedIn(t, 'marc')
    const former = tokenOf(browser)
    await browser.get('/me')
    expect(tokenOf(browser)).toBe(former)
    await t.deps.sql`
      insert into core.affiliations (id, person_id, structure_id, role)
      values (core.uuidv7(), ${t.world.people.marc}, ${t.world.structures.valbrume}, 'municipal')`
    await browser.get('/me')
    expect(tokenOf(browser)).not.toBe(former)
    const next = tokenOf(browser)
    await browser.get('/me')
    expect(tokenOf(browser)).toBe(next)
    await t.deps.sql`delete from core.affiliations where person_id = ${t.world.people.marc}`
  })

  it('is kept by the server as a fingerprint only', async () => {
    const browser = await signedIn(t, 'marc')
    const [row] = await t.deps.sql`select from core.sessions where token_hash = ${Buffer.from(tokenOf(browser))}`
    expect(row).toBeUndefined()
  })
})

describe('a session ends', () => {
  it('after thirty days, however used', async () => {
    const browser = await signedIn(t, 'marc')
    const [row] = await t.deps.sql<{ days: number }[]>`
      select round(extract(epoch from expires_at - now()) / 86400)::int as days from core.sessions
      where person_id = ${t.world.people.marc} order by created_at desc limit 1`
    expect(row?.days).toBe(30)
    await change('marc', 'expires_at', '1 second')
    expect((await browser.get('/me')).status).toBe(401)
  })

  it('after fourteen days without being used', async () => {
    const browser = await signedIn(t, 'marc')
    await change('marc', 'last_seen_at', '13 days')
    expect((await browser.get('/me')).status).toBe(200)
    await change('marc', 'last_seen_at', '15 days')
    expect((await browser.get('/me')).status).toBe(401)
  })

  it('after half an hour without a gesture on a device of the class, and with the school day', async () => {
    const tablet = await louOnTheTablet()
    const [row] = await t.deps.sql<{ hours: number }[]>`
      select round(extract(epoch from expires_at - now()) / 3600)::int as hours from core.sessions
      where person_id = ${t.world.people.lou} order by created_at desc limit 1`
    expect(row?.hours).toBe(8)
    await change('lou', 'last_seen_at', '29 minutes')
    expect((await tablet.get('/me')).status).toBe(200)
    await change('lou', 'last_seen_at', '31 minutes')
    expect((await tablet.get('/me')).status).toBe(401)
  })

  it('at the limits the operator sets', async () => {
    const before = t.deps.config.sessions
    t.deps.config.sessions = { ...before, idleDays: 2 }
    try {
      const browser = await signedIn(t, 'marc')
      await change('marc', 'last_seen_at', '3 days')
      expect((await browser.get('/me')).status).toBe(401)
    } finally {
      t.deps.config.sessions = before
    }
  })
})

describe('a device never seen before', () => {
  const devices = async (client: Client) => {
    const reply = await client.get<{ items: { current: boolean; isNewDevice: boolean }[] }>('/me/sessions')
    return reply.body.items.find(item => item.current)?.isNewDevice
  }

  it('is marked in the list of its owner, the first one and the known ones are not', async () => {
    await t.deps.sql`delete from core.known_devices`
    const [computer, phone] = [await signedIn(t, 'samira'), await signedIn(t, 'samira')]
    expect(await devices(computer)).toBe(false)
    expect(await devices(phone)).toBe(true)
    await phone.post('/session', { login: 'samira.benali', password: worldPassword })
    expect(await devices(phone)).toBe(false)
  })

  it('is not looked for on a tablet of the class', async () => {
    await louOnTheTablet()
    const tablet = await louOnTheTablet()
    expect([...tablet.cookies.keys()]).not.toContain('preau_device')
  })
})
