import { describe, expect, it } from 'vitest'
import { activationCode, picturesOf } from '../../../kernel/server/identity/derive.ts'
import { testApp } from '../../../kernel/test/app.ts'
import { worldPassword } from '../../../kernel/test/small-world.ts'
import { schoolBinding } from '../server/binding.ts'

const t = testApp([schoolBinding])
const cm1a = () => `/school/classes/${t.world.classes.cm1a}`
const cpa = () => `/school/classes/${t.world.classes.cpa}`

const codeOf = async (personId: string) => {
  const [row] = await t.deps.sql<{ number: number }[]>`
    select code_number as number from core.accounts where person_id = ${personId}`
  return activationCode(t.deps.secret, personId, row?.number ?? 0)
}

const signInAgain = async (persona: 'samira' | 'marc') => {
  const client = t.nobody()
  const reply = await client.post('/session', { login: t.world.logins[persona], password: worldPassword })
  return { client, status: reply.status }
}

describe('a teacher who resets an access', () => {
  it('kills the password, the open sessions and the former code of a guardian of the class', async () => {
    const { client } = await signInAgain('samira')
    const before = await codeOf(t.world.people.samira)
    const claire = await t.as('claire')
    expect((await claire.post(`${cm1a()}/resets`, { personIds: [t.world.people.samira] })).status).toBe(204)
    expect((await client.get('/me')).status).toBe(401)
    expect((await signInAgain('samira')).status).toBe(401)
    const login = t.world.logins.samira
    expect((await t.nobody().post('/activation/check', { login, code: before })).status).toBe(401)
    const code = await codeOf(t.world.people.samira)
    expect((await t.nobody().post('/activation/check', { login, code })).status).toBe(200)
  })

  it('leaves a line in the journal of the school', async () => {
    const thierry = await t.as('thierry')
    const journal = await thierry.get<{ items: { action: string; actor: string; target: string }[] }>(
      `/school/structures/${t.world.structures.tilleuls}/journal?subject=access`,
    )
    expect(journal.body.items[0]).toMatchObject({
      action: 'access.reset',
      actor: 'Claire Brunet',
      target: 'Samira Benali',
    })
  })

  it('cannot touch another class of the school, nor one of another school', async () => {
    const claire = await t.as('claire')
    const body = { personIds: [t.world.people.lou] }
    expect((await claire.post(`${cpa()}/resets`, body)).status).toBe(403)
    expect((await claire.post(`/school/classes/${t.world.classes.ce2}/resets`, body)).status).toBe(404)
    expect((await claire.post(`${cm1a()}/resets`, body)).status).toBe(404)
  })

  it('cannot enter the account of a colleague who is also a parent of the class, by reset or by sheet', async () => {
    const { sandrine, noe } = t.world.people
    await t.deps.sql`insert into core.guardianships (guardian_id, pupil_id) values (${sandrine}, ${noe})`
    await t.deps.sql`update core.accounts set activated_at = null where person_id = ${sandrine}`
    const claire = await t.as('claire')
    const refused = await claire.post<{ code: string }>(`${cm1a()}/resets`, { personIds: [sandrine] })
    expect([refused.status, refused.body.code]).toEqual([403, 'also-staff'])
    const csv = await claire.post(`${cm1a()}/sheets`, { format: 'csv', who: 'guardians' })
    expect(csv.raw.toString()).not.toContain(await codeOf(sandrine))
    expect(csv.raw.toString()).not.toContain(t.world.logins.sandrine)
    const thierry = await t.as('thierry')
    expect((await thierry.post(`${cm1a()}/resets`, { personIds: [sandrine] })).status).toBe(204)
    await t.deps.sql`delete from core.guardianships where guardian_id = ${sandrine}`
  })

  it('cannot reset herself out', async () => {
    const thierry = await t.as('thierry')
    const reply = await thierry.post(`/school/structures/${t.world.structures.tilleuls}/resets`, {
      personIds: [t.world.people.thierry],
    })
    expect(reply.status).toBe(409)
  })
})

describe('a head', () => {
  it('resets staff of the school, not somebody who also works where the head runs nothing', async () => {
    const thierry = await t.as('thierry')
    const tilleuls = `/school/structures/${t.world.structures.tilleuls}`
    expect((await thierry.post(`${tilleuls}/resets`, { personIds: [t.world.people.sandrine] })).status).toBe(204)
    await t.deps.sql`insert into core.affiliations (id, person_id, structure_id, role)
      values (gen_random_uuid(), ${t.world.people.ines}, ${t.world.structures.tilleuls}, 'teacher')`
    expect((await thierry.post(`${tilleuls}/resets`, { personIds: [t.world.people.ines] })).status).toBe(403)
    const karim = await t.as('karim')
    expect((await karim.post(`${tilleuls}/resets`, { personIds: [t.world.people.ines] })).status).toBe(204)
    await t.deps
      .sql`delete from core.affiliations where person_id = ${t.world.people.ines} and structure_id = ${t.world.structures.tilleuls}`
  })

  it('of another school sees nothing of it', async () => {
    const mathilde = await t.as('mathilde')
    for (const path of ['', '/figures', '/classes', '/people', '/access', '/journal', '/groups'])
      expect((await mathilde.get(`/school/structures/${t.world.structures.tilleuls}${path}`)).status).toBe(404)
    expect((await mathilde.get(cm1a())).status).toBe(404)
  })
})

describe('families and pupils', () => {
  it('see nothing of how the school is run', async () => {
    for (const persona of ['marc', 'lina'] as const) {
      const client = await t.as(persona)
      for (const path of ['', '/figures', '/classes', '/people'])
        expect((await client.get(`/school/structures/${t.world.structures.tilleuls}${path}`)).status).toBe(404)
      expect((await client.get(`/school/structures/${t.world.structures.tilleuls}/access`)).status).toBe(403)
      expect((await client.get(cm1a())).status).toBe(403)
      expect((await client.get(cpa())).status).toBe(404)
      expect((await client.get<{ items: unknown[] }>('/school/classes')).body.items).toEqual([])
      expect((await client.get<{ items: unknown[] }>('/school/structures')).body.items).toEqual([])
      expect((await client.get<{ apps: { id: string }[] }>('/me')).body.apps).toEqual([])
    }
  })
})

describe('children’s keys', () => {
  it('are three new pictures in one click', async () => {
    const sandrine = t.nobody()
    await t.deps
      .sql`update core.accounts set password_hash = (select password_hash from core.accounts where person_id = ${t.world.people.claire}),
      activated_at = now() where person_id = ${t.world.people.sandrine}`
    await sandrine.post('/session', { login: t.world.logins.sandrine, password: worldPassword })
    expect((await sandrine.post(`${cpa()}/pictures`, { personIds: [t.world.people.lou] })).status).toBe(204)
    const [row] = await t.deps
      .sql`select pictures_number as number from core.accounts where person_id = ${t.world.people.lou}`
    expect(row?.number).toBe(2)
    expect(picturesOf(t.deps.secret, t.world.people.lou, 2)).not.toEqual(
      picturesOf(t.deps.secret, t.world.people.lou, 1),
    )
    expect((await sandrine.post(`${cpa()}/pictures`, { personIds: [t.world.people.camille] })).status).toBe(404)
  })

  it('may be a login and two words, printed once', async () => {
    const claire = await t.as('claire')
    const pdf = await claire.post(`${cm1a()}/words`, { personIds: [t.world.people.noe] })
    expect(pdf.raw.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.headers['cache-control']).toBe('no-store')
    const old = await t.nobody().post('/session', { login: t.world.logins.noe, password: worldPassword })
    expect(old.status).toBe(401)
  })

  it('stop working with the former class card', async () => {
    const claire = await t.as('claire')
    await claire.post(`${cm1a()}/card`)
    const [row] = await t.deps.sql`select number from core.class_cards where class_id = ${t.world.classes.cm1a}`
    expect(row?.number).toBe(2)
  })
})

describe('a suspended account', () => {
  it('is closed at once, and opens again', async () => {
    const { client } = await signInAgain('marc')
    const claire = await t.as('claire')
    const path = `${cm1a()}/people/${t.world.people.marc}/block`
    expect((await claire.put(path)).status).toBe(204)
    expect((await client.get('/me')).status).toBe(401)
    expect((await signInAgain('marc')).status).toBe(403)
    expect((await claire.delete(path)).status).toBe(204)
    expect((await signInAgain('marc')).status).toBe(200)
  })
})
