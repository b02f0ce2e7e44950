import { afterEach, describe, expect, it } from 'vitest'
import type { ReportedThing } from '../../../kernel/contract/api/moderation.ts'
import type { Found } from '../../../kernel/contract/api/search.ts'
import { sweepFiles } from '../../../kernel/server/files/sweep-files.ts'
import { sweepTrash } from '../../../kernel/server/resources/resources.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import { filesBinding } from '../server/binding.ts'
import { sweptKinds, tellEndings } from '../server/jobs.ts'
import { dayIn, filesWorld } from './files-world.ts'

const t = testApp([filesBinding])
const { shelf, put, change, list, titles, news, read, download, bell, clear } = filesWorld(t)
afterEach(clear)

const dayMs = 86_400_000
const found = async (as: Persona, q: string) => {
  await t.settle()
  const { body } = await (await t.as(as)).get<Found>(`/search?q=${encodeURIComponent(q)}`)
  return body.texts.map(text => text.title)
}
/** As the years pass. */
const expire = (id: string) => t.deps.sql`update files.documents set valid_until = ${dayIn(-2)} where id = ${id}`

describe('« valable jusqu’au »', () => {
  it('leaves what is past out of the list, unless asked for, where it says so', async () => {
    const id = await shelf('claire', 'Vie de l’école')
    await put('claire', id, { title: 'Calendrier', validUntil: dayIn(0) })
    const { body: past } = await put('claire', id, { title: 'Ancien calendrier', validUntil: dayIn(3) })
    await expire(past.id)
    expect(await titles('samira')).toEqual(['Calendrier'])
    expect((await list('samira', '?withPast=true')).items).toMatchObject([
      { title: 'Ancien calendrier', isOver: true, isNew: false },
      { title: 'Calendrier', isOver: false },
    ])
    expect(await news('samira')).toEqual(['Calendrier'])
    expect((await read('samira', past.id)).body).toMatchObject({ isOver: true, validUntil: dayIn(-2) })
  })

  it('is said to those who run the shelf a month before, once for each date', async () => {
    const { body: made } = await put('adrien', await shelf('adrien', 'Textes et circulaires'), {
      title: 'Protocole sanitaire',
      validUntil: dayIn(20),
    })
    await put('adrien', made.shelf.id, { title: 'Pour longtemps', validUntil: dayIn(90) })
    const { body: gone } = await put('adrien', made.shelf.id, { title: 'Jeté', validUntil: dayIn(20) })
    await (await t.as('adrien')).delete(`/documents/${gone.id}`)
    expect([await tellEndings(t.deps.sql), await tellEndings(t.deps.sql)]).toEqual([1, 0])
    expect(await bell('helene', 'document.ending')).toEqual(['Protocole sanitaire'])
    expect(await bell('thierry', 'document.ending')).toEqual([])
    await change('adrien', made, { validUntil: dayIn(25) })
    expect([await tellEndings(t.deps.sql), await tellEndings(t.deps.sql)]).toEqual([1, 0])
  })
})

describe('the trash', () => {
  it('gives back within thirty days', async () => {
    const { body: made } = await put('claire', await shelf('claire', 'Vie de l’école'), { title: 'Erreur' })
    const claire = await t.as('claire')
    expect((await (await t.as('sandrine')).delete(`/documents/${made.id}`)).status).toBe(403)
    expect((await claire.delete(`/documents/${made.id}`)).status).toBe(204)
    expect([await titles('samira'), (await read('samira', made.id)).status]).toEqual([[], 404])
    expect((await download('samira', made.content.file?.id)).status).toBe(404)
    expect([await titles('claire', '?trashed=true'), await titles('sandrine', '?trashed=true')]).toEqual([
      ['Erreur'],
      [],
    ])
    expect((await (await t.as('sandrine')).post(`/documents/${made.id}/restoration`)).status).toBe(403)
    expect(await sweepTrash(t.deps.sql, sweptKinds, new Date())).toBe(0)
    expect((await claire.post(`/documents/${made.id}/restoration`)).status).toBe(204)
    expect(await titles('samira')).toEqual(['Erreur'])
  })

  it('is then emptied, files and shelves too', async () => {
    const thierry = await t.as('thierry')
    const { body: made } = await thierry.post<{ id: string }>('/shelves', {
      structureId: t.world.structures.tilleuls,
      title: 'Ancien',
      description: '',
    })
    const { body: held } = await put('thierry', made.id, { title: 'Dedans' })
    await thierry.delete(`/shelves/${made.id}`)
    const later = new Date(Date.now() + 31 * dayMs)
    expect(await sweepTrash(t.deps.sql, sweptKinds, later)).toBe(2)
    expect(await t.deps.sql`select from core.files where id = ${held.content.file?.id ?? ''}`).toHaveLength(0)
    expect((await thierry.post(`/documents/${held.id}/restoration`)).status).toBe(404)
    await sweepFiles(t.deps.sql, t.deps.config.dataDir, later)
  })
})

describe('searching', () => {
  it('finds documents by title, purpose, theme and file name, for who may read them', async () => {
    const { body: made } = await put('adrien', await shelf('adrien', 'Pour les directions'), {
      title: 'Plan particulier de mise en sûreté',
      purpose: 'Un modèle à compléter avant les vacances.',
      theme: 'safety',
    })
    for (const q of ['mise en surete', 'modèle compléter', 'sécurité', 'texte.pdf'])
      expect([q, await found('thierry', q)]).toEqual([q, [made.title]])
    for (const as of ['claire', 'samira'] as const) expect(await found(as, 'sûreté')).toEqual([])
    await expire(made.id)
    await change('adrien', { ...made, validUntil: dayIn(-2) }, { purpose: 'Un modèle.' })
    expect([await found('thierry', 'sûreté'), await found('adrien', 'sûreté')]).toEqual([[], [made.title]])
  })
})

describe('a report', () => {
  it('shows whoever runs the school what was said, who hides it from all but those who run the shelf', async () => {
    const { body: made } = await put('claire', await shelf('claire', 'Vie de l’école'), {
      title: 'Liste de noms',
      purpose: 'Avec les numéros de téléphone.',
    })
    const wrong = { resourceId: made.id, partId: null, reason: 'Nos numéros sont dedans.' }
    expect((await (await t.as('samira')).post('/reports', wrong)).status).toBe(204)
    const [thierry, path] = [await t.as('thierry'), `/structures/${t.world.structures.tilleuls}/reports`]
    const [reported] = (await thierry.get<{ items: ReportedThing[] }>(path)).body.items
    expect(reported).toMatchObject({
      title: 'Liste de noms',
      text: 'Avec les numéros de téléphone.',
      author: 'Claire Brunet',
    })
    await thierry.put(`${path}/${reported?.id}/decision`, { decision: 'hidden' })
    expect([(await read('samira', made.id)).status, await titles('samira'), await found('samira', 'noms')]).toEqual([
      404,
      [],
      [],
    ])
    expect((await download('samira', made.content.file?.id)).status).toBe(404)
    expect((await read('thierry', made.id)).body.isHidden).toBe(true)
  })
})
