import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { ItemPage } from '../contract-items.ts'
import { newsBinding } from '../server/binding.ts'
import { newsWorld, words } from './news-world.ts'
import { sendFile } from './send-file.ts'

const t = testApp([newsBinding])
const { thread, group, write, publish, read, list } = newsWorld(t)

const school = () => thread('claire', 'La vie de l’école')
const linked = (href: string) => ({
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'ici', marks: [{ type: 'link', attrs: { href } }] }] },
  ],
})

const sendImage = async (as: Persona): Promise<string> => {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'orange' } })
    .png()
    .toBuffer()
  const reply = await sendFile(t, as, { path: '/files', name: 'classe.png', bytes })
  return reply.body.id
}
const picture = (file: string, alt = 'Trois élèves devant le potager') => ({
  type: 'doc',
  content: [{ type: 'image', attrs: { file, alt } }],
})
const imageStatus = async (as: Persona, file: string) => (await (await t.as(as)).get(`/files/${file}`)).status

describe('a text that attacks', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox',
    '//ailleurs.example/x',
  ])('keeps its words and loses its link %s', async href => {
    const { body } = await write('claire', { threadId: await school(), body: linked(href) })
    expect(JSON.stringify(body.body)).not.toContain(href.trim().slice(0, 10))
    expect(body.excerpt).toBe('ici')
  })

  it('keeps tags as words: nothing stored is ever HTML', async () => {
    const item = await publish('claire', {
      threadId: await school(),
      title: '<img src=x onerror=alert(1)>',
      body: words('<script>alert(1)</script>'),
    })
    const { body } = await read('samira', item.id)
    expect(body.title).toBe('<img src=x onerror=alert(1)>')
    expect(body.body).toEqual(words('<script>alert(1)</script>'))
  })

  it.each([
    { type: 'doc', content: [{ type: 'iframe', attrs: { src: 'https://ailleurs.example' } }] },
    { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'script', text: 'alert(1)' }] }] },
    { type: 'html', content: [] },
    'du texte',
    null,
  ])('is refused with a sentence when it is not a document (%#)', async body => {
    const reply = await write('claire', { threadId: await school(), body })
    expect([reply.status, reply.body]).toMatchObject([422, { errors: [{ field: 'body' }] }])
  })

  it('loses attributes nobody declared', async () => {
    const body = {
      type: 'doc',
      content: [{ type: 'paragraph', attrs: { onclick: 'x', style: 'y' }, content: [{ type: 'text', text: 'ici' }] }],
    }
    expect((await write('claire', { threadId: await school(), body })).body.body).toEqual(words('ici'))
  })
})

describe('an image', () => {
  it('is seen by its author alone, then by those who read the item', async () => {
    const file = await sendImage('claire')
    expect([await imageStatus('claire', file), await imageStatus('samira', file)]).toEqual([200, 404])
    const audience = [await group('guardians', { class: 'cm1a' })]
    const draft = await write('claire', {
      threadId: await school(),
      title: 'Le potager',
      body: picture(file),
      audience,
    })
    expect(await imageStatus('samira', file)).toBe(404)
    await (await t.as('claire')).put(`/news/items/${draft.body.id}/publication`, {})
    await t.settle()
    expect(await imageStatus('samira', file)).toBe(200)
    expect([await imageStatus('camille', file), await imageStatus('ines', file)]).toEqual([404, 404])
    expect((await list('samira')).items[0]?.image).toEqual({ file, alt: 'Trois élèves devant le potager' })
  })

  it('of somebody else cannot be borrowed to read it', async () => {
    const file = await sendImage('claire')
    const reply = await write('sandrine', {
      threadId: await thread('sandrine', 'La vie de l’école'),
      body: picture(file),
    })
    expect([reply.status, reply.body]).toMatchObject([422, { errors: [{ field: 'body', code: 'file' }] }])
    expect(await imageStatus('sandrine', file)).toBe(404)
  })

  it('stays when who runs the thread corrects the item', async () => {
    const file = await sendImage('claire')
    const item = await publish('claire', { threadId: await school(), title: 'Lecture', body: picture(file) })
    const reply = await (await t.as('thierry')).put<ItemPage>(`/news/items/${item.id}`, {
      threadId: item.thread.id,
      title: 'Lecture au soleil',
      body: item.body,
      audience: null,
      comments: 'none',
      expiresAt: null,
    })
    expect(reply.status).toBe(200)
    expect(reply.body.image?.file).toBe(file)
  })
})
