import { afterEach, describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { DocumentPage, Version } from '../contract-documents.ts'
import { filesBinding } from '../server/binding.ts'
import { dayIn, filesWorld, pdf, thisYear } from './files-world.ts'

const t = testApp([filesBinding])
const { shelf, group, send, put, change, list, titles, read, download, clear } = filesWorld(t)
afterEach(clear)

const school = () => shelf('claire', 'Vie de l’école')
const replace = async (as: Persona, id: string, body: object) =>
  (await t.as(as)).post<DocumentPage>(`/documents/${id}/versions`, { fileId: null, url: null, notify: false, ...body })

describe('a document', () => {
  it('is read by all its shelf reaches, at an address that is nobody else’s', async () => {
    const { body: made, status } = await put('claire', await school(), {
      title: '  Règlement   intérieur ',
      purpose: 'Ce que chacun respecte.',
      theme: 'school-life',
    })
    expect(status).toBe(200)
    expect((await read('samira', made.id)).body).toMatchObject({
      title: 'Règlement intérieur',
      purpose: 'Ce que chacun respecte.',
      shelf: { title: 'Vie de l’école' },
      content: { file: { name: 'texte.pdf', mediaType: 'application/pdf' }, url: null },
      version: 1,
      author: 'Claire Brunet',
      narrowedTo: null,
      my: { level: 'read', can: {} },
    })
    const status404 = async (as: Persona) => (await read(as, made.id)).status
    expect([await status404('ines'), await status404('julien'), await status404('lina')]).toEqual([404, 200, 404])
    const file = made.content.file?.id
    expect([(await download('samira', file)).status, (await download('ines', file)).status]).toEqual([200, 404])
    expect((await download('samira', file)).headers['content-disposition']).toMatch(/^attachment; .*texte\.pdf/)
  })

  it('holds an address of the web as well, and nothing but https', async () => {
    const id = await school()
    const { body } = await put('claire', id, { url: 'https://eduscol.example.org/cycle3?a=1#b' })
    expect(body.content).toEqual({ file: null, url: 'https://eduscol.example.org/cycle3?a=1#b' })
    for (const url of [
      'http://eduscol.example.org/',
      'javascript:alert(1)',
      'https://user:secret@example.org/',
      'https://localhost/',
      'data:text/html,<p>',
      'pas une adresse',
      '',
    ])
      expect([url, await put('claire', id, { url })]).toMatchObject([
        url,
        { status: 422, body: { errors: [{ field: 'url' }] } },
      ])
    const fileId = (await send('claire')).body.id
    const reply = await put('claire', id, { fileId, url: 'https://example.org/' })
    expect(reply.body).toMatchObject({ errors: [{ field: 'content' }] })
    expect((await put('claire', id, { fileId: null, url: null })).body).toMatchObject({
      errors: [{ field: 'content' }],
    })
  })

  it('takes a file that its author sent, once', async () => {
    const id = await school()
    const fileId = (await send('claire', 'menu.pdf')).body.id
    expect((await put('sandrine', id, { fileId })).body).toMatchObject({ errors: [{ field: 'fileId', code: 'file' }] })
    expect((await put('claire', id, { fileId })).status).toBe(200)
    expect((await put('claire', id, { fileId })).status).toBe(422)
    expect((await put('claire', id, { fileId: t.world.people.lina })).status).toBe(422)
  })

  it('is told what is missing or odd', async () => {
    const id = await school()
    for (const [field, wish] of [
      ['title', { title: '   ' }],
      ['schoolYear', { schoolYear: thisYear + 5 }],
      ['schoolYear', { schoolYear: 1990 }],
      ['validUntil', { validUntil: dayIn(-3) }],
      ['validUntil', { validUntil: '2090-01-01' }],
      ['audience', { audience: [] }],
    ] as const)
      expect([field, (await put('claire', id, wish)).body]).toMatchObject([field, { errors: [{ field }] }])
    expect((await put('claire', id, { theme: 'gossip' })).status).toBe(422)
  })

  it('keeps a hostile name harmless', async () => {
    const { body } = await put('claire', await school(), {
      title: '<img src=x onerror=alert(1)>',
      fileId: (await send('claire', '../../..\u202Efdp.exe.pdf')).body.id,
    })
    expect(body.title).toBe('<img src=x onerror=alert(1)>')
    expect(body.content.file?.name).toBe('..fdp.exe.pdf')
    expect((await send('claire', 'page.html', Buffer.from('<script>'))).status).toBe(422)
  })

  it('is put there by who contributes to the shelf, and by nobody else', async () => {
    const id = await school()
    const attempts: [Persona, number][] = [
      ['thierry', 200],
      ['sandrine', 200],
      ['samira', 403],
      ['ines', 404],
      ['lina', 404],
    ]
    for (const [as, status] of attempts)
      expect([as, (await put(as, id, { url: 'https://example.org/' })).status]).toEqual([as, status])
    const heads = await shelf('thierry', 'Pour les directions')
    expect((await put('thierry', heads, { url: 'https://example.org/' })).status).toBe(403)
    expect((await put('claire', heads, { url: 'https://example.org/' })).status).toBe(404)
  })
})

describe('correcting a document', () => {
  it('is for its author and those who run the shelf', async () => {
    const { body: made } = await put('claire', await school(), { title: 'Fournitures' })
    expect((await change('claire', made, { title: 'Fournitures CM1' })).body).toMatchObject({
      title: 'Fournitures CM1',
    })
    expect((await change('thierry', made, { title: 'Fournitures du CM1' })).status).toBe(200)
    for (const as of ['sandrine', 'samira'] as const) expect((await change(as, made)).status).toBe(403)
    expect((await change('ines', made)).status).toBe(404)
  })

  it('puts it on another shelf one may add to', async () => {
    const { body: made } = await put('claire', await school(), { title: 'Planning des services' })
    const team = await shelf('claire', 'Équipe')
    const moved = await change('claire', { ...made, shelf: { id: team, title: '' } })
    expect(moved.body.shelf.title).toBe('Équipe')
    expect([(await read('samira', made.id)).status, (await read('sandrine', made.id)).status]).toEqual([404, 200])
    const texts = await shelf('claire', 'Textes et circulaires')
    expect((await change('claire', { ...made, shelf: { id: texts, title: '' } })).status).toBe(403)
  })

  it('leaves a date that is past as it was', async () => {
    const { body: made } = await put('claire', await school(), { validUntil: dayIn(2) })
    await t.deps.sql`update files.documents set valid_until = ${dayIn(-2)} where id = ${made.id}`
    const past = { ...made, validUntil: dayIn(-2) }
    expect((await change('claire', past, { title: 'Corrigé' })).status).toBe(200)
    expect((await change('claire', past, { validUntil: dayIn(-1) })).status).toBe(422)
  })
})

describe('narrowing a document', () => {
  it('shows it to some of those the shelf reaches', async () => {
    const audience = [await group('guardians', { class: 'cm1a' })]
    const { body: made } = await put('claire', await school(), { title: 'Piscine', audience })
    expect([await titles('samira'), await titles('camille')]).toEqual([['Piscine'], []])
    expect((await read('camille', made.id)).status).toBe(404)
    expect((await download('camille', made.content.file?.id)).status).toBe(404)
    expect((await read('thierry', made.id)).body).toMatchObject({
      isNarrowed: true,
      narrowedTo: [{ name: 'CM1 A' }],
      my: { level: 'manage' },
    })
    expect((await read('samira', made.id)).body.narrowedTo).toBe(null)
    expect((await change('claire', made, { audience: null })).body.isNarrowed).toBe(false)
    expect(await titles('camille')).toEqual(['Piscine'])
  })

  it('never widens', async () => {
    const audience = [await group('guardians', { class: 'ce2' })]
    expect((await put('claire', await school(), { audience })).body).toMatchObject({
      errors: [{ field: 'audience', code: 'outside' }],
    })
  })
})

describe('versions', () => {
  it('stand behind one address; the older ones are for who manages', async () => {
    const { body: made } = await put('claire', await school(), { title: 'Menus' })
    const first = made.content.file?.id
    const second = (await send('claire', 'menus-2.pdf', pdf('deux'))).body.id
    const { body: replaced } = await replace('claire', made.id, { fileId: second })
    expect(replaced).toMatchObject({ id: made.id, version: 2, content: { file: { id: second } } })
    const statuses = async (as: Persona) => [(await download(as, first)).status, (await download(as, second)).status]
    expect([await statuses('samira'), await statuses('claire'), await statuses('thierry')]).toEqual([
      [404, 200],
      [404, 200],
      [200, 200],
    ])
    const { body: kept } = await (await t.as('thierry')).get<{ items: Version[] }>(`/documents/${made.id}/versions`)
    expect(kept.items).toMatchObject([
      { number: 2, isCurrent: true, addedBy: 'Claire Brunet' },
      { number: 1, isCurrent: false, content: { file: { id: first } } },
    ])
    expect((await (await t.as('claire')).get(`/documents/${made.id}/versions`)).status).toBe(403)
    const thierry = await t.as('thierry')
    expect((await thierry.put(`/documents/${made.id}/version`, { number: 1 })).status).toBe(200)
    expect(await statuses('samira')).toEqual([200, 404])
    expect((await thierry.put(`/documents/${made.id}/version`, { number: 9 })).status).toBe(404)
    await replace('thierry', made.id, { url: 'https://example.org/menus' })
    expect((await read('samira', made.id)).body).toMatchObject({ version: 3, content: { file: null } })
    expect(await statuses('samira')).toEqual([404, 404])
  })

  it('are added by its author and those who run the shelf', async () => {
    const { body: made } = await put('claire', await school())
    const url = 'https://example.org/'
    for (const as of ['sandrine', 'samira'] as const) expect((await replace(as, made.id, { url })).status).toBe(403)
    expect((await replace('ines', made.id, { url })).status).toBe(404)
    expect((await replace('thierry', made.id, {})).status).toBe(422)
  })
})

describe('the list', () => {
  it('is read page after page, by date or by title, narrowed by theme and year', async () => {
    const id = await school()
    for (const [title, theme] of [
      ['Élections', 'meetings'],
      ['avis aux familles', 'administration'],
      ['Zone de dépose', 'safety'],
    ] as const)
      await put('claire', id, { title, theme })
    await put('claire', id, { title: 'Archives', schoolYear: thisYear - 1 })
    const pages = async (query: string) => {
      const first = await list('samira', `${query}&limit=3`)
      const second = await list('samira', `${query}&limit=3&after=${first.next}`)
      return [first.items.map(({ title }) => title), second.items.map(({ title }) => title), second.next]
    }
    expect(await pages('?sort=newest')).toEqual([
      ['Archives', 'Zone de dépose', 'avis aux familles'],
      ['Élections'],
      null,
    ])
    expect(await pages('?sort=title')).toEqual([
      ['Archives', 'avis aux familles', 'Élections'],
      ['Zone de dépose'],
      null,
    ])
    expect(await titles('samira', '?theme=safety')).toEqual(['Zone de dépose'])
    expect(await titles('samira', `?schoolYear=${thisYear - 1}`)).toEqual(['Archives'])
    expect(await titles('samira', `?shelfId=${await shelf('claire', 'Équipe')}`)).toEqual([])
    expect((await (await t.as('samira')).get('/documents?sort=title&after=rien')).status).toBe(422)
  })

  it('fills its pages although some of it is not for the reader', async () => {
    const [id, audience] = [await school(), [await group('guardians', { class: 'cpa' })]]
    await put('claire', id, { title: 'Le premier' })
    for (const title of ['a', 'b', 'c', 'd']) await put('claire', id, { title, audience, url: 'https://example.org/' })
    expect(await list('samira', '?limit=1')).toMatchObject({ items: [{ title: 'Le premier' }], next: null })
    expect((await list('camille', '?limit=2')).items.length).toBe(2)
  })
})
