import { afterEach, describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import { bannersBinding } from '../server/binding.ts'
import { bannersWorld, inHours } from './banners-world.ts'

const t = testApp([bannersBinding])
const { show, correct, shownTo, run, texts, put, bell, clear } = bannersWorld(t)
afterEach(clear)

describe('whoever runs a structure', () => {
  it('shows a banner to the families of the school, and to nobody else', async () => {
    expect((await show('thierry', { text: 'Grève jeudi.' })).status).toBe(200)
    for (const family of ['samira', 'marc', 'delphine'] as const)
      expect(await shownTo(family)).toEqual(['Grève jeudi.'])
    for (const other of ['claire', 'lina', 'mathilde', 'ines', 'bruno', 'thierry', 'karim'] as const)
      expect(await shownTo(other)).toEqual([])
  })

  it('speaks for a circonscription as its team, to the staff of every school', async () => {
    await show('adrien', { in: 'constituency', text: 'Formation mercredi.', to: [['staff', 'constituency']] })
    expect(await shownTo('claire')).toEqual(['Formation mercredi.'])
    expect(await shownTo('ines')).toEqual(['Formation mercredi.'])
    expect(await shownTo('samira')).toEqual([])
  })

  it('chooses groups of several schools when the kernel lets them write to these', async () => {
    const wish = { in: 'constituency', text: 'Alerte vents violents.', tone: 'urgent' } as const
    const families: [string, 'tilleuls' | 'preVert'][] = [
      ['guardians', 'tilleuls'],
      ['guardians', 'preVert'],
    ]
    await show('thierry', { text: 'Photo de classe.' })
    expect((await show('karim', { ...wish, to: families })).status).toBe(200)
    expect(await shownTo('delphine')).toEqual(['Alerte vents violents.', 'Photo de classe.'])
    expect((await show('adrien', { ...wish, to: families })).status).toBe(422)
    expect((await show('thierry', { to: [['guardians', 'preVert']] })).status).toBe(422)
  })

  it('is neither a teacher, a parent, a pupil, nor the head of another school', async () => {
    for (const as of ['claire', 'samira', 'lina'] as const) expect((await show(as)).status).toBe(403)
    expect((await show('mathilde')).status).toBe(404)
    expect((await show('thierry', { in: 'constituency' })).status).toBe(403)
  })

  it('is told what is missing', async () => {
    const wrong = [
      { text: '   ' },
      { endsAt: inHours(-1) },
      { startsAt: inHours(48), endsAt: inHours(24) },
      { endsAt: inHours(24 * 400) },
      { to: [] },
    ]
    for (const wish of wrong) expect((await show('thierry', wish)).status).toBe(422)
  })

  it('finds what is shown, what comes and what is over', async () => {
    await show('thierry', { text: 'Affiché.' })
    await show('thierry', { text: 'Plus tard.', startsAt: inHours(96), endsAt: inHours(120) })
    await show('thierry', { text: 'Bientôt.', startsAt: inHours(48), endsAt: inHours(72) })
    const { body: over } = await show('thierry', { text: 'Fini.' })
    expect(await put('thierry', `/banners/${over.id}/end`)).toBe(204)
    expect(await texts('thierry', 'current')).toEqual(['Affiché.'])
    expect(await texts('thierry', 'coming')).toEqual(['Bientôt.', 'Plus tard.'])
    expect(await texts('thierry', 'past')).toEqual(['Fini.'])
    expect(await shownTo('samira')).toEqual(['Affiché.'])
    expect(await texts('mathilde', 'current')).toEqual([])
    expect(await put('thierry', `/banners/${over.id}/end`)).toBe(409)
  })

  it('reads a long list page after page', async () => {
    for (const n of [1, 2, 3]) await show('thierry', { text: `Numéro ${n}.` })
    const thierry = await t.as('thierry')
    type Page = { items: { text: string }[]; next: string | null }
    const first = await thierry.get<Page>('/banners?phase=current&limit=2')
    expect(first.body.items.map(({ text }) => text)).toEqual(['Numéro 3.', 'Numéro 2.'])
    const second = await thierry.get<Page>(`/banners?phase=current&limit=2&after=${first.body.next}`)
    expect(second.body).toMatchObject({ items: [{ text: 'Numéro 1.' }], next: null })
  })

  it('corrects it, also a colleague of the same team', async () => {
    const { body } = await show('adrien', { in: 'constituency', text: 'Mardi.', to: [['staff', 'constituency']] })
    const { body: corrected } = await correct('helene', body.id, { text: 'Mercredi.', to: [['heads', 'constituency']] })
    expect(corrected).toMatchObject({ text: 'Mercredi.', startsAt: body.startsAt, author: 'Adrien Morel' })
    expect(await shownTo('thierry')).toEqual(['Mercredi.'])
    expect(await shownTo('claire')).toEqual([])
    expect(await put('claire', `/banners/${body.id}/end`)).toBe(404)
    expect(await put('thierry', `/banners/${body.id}/end`)).toBe(403)
  })

  it('deletes it, and takes that back', async () => {
    const { body } = await show('thierry', { text: 'Erreur.' })
    const thierry = await t.as('thierry')
    expect((await thierry.delete(`/banners/${body.id}`)).status).toBe(204)
    expect(await shownTo('samira')).toEqual([])
    expect(await texts('thierry', 'trash')).toEqual(['Erreur.'])
    expect((await thierry.post(`/banners/${body.id}/restoration`)).status).toBe(204)
    expect(await shownTo('samira')).toEqual(['Erreur.'])
  })
})

describe('a reader', () => {
  it('puts a banner away for ever, and it stays for the others', async () => {
    const { body } = await show('thierry', { text: 'Photo de classe.' })
    expect(await put('samira', `/banners/${body.id}/dismissal`)).toBe(204)
    expect(await shownTo('samira')).toEqual([])
    expect(await shownTo('marc')).toEqual(['Photo de classe.'])
    await correct('thierry', body.id, { text: 'Photo de classe vendredi.', endsAt: inHours(30) })
    expect(await shownTo('samira')).toEqual([])
    await (await t.as('samira')).delete(`/banners/${body.id}/dismissal`)
    expect(await shownTo('samira')).toEqual(['Photo de classe vendredi.'])
  })

  it('reads it by its address only while it is shown to them', async () => {
    const { body } = await show('thierry', { text: 'Piscine annulée.' })
    const status = async (as: Persona) => (await (await t.as(as)).get(`/banners/${body.id}`)).status
    expect([await status('samira'), await status('ines')]).toEqual([200, 404])
    await put('thierry', `/banners/${body.id}/end`)
    expect([await status('samira'), await status('thierry')]).toEqual([404, 200])
    expect((await (await t.as('samira')).get(`/banners/${body.id}/settings`)).status).toBe(403)
  })

  it('is a number for its author, never a name, and not even a number under five people', async () => {
    const { body } = await show('thierry', {
      to: [
        ['guardians', 'tilleuls'],
        ['pupils', 'tilleuls'],
      ],
    })
    await put('samira', `/banners/${body.id}/reading`)
    await put('lina', `/banners/${body.id}/reading`)
    await put('lina', `/banners/${body.id}/dismissal`)
    await put('thierry', `/banners/${body.id}/reading`)
    const [mine] = await run('thierry', 'current')
    expect(mine).toMatchObject({ read: 2, dismissed: 1, reached: 8 })
    expect(JSON.stringify(mine)).not.toContain('Samira')
    const { body: few } = await show('thierry', { to: [['pupils', 'tilleuls']] })
    await put('lina', `/banners/${few.id}/reading`)
    expect((await run('thierry', 'current')).find(({ id }) => id === few.id)).toMatchObject({ read: null })
  })
})

describe('« prévenir aussi »', () => {
  it('tells those it is for when it begins today', async () => {
    await show('thierry', { text: 'Cantine fermée.', notify: true })
    await t.settle()
    expect(await bell('samira')).toEqual(['Cantine fermée.'])
    expect(await bell('ines')).toEqual([])
    expect(await bell('karim')).toEqual([])
  })

  it('says nothing of a banner taken back meanwhile', async () => {
    const { body } = await show('thierry', { text: 'Fausse alerte.', notify: true })
    await t.settle()
    await (await t.as('thierry')).delete(`/banners/${body.id}`)
    expect(await bell('samira')).toEqual([])
  })

  it('is refused for another day', async () => {
    const wish = { startsAt: inHours(48), endsAt: inHours(72), notify: true }
    expect((await show('thierry', wish)).status).toBe(422)
  })
})
