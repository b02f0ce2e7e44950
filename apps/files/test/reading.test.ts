import { afterEach, describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { DocumentPage, Reach } from '../contract-documents.ts'
import { filesBinding } from '../server/binding.ts'
import { filesWorld } from './files-world.ts'

const t = testApp([filesBinding])
const { shelves, shelf, send, put, news, titles, open, feed, bell, clear } = filesWorld(t)
afterEach(clear)

const unread = async (as: Persona) => (await shelves(as)).reduce((sum, one) => sum + one.unread, 0)
const reach = async (as: Persona, id: string, query = '') =>
  (await t.as(as)).get<Reach>(`/documents/${id}/reach${query}`)
const replace = async (as: Persona, id: string, notify: boolean) =>
  (await t.as(as)).post<DocumentPage>(`/documents/${id}/versions`, {
    fileId: (await send(as, 'suite.pdf')).body.id,
    url: null,
    notify,
  })

describe('« Nouveau »', () => {
  it('stays until one opens it, for each reader, and never for who put it there', async () => {
    const { body: made } = await put('adrien', await shelf('adrien', 'Pour les directions'), {
      title: 'Enquête de rentrée',
    })
    expect([await news('thierry'), await news('mathilde'), await news('adrien')]).toEqual([
      ['Enquête de rentrée'],
      ['Enquête de rentrée'],
      [],
    ])
    expect(await open('thierry', made.id)).toBe(204)
    expect([await news('thierry'), await news('mathilde')]).toEqual([[], ['Enquête de rentrée']])
    expect([await unread('thierry'), await unread('mathilde')]).toEqual([0, 1])
    expect(await titles('mathilde', '?unread=true')).toEqual(['Enquête de rentrée'])
    expect(await titles('thierry', '?unread=true')).toEqual([])
    expect([await open('claire', made.id), await open('samira', made.id)]).toEqual([404, 404])
  })

  it('comes back with a new version only when its author tells readers', async () => {
    const { body: made } = await put('adrien', await shelf('adrien', 'Textes et circulaires'), { title: 'Circulaire' })
    await open('claire', made.id)
    await replace('adrien', made.id, false)
    expect(await news('claire')).toEqual([])
    await replace('adrien', made.id, true)
    expect(await news('claire')).toEqual(['Circulaire'])
  })

  it('goes at once from all that one marks as read, on one shelf or on all', async () => {
    await put('adrien', await shelf('adrien', 'Textes et circulaires'), { title: 'Un texte' })
    await put('adrien', await shelf('adrien', 'Pour les directions'), { title: 'Un modèle' })
    const thierry = await t.as('thierry')
    await thierry.put('/me/documents/mark', { shelfId: await shelf('thierry', 'Pour les directions') })
    expect(await news('thierry')).toEqual(['Un texte'])
    await thierry.put('/me/documents/mark', {})
    expect([await news('thierry'), await unread('thierry'), await unread('mathilde')]).toEqual([[], 0, 2])
    await put('adrien', await shelf('adrien', 'Pour les directions'), { title: 'Un autre modèle' })
    expect(await news('thierry')).toEqual(['Un autre modèle'])
  })

  it('says nothing of what came a year ago', async () => {
    await put('adrien', await shelf('adrien', 'Textes et circulaires'), { title: 'Ancien' })
    await t.deps.sql`update files.documents set told_at = now() - interval '13 months'`
    expect([await titles('claire'), await news('claire')]).toEqual([['Ancien'], []])
  })
})

describe('who has read it', () => {
  it('is told by school to who runs the shelf; for heads, with the schools that have not', async () => {
    const { body: made } = await put('adrien', await shelf('adrien', 'Pour les directions'))
    await open('thierry', made.id)
    await open('helene', made.id)
    expect((await reach('adrien', made.id)).body).toMatchObject({
      kinds: ['heads'],
      total: { staff: { sent: 2, read: 1 } },
      items: [
        { structure: { name: 'École des Tilleuls' }, staff: { sent: 1, read: 1 } },
        { structure: { name: 'École du Pré-Vert' }, staff: { sent: 1, read: 0 } },
      ],
      next: null,
    })
    const missing = (await reach('adrien', made.id, '?unread=true')).body
    expect(missing.items.map(({ structure }) => structure.name)).toEqual(['École du Pré-Vert'])
    expect([(await reach('thierry', made.id)).status, (await reach('claire', made.id)).status]).toEqual([403, 404])
  })

  it('begins anew when readers are told of a new version, and « tout marquer comme lu » is no reading', async () => {
    const { body: made } = await put('adrien', await shelf('adrien', 'Pour les directions'))
    const read = async () => (await reach('adrien', made.id)).body.total.staff.read
    await (await t.as('thierry')).put('/me/documents/mark', {})
    expect(await read()).toBe(0)
    await open('thierry', made.id)
    expect(await read()).toBe(1)
    await replace('adrien', made.id, true)
    expect(await read()).toBe(0)
  })

  it('is a number for families, never a name, and not even a number under five', async () => {
    const { body: made } = await put('thierry', await shelf('thierry', 'Vie de l’école'))
    await open('samira', made.id)
    await open('claire', made.id)
    const reply = await reach('thierry', made.id)
    expect(reply.body).toMatchObject({
      kinds: ['staff', 'guardians'],
      total: { staff: { sent: 2, read: 1 }, guardians: { sent: 5, read: 1 } },
    })
    expect(JSON.stringify(reply.body)).not.toMatch(/Samira|Benali|Claire/)
    const [row] = await t.deps.sql<{ id: string }[]>`
      select id from core.groups where class_id = ${t.world.classes.cm1a} and audience = 'guardians'`
    const { body: few } = await put('claire', await shelf('claire', 'Vie de l’école'), { audience: [row?.id ?? ''] })
    await open('samira', few.id)
    expect((await reach('thierry', few.id)).body.total.guardians.read).toBe(null)
    expect((await reach('claire', few.id)).status).toBe(403)
  })
})

describe('« Quoi de neuf »', () => {
  it('says that a document came, and follows its corrections', async () => {
    const id = await shelf('claire', 'Vie de l’école')
    const { body: made } = await put('claire', id, { title: 'Règlement', purpose: 'À lire ensemble.' })
    expect([await feed('samira'), await feed('ines'), await feed('lina')]).toEqual([['Règlement'], [], []])
    await (await t.as('claire')).put(`/documents/${made.id}`, {
      shelfId: id,
      title: 'Règlement intérieur',
      purpose: '',
      theme: 'school-life',
      schoolYear: made.schoolYear,
      validUntil: null,
      audience: null,
    })
    expect(await feed('samira')).toEqual(['Règlement intérieur'])
    await (await t.as('claire')).delete(`/documents/${made.id}`)
    expect([await feed('samira'), await bell('samira')]).toEqual([[], []])
  })
})
