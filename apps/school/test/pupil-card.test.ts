import { beforeEach, describe, expect, it } from 'vitest'
import type { OwnMotto } from '../../../kernel/contract/api/motto.ts'
import type { NotificationRow } from '../../../kernel/contract/api/notifications.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { SchoolClass } from '../contract/classes.ts'
import { schoolBinding } from '../server/binding.ts'

const t = testApp([schoolBinding])
const page = () => `/school/classes/${t.world.classes.cm1a}`
const card = (part: 'motto' | 'avatar') => `${page()}/pupils/${t.world.people.lina}/${part}`

const write = async (persona: Persona, text: string) => (await t.as(persona)).put('/me/motto', { text })
const own = async () => (await (await t.as('lina')).get<OwnMotto>('/me/motto')).body
const correct = async (persona: Persona, text: string | null) => (await t.as(persona)).put(card('motto'), { text })
const seen = async () => {
  const { body } = await (await t.as('claire')).get<SchoolClass>(page())
  return body.pupils.find(({ id }) => id === t.world.people.lina)
}
const told = async () => {
  const lina = await t.as('lina')
  const { body } = await lina.get<{ items: NotificationRow[] }>('/notifications')
  return body.items.filter(({ event }) => event === 'card.corrected').map(({ title, href }) => [title, href])
}
const journal = async () => {
  const rows = await t.deps.sql<{ action: string }[]>`
    select action from core.audit where target_id = ${t.world.people.lina} order by at, id`
  return rows.map(({ action }) => action)
}

beforeEach(async () => {
  await t.deps.sql`delete from core.mottos`
  await t.deps.sql`delete from core.card_corrections`
})

describe('a pupil’s motto', () => {
  it('is plain words on one line, written by its pupil alone', async () => {
    expect((await write('lina', '  Doucement,\n\u202emais  sûrement ')).status).toBe(204)
    expect(await own()).toEqual({ text: 'Doucement, mais sûrement', correction: null })
    expect((await seen())?.motto).toBe('Doucement, mais sûrement')
    expect([(await write('lina', ' \n ')).status, (await write('lina', 'x'.repeat(81))).status]).toEqual([422, 422])
    expect((await write('samira', 'Je suis une maman')).status).toBe(403)
    await (await t.as('lina')).delete('/me/motto')
    expect(await own()).toEqual({ text: null, correction: null })
  })

  it('corrected by the teacher or the head is told to the pupil, and in the journal without the words', async () => {
    await write('lina', 'Je suis la meilleur')
    const before = (await journal()).length
    expect((await correct('claire', 'Je suis la meilleure')).status).toBe(204)
    expect(await own()).toEqual({ text: 'Je suis la meilleure', correction: 'changed' })
    expect(await told()).toEqual([['L’école a corrigé ta devise.', '/mon-compte']])
    expect((await correct('thierry', null)).status).toBe(204)
    expect(await own()).toEqual({ text: null, correction: 'removed' })
    expect(await told()).toEqual([['L’école a retiré ta devise.', '/mon-compte']])
    expect((await journal()).slice(before)).toEqual(['pupil.motto-corrected', 'pupil.motto-removed'])
    const [{ count } = { count: 0 }] = await t.deps.sql<{ count: number }[]>`
      select count(*)::int as count from core.audit where detail::text like '%meilleur%'`
    expect(count).toBe(0)
  })

  it('put back at once by the teacher tells nothing; written again by its pupil, nothing more', async () => {
    await write('lina', 'Lire sous la couette')
    await correct('claire', null)
    await correct('claire', 'Lire sous la couette')
    expect([await own(), await told()]).toEqual([{ text: 'Lire sous la couette', correction: null }, []])
    await correct('claire', null)
    await write('lina', 'Lire partout')
    expect([await own(), await told()]).toEqual([{ text: 'Lire partout', correction: null }, []])
  })

  it('is corrected by nobody else', async () => {
    await write('lina', 'À moi')
    for (const persona of ['samira', 'noe', 'sandrine', 'mathilde'] as const)
      expect([persona, [403, 404].includes((await correct(persona, null)).status)]).toEqual([persona, true])
    const lou = `${page()}/pupils/${t.world.people.lou}/motto`
    expect((await (await t.as('claire')).put(lou, { text: null })).status).toBe(404)
    expect((await own()).text).toBe('À moi')
  })

  it('is speech: while what pupils send is suspended, it is not written, but may be taken away', async () => {
    await write('lina', 'Avant')
    const suspensions = `/school/structures/${t.world.structures.tilleuls}/suspensions`
    const thierry = await t.as('thierry')
    const asked = {
      classId: null,
      audiences: ['pupils'],
      notice: '',
      until: new Date(Date.now() + 3600_000).toISOString(),
    }
    const { body } = await thierry.post<{ id: string }>(suspensions, asked)
    expect(await write('lina', 'Pendant')).toMatchObject({ status: 403, body: { code: 'suspended' } })
    expect((await (await t.as('lina')).delete('/me/motto')).status).toBe(204)
    await thierry.delete(`${suspensions}/${body.id}`)
  })
})

describe('a pupil’s face', () => {
  it('is given back as it first was, told, and may be put back', async () => {
    const lina = await t.as('lina')
    await lina.put('/me/avatar', { avatar: 'renard-3' })
    const claire = await t.as('claire')
    await claire.put(card('avatar'), { avatar: null })
    expect((await seen())?.avatar).toBe(`pupil/${t.world.people.lina}`)
    expect(await told()).toEqual([['L’école t’a redonné ton premier visage.', '/mon-compte']])
    await claire.put(card('avatar'), { avatar: 'renard-3' })
    expect([(await seen())?.avatar, await told()]).toEqual(['pupil/renard-3', []])
    await t.deps.sql`update core.persons set avatar = null where id = ${t.world.people.lina}`
  })
})
