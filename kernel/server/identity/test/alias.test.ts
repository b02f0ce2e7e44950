import { beforeEach, describe, expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { type Persona, worldPassword } from '../../../test/small-world.ts'
import { createPerson } from '../../structures/persons.ts'

const t = testApp()

const choose = async (persona: Persona, alias: string) =>
  (await t.as(persona)).put<{ code: string; errors: { code: string }[] }>('/me/alias', { alias })

const remove = async (persona: Persona) => (await t.as(persona)).delete('/me/alias')

const signIn = (login: string) =>
  t.nobody().post<{ personId: string; code: string }>('/session', { login, password: worldPassword })

const tomorrow = () => t.deps.sql`update core.aliases set changed_at = changed_at - interval '25 hours'`

beforeEach(async () => {
  await t.deps.sql`delete from core.aliases`
  await t.deps.sql`delete from core.throttles`
  await t.deps.sql`delete from core.outgoing_mails`
})

describe('an alias', () => {
  it('opens the account as the login does, which goes on working', async () => {
    expect((await choose('claire', ' La.Brunette ')).status).toBe(204)
    for (const login of ['la.brunette', 'LA.BRUNETTE ', 'claire.brunet'])
      expect((await signIn(login)).body.personId).toBe(t.world.people.claire)
    const { body } = await (await t.as('claire')).get<{ alias: string; changesFrom: string | null }>('/me/alias')
    expect(body.alias).toBe('la.brunette')
    expect(body.changesFrom).not.toBeNull()
  })

  it('changes once a day, and the one before may be put back at once', async () => {
    await choose('claire', 'la.brunette')
    const tooSoon = await choose('claire', 'clairette')
    expect([tooSoon.status, tooSoon.body.code]).toEqual([409, 'alias-too-soon'])
    await tomorrow()
    expect((await choose('claire', 'clairette')).status).toBe(204)
    expect((await signIn('la.brunette')).status).toBe(401)
    expect((await choose('claire', 'la.brunette')).status).toBe(204)
    expect((await signIn('la.brunette')).status).toBe(200)
  })

  it('is taken away and put back, not replaced by another the same day', async () => {
    await choose('claire', 'la.brunette')
    expect((await remove('claire')).status).toBe(204)
    expect((await signIn('la.brunette')).status).toBe(401)
    expect((await choose('claire', 'clairette')).status).toBe(409)
    expect((await choose('claire', 'la.brunette')).status).toBe(204)
    expect((await signIn('la.brunette')).status).toBe(200)
  })

  it('is nobody else’s login nor alias, whatever the case', async () => {
    await choose('claire', 'la.brunette')
    for (const taken of ['Thierry.Lacombe', 'LA.brunette'])
      expect((await choose('sandrine', taken)).body.errors[0]?.code).toBe('taken')
  })

  it('makes whoever tries names one after the other wait', async () => {
    const codes: string[] = []
    for (let tried = 0; tried < 8; tried += 1) codes.push((await choose('sandrine', 'thierry.lacombe')).body.code)
    expect(codes.at(-1)).toBe('throttled')
  })

  it.each(['abc', 'a'.repeat(31), 'été.claire', 'claire brunet', '.claire', 'claire-', 'claire@exemple'])(
    'is written in plain letters: « %s » is refused',
    async alias => {
      expect((await choose('claire', alias)).status).toBe(422)
    },
  )

  it.each(['admin', 'Preau', 'direction-2', 'm.a.i.r.i.e', 'claire.brunet.bis'])(
    'passes for no service: « %s » is refused',
    async alias => {
      expect((await choose('claire', alias)).body.errors[0]?.code).toBe('reserved')
    },
  )

  it('is no part of a password, no more than the login is', async () => {
    await choose('claire', 'la.brunette')
    const refused = await (await t.as('claire')).put<{ errors: { code: string }[] }>('/me/password', {
      current: worldPassword,
      password: 'La Brunette 1234',
    })
    expect(refused.body.errors[0]?.code).toBe('personal')
  })

  it('is not for pupils', async () => {
    const lina = await t.as('lina')
    const answers = [
      await lina.get('/me/alias'),
      await lina.put('/me/alias', { alias: 'licorne' }),
      await lina.delete('/me/alias'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  })
})

describe('choosing or removing an alias', () => {
  it('is written in the journal of the school, without the alias', async () => {
    await choose('claire', 'la.brunette')
    await remove('claire')
    const lines = await t.deps.sql`
      select action, actor_id, structure_id, detail from core.audit where action like 'access.alias-%' order by at, id`
    const common = { actor_id: t.world.people.claire, structure_id: t.world.structures.tilleuls, detail: {} }
    expect(lines.slice(-2)).toEqual([
      { action: 'access.alias-chosen', ...common },
      { action: 'access.alias-removed', ...common },
    ])
  })

  it('is told by mail to whoever has a confirmed address', async () => {
    await t.deps
      .sql`update core.persons set email = 'claire@exemple.fr', email_verified_at = now() where id = ${t.world.people.claire}`
    await choose('claire', 'la.brunette')
    await remove('claire')
    const mails = await t.deps
      .sql`select kind from core.outgoing_mails where person_id = ${t.world.people.claire} order by created_at, kind`
    expect(mails.map(({ kind }) => kind)).toEqual(['security.alias-chosen', 'security.alias-removed'])
  })
})

describe('a login made by préau', () => {
  it('is never somebody’s alias', async () => {
    await choose('claire', 'rose.delmas')
    const id = await createPerson(t.deps.sql, { givenName: 'Rose', familyName: 'Delmas' })
    const [account] = await t.deps.sql`select login from core.accounts where person_id = ${id}`
    expect(account?.login).toBe('rose.delmas.bis')
    expect((await signIn('rose.delmas')).body.personId).toBe(t.world.people.claire)
  })
})
