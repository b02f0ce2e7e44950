import { afterEach, describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import { mailBinding } from '../server/binding.ts'
import { mailWorld, words } from './mail-world.ts'

const t = testApp([mailBinding])
const { toPeople, classGroup, draft, send, answer, list, subjects, open, message, mark, boxes, names, find, clear } =
  mailWorld(t)
afterEach(clear)

describe('a message', () => {
  it('goes from a parent to a teacher, who answers', async () => {
    const sent = await send('samira', toPeople('claire'), {
      subject: 'Absence de Lina',
      body: words('Lina est malade.'),
    })
    expect(sent).toMatchObject({ status: 200, body: { state: 'sent', people: 1, boxes: 0, lost: 0 } })
    expect((await list('claire')).body.items).toMatchObject([
      {
        subject: 'Absence de Lina',
        excerpt: 'Lina est malade.',
        sender: { name: 'Samira Benali' },
        isRead: false,
        to: { count: 0 },
      },
    ])
    expect((await list('samira', 'place=sent')).body.items).toMatchObject([
      { subject: 'Absence de Lina', isRead: true, to: { names: [{ name: 'Claire Brunet' }], count: 1 } },
    ])
    const got = await message('claire', sent.id)
    expect(got).toMatchObject({
      sender: { name: 'Samira Benali' },
      about: { role: null, children: [{ name: 'Lina Castel', className: 'CM1 A', link: 'guardian' }] },
      my: { can: { reply: true, forward: true } },
    })
    expect(await answer('claire', sent.id, { body: words('Bon rétablissement.') })).toMatchObject({ status: 200 })
    expect((await list('samira')).body.items).toMatchObject([{ subject: 'Re : Absence de Lina', inConversation: 2 }])
    expect((await open('samira', sent.id)).body.messages.map(({ isMine }) => isMine)).toEqual([true, false])
  })
})

describe('a draft', () => {
  it('is its author’s alone', async () => {
    const { body } = await draft('samira', toPeople('claire'))
    expect(await subjects('samira', 'place=drafts')).toEqual(['Sans importance'])
    expect((await (await t.as('claire')).get(`/mail/drafts/${body.id}`)).status).toBe(404)
    expect(await subjects('claire')).toEqual([])
  })
})

describe('whom one may write to', () => {
  it('is what the rules of the school say, and nobody else is even named', async () => {
    expect(await names('samira', 'brunet')).toEqual(['Claire Brunet'])
    expect(await names('samira', 'carvalho')).toEqual([])
    expect(await names('samira', 'delphine')).toEqual([])
    expect(await names('claire', 'lina')).toEqual(['Lina Castel', 'Samira Benali', 'Marc Castel'])
    expect((await find('claire', 'parents cm1')).map(({ group }) => group)).toMatchObject([
      { audience: 'guardians', name: 'CM1 A' },
    ])
    const refused = await send('samira', toPeople('delphine'))
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: 'addressees' }] } })
  })
})

describe('a group', () => {
  it('receives as it is at that moment, and its members never see one another', async () => {
    const parents = await classGroup('cm1a', 'guardians')
    const sent = await send('claire', [{ id: parents }], { subject: 'Réunion de rentrée' })
    expect(sent.body).toMatchObject({ people: 4 })
    for (const parent of ['samira', 'marc', 'delphine', 'julien'] as const)
      expect(await subjects(parent)).toEqual(['Réunion de rentrée'])
    expect((await message('samira', sent.id))?.addressees).toMatchObject([
      { addressee: { group: { audience: 'guardians' } } },
    ])
    await mark('samira', [sent.id])
    expect((await boxes('samira')).items[0]?.unread).toBe(0)
    expect((await boxes('marc')).items[0]?.unread).toBe(1)
  })
})

describe('searching a box', () => {
  it('finds words of the subject and the text, and names, without their accents', async () => {
    await send('samira', toPeople('claire'), { subject: 'Goûter d’été', body: words('Nous apportons des crêpes.') })
    await send('delphine', toPeople('claire'), { subject: 'Lunettes' })
    const found = (q: string) => subjects('claire', `place=inbox&q=${encodeURIComponent(q)}`)
    expect(await found('ete gouter')).toEqual(['Goûter d’été'])
    expect(await found('CREPES')).toEqual(['Goûter d’été'])
    expect(await found('lambert')).toEqual(['Lunettes'])
    expect(await found('lambert crepes')).toEqual([])
    expect(await subjects('samira', 'place=sent&q=brunet')).toEqual(['Goûter d’été'])
  })
})

describe('a box', () => {
  it('files in folders, and gives back where it came from what a folder held', async () => {
    const { id } = await send('samira', toPeople('claire'))
    const claire = await t.as('claire')
    const path = `/mail/boxes/${t.world.people.claire}`
    const { body: folder } = await claire.post<{ id: string }>(`${path}/folders`, { name: ' Familles ' })
    expect((await claire.put(`${path}/filing`, { messageIds: [id], folderId: folder.id })).status).toBe(204)
    expect([await subjects('claire'), await subjects('claire', `place=folder&folderId=${folder.id}`)]).toEqual([
      [],
      ['Sans importance'],
    ])
    expect((await boxes('claire')).items[0]?.folders).toMatchObject([{ name: 'Familles', unread: 1 }])
    const theirs = await (await t.as('samira')).put(`/mail/boxes/${t.world.people.samira}/filing`, {
      messageIds: [id],
      folderId: folder.id,
    })
    expect(theirs.status).toBe(404)
    await claire.delete(`${path}/folders/${folder.id}`)
    expect(await subjects('claire')).toEqual(['Sans importance'])
  })

  it('is read page after page', async () => {
    for (const subject of ['Un', 'Deux', 'Trois']) await send('samira', toPeople('claire'), { subject })
    const first = (await list('claire', 'place=inbox&limit=2')).body
    expect(first.items.map(({ subject }) => subject)).toEqual(['Trois', 'Deux'])
    expect(await subjects('claire', `place=inbox&limit=2&after=${first.next}`)).toEqual(['Un'])
    expect(await subjects('claire', 'place=inbox&unread=true')).toEqual(['Trois', 'Deux', 'Un'])
  })
})
