import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newsBinding } from '../../apps/news/server/binding.ts'
import { schoolBinding } from '../../apps/school/server/binding.ts'
import { drainEvents } from '../../kernel/server/events/drain.ts'
import { type Beside, type Client, testApp } from '../../kernel/test/app.ts'
import { type Persona, worldPassword } from '../../kernel/test/small-world.ts'

/** Process A is the test’s own; B is another one on the same database. A balancer sends anybody to either. */
const t = testApp([newsBinding, schoolBinding])
let b: Beside

beforeAll(async () => {
  b = await t.beside()
})
beforeEach(() => t.deps.sql`delete from core.throttles`)

const signedIn = async (persona: Persona): Promise<Client> => {
  const client = t.nobody()
  await client.post('/session', { login: t.world.logins[persona], password: worldPassword })
  return client
}
/** What this client is told, by A and by B. */
const both = async (client: Client, path: string) => {
  const onB = b.through(client)
  return [(await client.get(path)).status, (await onB.get(path)).status]
}
const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Venez.' }] }] }

const publish = async (head: Client, title: string) => {
  const threads = await head.get<{ items: { id: string }[] }>('/news/threads?contributing=true')
  const written = await head.post<{ id: string }>('/news/items', {
    threadId: threads.body.items[0]?.id,
    title,
    body: document,
    audience: null,
    comments: 'all',
    expiresAt: null,
  })
  expect((await head.put(`/news/items/${written.body.id}/publication`, {})).status).toBe(200)
  return written.body.id
}

describe('a session', () => {
  it('opened by one process is open in the other, and signing out of one ends it in the other', async () => {
    const claire = await signedIn('claire')
    expect(await both(claire, '/me')).toEqual([200, 200])
    const kept = new Map(claire.cookies)
    expect((await claire.delete('/session')).status).toBe(204)
    for (const [name, value] of kept) claire.cookies.set(name, value)
    expect(await both(claire, '/me')).toEqual([401, 401])
  })

  it('revoked from another browser through one process is refused by the other', async () => {
    const [lost, claire] = [await signedIn('claire'), await signedIn('claire')]
    expect((await b.through(claire).delete('/me/sessions')).status).toBe(204)
    expect(await both(lost, '/me')).toEqual([401, 401])
    expect(await both(claire, '/me')).toEqual([200, 200])
  })

  it('of a suspended account ends everywhere at once', async () => {
    const marc = await signedIn('marc')
    await b.deps.sql`update core.accounts set blocked_at = now() where person_id = ${t.world.people.marc}`
    expect(await both(marc, '/me')).toEqual([401, 401])
    await b.deps.sql`update core.accounts set blocked_at = null where person_id = ${t.world.people.marc}`
  })

  it('asks for a proof in both, and a proof given to one is known to the other', async () => {
    const claire = await signedIn('claire')
    const onB = b.through(claire)
    await t.deps.sql`
      update core.sessions set proved_at = now() - interval '20 minutes' where person_id = ${t.world.people.claire}`
    expect((await claire.delete('/me/sessions')).status).toBe(403)
    expect((await onB.delete('/me/sessions')).status).toBe(403)
    expect((await onB.post('/me/proof', { password: worldPassword })).status).toBe(204)
    expect((await claire.delete('/me/sessions')).status).toBe(204)
  })
})

describe('failed sign-ins', () => {
  it('are counted together: going from one process to the other gives no more tries', async () => {
    const stranger = t.nobody()
    const onB = b.through(stranger)
    const attempt = (client: Client) =>
      client.post('/session', { login: t.world.logins.julien, password: 'pas le bon mot' })
    const statuses: number[] = []
    for (let n = 0; n < 8; n += 1) statuses.push((await attempt(n % 2 ? onB : stranger)).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429, 429])
  })
})

describe('rights', () => {
  it('given through one process are held at the next request of the other, and taken back likewise', async () => {
    const [karim, ines] = [await signedIn('karim'), await signedIn('ines')]
    const school = `/school/structures/${t.world.structures.tilleuls}`
    expect(await both(ines, `${school}/journal`)).toEqual([404, 404])
    await b.through(karim).post(`${school}/administrators`, { personId: t.world.people.ines, endsOn: null })
    expect(await both(ines, `${school}/journal`)).toEqual([200, 200])
    const held = await karim.get<{ items: { id: string; person: { id: string } }[] }>(`${school}/administrators`)
    const line = held.body.items.find(({ person }) => person.id === t.world.people.ines)
    expect((await karim.delete(`${school}/administrators/${line?.id}`)).status).toBe(204)
    expect(await both(ines, `${school}/journal`)).toEqual([404, 404])
  })

  it('of the crisis switch fall at once in both, and come back', async () => {
    const [thierry, samira] = [await signedIn('thierry'), await signedIn('samira')]
    const id = await publish(thierry, 'La kermesse')
    const comment = (client: Client) => client.post(`/news/items/${id}/comments`, { text: 'Bonjour' })
    const suspensions = `/school/structures/${t.world.structures.tilleuls}/suspensions`
    const until = new Date(Date.now() + 3_600_000).toISOString()
    const asked = await thierry.post<{ id: string }>(suspensions, { audiences: ['guardians'], until, notice: 'Pause.' })
    expect([(await comment(samira)).status, (await comment(b.through(samira))).status]).toEqual([403, 403])
    expect((await b.through(thierry).delete(`${suspensions}/${asked.body.id}`)).status).toBe(204)
    expect([(await comment(samira)).status, (await comment(b.through(samira))).status]).toEqual([200, 200])
  })
})

describe('an event', () => {
  it('is handled once, whichever of two workers takes it', async () => {
    const thierry = await signedIn('thierry')
    const ids: string[] = []
    for (let n = 0; n < 12; n += 1) ids.push(await publish(n % 2 ? thierry : b.through(thierry), `Nouvelle ${n}`))
    const manifests = [newsBinding.manifest, schoolBinding.manifest]
    const drain = (process: Pick<Beside, 'deps'>) => drainEvents(process.deps.sql, manifests, t.deps.log)
    await Promise.all([drain(t), drain(b), drain(t), drain(b)])
    const entries = await t.deps.sql<{ id: string; times: number }[]>`
      select resource_id as id, count(*) as times from core.feed_entries
      where resource_id = any(${ids}::uuid[]) group by resource_id`
    expect(entries.map(({ times }) => times)).toEqual(ids.map(() => 1))
    const [left] = await t.deps.sql<{ count: number }[]>`select count(*) as count from core.event_deliveries`
    expect(left?.count).toBe(0)
  })
})
