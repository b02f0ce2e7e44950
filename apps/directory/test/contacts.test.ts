import { beforeEach, describe, expect, it } from 'vitest'
import type { OwnContacts } from '../../../kernel/contract/api/contacts.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { PersonCard } from '../contract.ts'
import { directoryBinding } from '../server/binding.ts'

const t = testApp([directoryBinding])
const nothing = { email: null, phone: null }

const seen = async (reader: Persona, of: Persona) => {
  const { body } = await (await t.as(reader)).get<PersonCard>(`/directory/people/${t.world.people[of]}`)
  return { email: body.email, phone: body.phone }
}

const own = async (persona: Persona) => (await (await t.as(persona)).get<OwnContacts>('/me/contacts')).body

const give = async (persona: Persona, phone: string | null) =>
  (await t.as(persona)).put<{ code: string }>('/me/phone', { phone })

const show = async (persona: Persona, email: boolean, phone: boolean) =>
  (await t.as(persona)).put('/me/contacts/shown', { email, phone })

const confirmAddress = (persona: Persona, email: string) =>
  t.deps
    .sql`update core.persons set email = ${email}, email_verified_at = now(), email_dead_at = null where id = ${t.world.people[persona]}`

/** Claire, a teacher, and Delphine, a mother, let both be seen. */
beforeEach(async () => {
  await t.deps.sql`delete from core.shown_contacts`
  await t.deps
    .sql`update core.persons set email = null, email_verified_at = null, mobile_phone = null, hand_edited = '{}'`
  await t.deps.sql`update core.guardianships set restricted_at = null, left_at = null`
  for (const persona of ['claire', 'delphine'] as const) {
    await confirmAddress(persona, `${persona}@exemple.fr`)
    await give(persona, persona === 'claire' ? '06 12 34 56 78' : '0692 12 34 56')
    await show(persona, true, true)
  }
})

describe('an address and a telephone', () => {
  it('are private until their owner says otherwise', async () => {
    await confirmAddress('thierry', 'thierry@exemple.fr')
    await give('thierry', '+33 6 98 76 54 32')
    expect(await own('thierry')).toEqual({
      email: { value: 'thierry@exemple.fr', isShown: false },
      phone: { value: '+33698765432', isShown: false },
    })
    expect(await seen('claire', 'thierry')).toEqual(nothing)
    await show('thierry', true, false)
    expect(await seen('claire', 'thierry')).toEqual({ email: 'thierry@exemple.fr', phone: null })
  })

  it('are read on the card by colleagues, the families of the class and the inspectorate', async () => {
    const shown = { email: 'claire@exemple.fr', phone: '+33612345678' }
    for (const reader of ['thierry', 'samira', 'adrien'] as const) expect(await seen(reader, 'claire')).toEqual(shown)
    expect(await seen('claire', 'delphine')).toEqual({ email: 'delphine@exemple.fr', phone: '+262692123456' })
  })

  it('are never read by a pupil, and nobody reads those of one', async () => {
    expect(await seen('lina', 'claire')).toEqual(nothing)
    await t.deps
      .sql`update core.persons set email = 'lina@exemple.fr', email_verified_at = now(), mobile_phone = '+33611111111'
      where id = ${t.world.people.lina}`
    await t.deps.sql`insert into core.shown_contacts values (${t.world.people.lina}, 'lina@exemple.fr', '+33611111111')`
    expect(await seen('claire', 'lina')).toEqual(nothing)
    const lina = await t.as('lina')
    expect((await lina.get('/me/contacts')).status).toBe(403)
    expect((await lina.put('/me/phone', { phone: '0612345678' })).status).toBe(403)
    expect((await lina.put('/me/contacts/shown', { email: true, phone: true })).status).toBe(403)
  })

  it('are in no list and found by no search', async () => {
    const thierry = await t.as('thierry')
    const list = await thierry.get<object>('/directory/people?q=Brunet')
    expect(JSON.stringify(list.body)).not.toMatch(/exemple\.fr|33612345678/)
    for (const q of ['claire%40exemple', '0612345678'])
      expect((await thierry.get<{ items: [] }>(`/directory/people?q=${q}`)).body.items).toEqual([])
  })
})

describe('the guardians of one child', () => {
  /** Julien works in the school of his son: he may know of Delphine as a colleague does. */
  const letJulienKnow = () =>
    t.deps.sql`insert into core.grants (resource_id, group_id, level)
      select g.id, ${t.world.people.julien}, 1 from core.groups g where g.class_id = ${t.world.classes.cm1a} on conflict do nothing`

  it('never read how to reach one another, even where one may see the card of the other', async () => {
    await letJulienKnow()
    const julien = await t.as('julien')
    const card = await julien.get<PersonCard>(`/directory/people/${t.world.people.delphine}`)
    expect(card.status).toBe(200)
    expect(card.body).toMatchObject(nothing)
  })

  it('do not even once one of them is no longer in the file', async () => {
    await letJulienKnow()
    await t.deps.sql`update core.guardianships set left_at = now() where guardian_id = ${t.world.people.julien}`
    expect((await seen('julien', 'delphine')).email).toBeNull()
    expect(await seen('julien', 'claire')).toMatchObject({ email: 'claire@exemple.fr' })
  })

  it('read of nobody while a decision of justice keeps them away from a child', async () => {
    await letJulienKnow()
    expect(await seen('julien', 'claire')).toMatchObject({ email: 'claire@exemple.fr' })
    await t.deps.sql`update core.guardianships set restricted_at = now() where guardian_id = ${t.world.people.julien}`
    expect(await seen('julien', 'claire')).toEqual(nothing)
  })
})

describe('what changes', () => {
  it('is private again: a new number, an address confirmed anew', async () => {
    await give('claire', '07 00 00 00 01')
    await confirmAddress('claire', 'claire.brunet@exemple.fr')
    expect(await own('claire')).toMatchObject({ email: { isShown: false }, phone: { isShown: false } })
    expect(await seen('thierry', 'claire')).toEqual(nothing)
  })

  it('is no longer shown when the address is unconfirmed, or answers no more', async () => {
    const { claire } = t.world.people
    await t.deps.sql`update core.persons set email_dead_at = now() where id = ${claire}`
    expect((await seen('thierry', 'claire')).email).toBeNull()
    await t.deps.sql`update core.persons set email_dead_at = null, email_verified_at = null where id = ${claire}`
    expect((await seen('thierry', 'claire')).email).toBeNull()
  })

  it('by hand is left alone by the files, even when it is nothing', async () => {
    expect((await give('claire', null)).status).toBe(204)
    const [row] = await t.deps
      .sql`select mobile_phone, hand_edited from core.persons where id = ${t.world.people.claire}`
    expect(row).toEqual({ mobile_phone: null, hand_edited: ['mobile_phone'] })
  })

  it('must be a number that can be dialled', async () => {
    expect((await give('claire', '06 12')).status).toBe(422)
    expect(await seen('thierry', 'claire')).toMatchObject({ phone: '+33612345678' })
  })

  it('may be a number of another country', async () => {
    expect((await give('claire', '0032 470 12 34 56')).status).toBe(204)
    expect((await own('claire')).phone.value).toBe('+32470123456')
  })
})
