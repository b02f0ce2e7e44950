import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import yazl from 'yazl'
import type { RichText } from '../../../kernel/contract/rich-text.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { ItemPage } from '../contract-items.ts'
import { newsBinding } from '../server/binding.ts'
import { newsWorld } from './news-world.ts'
import { sendFile } from './send-file.ts'

const t = testApp([newsBinding])
const { thread, publish, read, list, write } = newsWorld(t)

const pdf = Buffer.from('%PDF-1.7\n% Compte rendu du conseil d’école\n%%EOF')
const send = (as: Persona, name: string, bytes: Buffer) => sendFile(t, as, { path: '/files/documents', name, bytes })
const holding = (file: string, type = 'document') => ({ type: 'doc', content: [{ type, attrs: { file } }] })
/** What the text now says of the document. */
const told = (item: ItemPage) => (item.body as RichText).content[0]?.attrs
const school = () => thread('claire', 'La vie de l’école')
const statusFor = async (as: Persona, file: string) => (await (await t.as(as)).get(`/files/${file}`)).status

/** A zip as office suites write them: the names of its parts are never compressed. */
const archive = async (parts: Record<string, string>): Promise<Buffer> => {
  const zip = new yazl.ZipFile()
  for (const [name, text] of Object.entries(parts))
    zip.addBuffer(Buffer.from(text), name, { compress: name !== 'mimetype' })
  zip.end()
  return buffer(zip.outputStream)
}
const letter = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' }
const openText = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office:document-content/>' }

describe('a document joined to an item', () => {
  it('is its author’s alone, then saved by those who read the item, under its own name', async () => {
    const { body: file } = await send('claire', 'Compte rendu – conseil d’école.pdf', pdf)
    expect([await statusFor('claire', file.id), await statusFor('samira', file.id)]).toEqual([200, 404])
    const item = await publish('claire', { threadId: await school(), title: 'Conseil d’école', body: holding(file.id) })
    const reply = await (await t.as('samira')).get(`/files/${file.id}`)
    expect(reply.status).toBe(200)
    expect(reply.headers['content-type']).toBe('application/pdf')
    expect(reply.headers['x-content-type-options']).toBe('nosniff')
    expect(reply.headers['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''Compte%20rendu/)
    expect(told((await read('samira', item.id)).body)).toEqual({
      file: file.id,
      name: 'Compte rendu – conseil d’école.pdf',
      mediaType: 'application/pdf',
      bytes: pdf.length,
    })
    expect((await list('samira')).items.find(({ id }) => id === item.id)?.excerpt).toBe(
      'Compte rendu – conseil d’école.pdf',
    )
  })

  it('is told as it is kept, whatever the text says of it', async () => {
    const { body: file } = await send('claire', 'menu.pdf', pdf)
    const lying = { type: 'document', attrs: { file: file.id, name: 'facture.exe', bytes: 3, mediaType: 'text/html' } }
    const reply = await write('claire', { threadId: await school(), body: { type: 'doc', content: [lying] } })
    expect(told(reply.body)).toMatchObject({ name: 'menu.pdf', mediaType: 'application/pdf' })
  })

  it('of somebody else, or shown as an image, is refused', async () => {
    const { body: file } = await send('claire', 'menu.pdf', pdf)
    const threadId = await thread('sandrine', 'La vie de l’école')
    for (const reply of [
      await write('sandrine', { threadId, body: holding(file.id) }),
      await write('claire', { threadId: await school(), body: holding(file.id, 'image') }),
    ])
      expect([reply.status, reply.body]).toMatchObject([422, { errors: [{ field: 'body', code: 'file' }] }])
    expect(await statusFor('sandrine', file.id)).toBe(404)
  })

  it('stays when the item is corrected', async () => {
    const { body: file } = await send('claire', 'menu.pdf', pdf)
    const item = await publish('claire', { threadId: await school(), title: 'Menus', body: holding(file.id) })
    const reply = await (await t.as('claire')).put<ItemPage>(`/news/items/${item.id}`, {
      threadId: item.thread.id,
      title: 'Les menus',
      body: item.body,
      audience: null,
      comments: item.comments,
      publishAt: null,
      expiresAt: null,
    })
    expect([reply.status, reply.body.body]).toEqual([200, item.body])
  })
})

describe('what is sent as a document', () => {
  it.each([
    ['lettre.docx', () => archive(letter), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['Lettre.ODT', () => archive(openText), 'application/vnd.oasis.opendocument.text'],
    ['../../menu.pdf', async () => pdf, 'application/pdf'],
  ])('is kept when it is what its name says: %s', async (name, bytes, mediaType) => {
    const { status, body } = await send('claire', name, await bytes())
    expect([status, body]).toMatchObject([200, { mediaType, name: name.replace(/^.*\//, ''), width: null }])
  })

  it.each([
    ['a page in disguise', 'menu.pdf', async () => Buffer.from('<html><script>alert(1)</script>')],
    ['a page', 'menu.html', async () => Buffer.from('<html>')],
    ['an archive in disguise', 'lettre.docx', () => archive({ 'virus.exe': 'MZ' })],
    ['a format of another name', 'tableau.xlsx', () => archive(letter)],
    ['an old format', 'lettre.doc', async () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['nothing', 'vide.pdf', async () => Buffer.alloc(0)],
  ])('is refused with a sentence when it is not: %s', async (_, name, bytes) => {
    const { status, body } = await send('claire', name, await bytes())
    expect([status, body]).toMatchObject([422, { code: 'not-a-document', title: expect.stringContaining('PDF') }])
  })

  it.each([
    ['lettre.docx', () => archive({ ...letter, 'word/vbaProject.bin': 'x' })],
    ['lettre.odt', () => archive({ ...openText, 'Basic/script-lc.xml': '<library/>' })],
  ])('is refused when it holds macros: %s', async (name, bytes) => {
    expect(await send('claire', name, await bytes())).toMatchObject({ status: 422, body: { code: 'holds-macros' } })
  })
})
