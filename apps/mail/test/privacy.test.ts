import { afterEach, describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import { mailBinding } from '../server/binding.ts'
import { mailWorld, words } from './mail-world.ts'

const t = testApp([mailBinding])
const w = mailWorld(t)
const { toPeople, classGroup, draft, send, answer, list, subjects, open, message, mark, opening, clear } = w
afterEach(clear)

const boundary = '----preau'
const pdf = Buffer.from('%PDF-1.4 texte')
const sendPdf = async (as: Persona) => {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="sortie.pdf"\r\nContent-Type: application/pdf\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), pdf, Buffer.from(`\r\n--${boundary}--\r\n`)])
  const type = { 'content-type': `multipart/form-data; boundary=${boundary}` }
  return (await (await t.as(as)).send<{ id: string }>('POST', '/files/documents', payload, type)).body.id
}
const holding = (file: string) => ({
  type: 'doc',
  content: [...words('Voici.').content, { type: 'document', attrs: { file } }],
})
const download = async (as: Persona, file: string) => (await (await t.as(as)).get(`/files/${file}`)).status
const shownTo = async (as: Persona, id: string) => {
  const got = await message(as, id)
  return { names: got?.addressees.map(({ addressee }) => addressee.name), others: got?.others }
}

describe('somebody else’s box', () => {
  it('does not exist, whatever is asked of it', async () => {
    const { id } = await send('samira', toPeople('claire'))
    const box = `/mail/boxes/${w.box('claire')}`
    const marc = await t.as('marc')
    expect((await marc.get(`${box}/messages?place=inbox`)).status).toBe(404)
    expect((await marc.get(`${box}/messages/${id}`)).status).toBe(404)
    expect((await open('marc', id)).status).toBe(404)
    expect((await marc.get(`/mail/messages/${id}`)).status).toBe(404)
    expect((await mark('marc', [id])).status).toBe(404)
    expect((await marc.put(`${box}/trash`, { messageIds: [id], isTrashed: true })).status).toBe(404)
    expect(
      (
        await marc.post('/mail/drafts', {
          boxId: w.box('claire'),
          subject: '',
          body: null,
          addressees: [],
          answers: true,
          from: null,
        })
      ).status,
    ).toBe(404)
    expect((await draft('marc', [], { from: { messageId: id, way: 'reply' } })).status).toBe(404)
  })
})

describe('whom a message was addressed to', () => {
  it('shows no family to another, and nobody who had a hidden copy', async () => {
    const [samira, delphine, sandrine] = [
      ...toPeople('samira', 'delphine'),
      { ...toPeople('sandrine')[0], field: 'bcc' as const, id: w.person('sandrine') },
    ]
    const { id } = await send(
      'claire',
      [samira, delphine, sandrine].flatMap(one => one ?? []),
    )
    expect(await shownTo('samira', id)).toEqual({ names: ['Samira Benali'], others: 1 })
    expect(await shownTo('sandrine', id)).toEqual({ names: [], others: 2 })
    expect(await shownTo('claire', id)).toEqual({
      names: ['Samira Benali', 'Delphine Lambert', 'Sandrine Peyrat'],
      others: 0,
    })
    expect(JSON.stringify((await open('samira', id)).body)).not.toMatch(/Lambert|Peyrat/)
  })

  it('is proposed to who answers all, less those they may not write to', async () => {
    const { id } = await send('claire', [...toPeople('samira', 'sandrine'), { field: 'bcc', id: w.person('thierry') }])
    const parent = await draft('samira', [], { from: { messageId: id, way: 'reply-all' } })
    expect(parent.body).toMatchObject({ addressees: [{ field: 'to', addressee: { name: 'Claire Brunet' } }], lost: 1 })
    const group = await send('claire', [{ id: await classGroup('cm1a', 'guardians') }])
    const all = await draft('samira', [], { from: { messageId: group.id, way: 'reply-all' } })
    expect(all.body.addressees.map(({ addressee }) => addressee.name)).toEqual(['Claire Brunet'])
  })
})

describe('a message once sent', () => {
  it('stays where it arrived, and reaches nobody who comes later', async () => {
    const parents = await classGroup('cm1a', 'guardians')
    await send('claire', [{ id: parents }], { subject: 'Réunion' })
    await t.deps.sql`update core.guardianships set left_at = now() where guardian_id = ${w.person('marc')}`
    await t.deps
      .sql`insert into core.guardianships (guardian_id, pupil_id) values (${w.person('camille')}, ${w.person('lina')})`
    await t.deps.sql`select core.refresh_memberships(null)`
    expect([await subjects('marc'), await subjects('camille')]).toEqual([['Réunion'], []])
    await send('claire', [{ id: parents }], { subject: 'Goûter' })
    expect([await subjects('marc'), await subjects('camille')]).toEqual([['Réunion'], ['Goûter']])
    await t.deps.sql`update core.guardianships set left_at = null where guardian_id = ${w.person('marc')}`
    await t.deps
      .sql`delete from core.guardianships where guardian_id = ${w.person('camille')} and pupil_id = ${w.person('lina')}`
    await t.deps.sql`select core.refresh_memberships(null)`
  })

  it('leaves out whom one can no longer write to, and says how many', async () => {
    const kept = await draft('samira', toPeople('claire', 'thierry'))
    await t.deps.sql`update core.class_teachers set left_at = now() where person_id = ${w.person('claire')}`
    await t.deps.sql`select core.refresh_memberships(null)`
    const samira = await t.as('samira')
    expect((await samira.get(`/mail/drafts/${kept.body.id}`)).body).toMatchObject({ lost: 1 })
    expect((await samira.post(`/mail/drafts/${kept.body.id}/sending`)).body).toMatchObject({ people: 1, lost: 1 })
    expect([await subjects('claire'), await subjects('thierry')]).toEqual([[], ['Sans importance']])
    await t.deps.sql`update core.class_teachers set left_at = null where person_id = ${w.person('claire')}`
    await t.deps.sql`select core.refresh_memberships(null)`
  })

  it('is taken back by who works in schools: a line stays, no word of it, and its files close', async () => {
    const file = await sendPdf('claire')
    const { id } = await send('claire', toPeople('samira'), { subject: 'Erreur de date', body: holding(file) })
    expect(await download('samira', file)).toBe(200)
    const box = `/mail/boxes/${w.box('claire')}/messages/${id}/recall`
    expect((await (await t.as('claire')).post(box)).status).toBe(204)
    expect((await list('samira')).body.items).toMatchObject([
      { subject: '', excerpt: '', state: 'recalled', hasFiles: false },
    ])
    expect(await message('samira', id)).toMatchObject({ subject: '', body: null, my: { can: {} } })
    expect([await download('samira', file), await download('claire', file)]).toEqual([404, 200])
    expect(await w.bell('samira')).toEqual([])
    expect([await subjects('samira', 'place=inbox&q=erreur'), await subjects('claire', 'place=sent&q=erreur')]).toEqual(
      [[], ['Erreur de date']],
    )
    const parent = await send('samira', toPeople('claire'))
    expect(
      (await (await t.as('samira')).post(`/mail/boxes/${w.box('samira')}/messages/${parent.id}/recall`)).status,
    ).toBe(403)
  })

  it('says in numbers who opened it, never of so few that it would name them', async () => {
    const { id } = await send('claire', [{ id: await classGroup('cm1a', 'guardians') }])
    await mark('samira', [id])
    expect((await opening('claire', id)).body.people).toEqual({
      staff: { sent: 0, read: 0 },
      families: { sent: 4, read: null },
    })
    expect((await opening('samira', id)).status).toBe(403)
  })
})

describe('a file', () => {
  it('is read by who received the message, and by nobody else', async () => {
    const file = await sendPdf('claire')
    const kept = await draft('claire', toPeople('samira'), { body: holding(file) })
    expect([await download('claire', file), await download('samira', file)]).toEqual([200, 404])
    await (await t.as('claire')).post(`/mail/drafts/${kept.body.id}/sending`)
    expect([await download('samira', file), await download('marc', file), await download('sandrine', file)]).toEqual([
      200, 404, 404,
    ])
  })

  it('goes with what is forwarded, under a right of its own', async () => {
    const file = await sendPdf('samira')
    const { id } = await send('samira', toPeople('claire'), { subject: 'Certificat', body: holding(file) })
    const forwarded = await answer('claire', id, { way: 'forward', to: toPeople('thierry'), body: null })
    expect(forwarded).toMatchObject({ status: 200 })
    const got = await message('thierry', forwarded.id)
    expect(got?.subject).toBe('Tr : Certificat')
    const copy = /"file":"([0-9a-f-]{36})"/.exec(JSON.stringify(got?.body))?.[1] ?? ''
    expect(copy).not.toBe(file)
    expect([await download('thierry', copy), await download('thierry', file)]).toEqual([200, 404])
  })
})
