import { afterEach, describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import { mailBinding } from '../server/binding.ts'
import { mailWorld } from './mail-world.ts'

const t = testApp([mailBinding])
const w = mailWorld(t)
const { identity, toPeople, send, answer, list, subjects, message, mark, opening, boxes, find, bell, clear } = w
afterEach(clear)

const circo = () => t.world.structures.constituency
const toIdentity = async (place: 'tilleuls' | 'preVert' | 'constituency') => [
  { kind: 'identity' as const, id: await identity(place) },
]
const give = async (to: Persona, endsOn: string | null = null) =>
  (await t.as('thierry')).put(`/identities/${await identity('tilleuls')}/holders/${t.world.people[to]}`, { endsOn })
const handle = async (as: Persona, messageId: string, assignee: Persona | null, isClosed = false) =>
  (await t.as(as)).put(`/mail/boxes/${await identity('tilleuls')}/messages/${messageId}/handling`, {
    assigneeId: assignee && t.world.people[assignee],
    isClosed,
  })

describe('the box of a school', () => {
  it('is read by those who may act as it, and by nobody else', async () => {
    const tilleuls = await identity('tilleuls')
    const sent = await send('adrien', await toIdentity('tilleuls'), { subject: 'Effectifs de rentrée' })
    expect(sent.body).toMatchObject({ people: 0, boxes: 1 })
    expect((await boxes('thierry')).items).toMatchObject([
      { kind: 'own', unread: 0 },
      { kind: 'identity', id: tilleuls, unread: 1 },
    ])
    expect(await subjects('thierry', 'place=inbox', tilleuls)).toEqual(['Effectifs de rentrée'])
    for (const stranger of ['claire', 'mathilde', 'samira', 'karim'] as const)
      expect([stranger, (await list(stranger, 'place=inbox', tilleuls)).status]).toEqual([stranger, 404])
  })

  it('is shared by who is named for a time, and lost the same day', async () => {
    const tilleuls = await identity('tilleuls')
    await send('adrien', await toIdentity('tilleuls'), { subject: 'Effectifs de rentrée' })
    expect((await give('claire')).status).toBe(204)
    expect((await boxes('claire')).items[1]?.readers.map(({ name }) => name)).toEqual(['Thierry Lacombe'])
    expect(await subjects('claire', 'place=inbox', tilleuls)).toEqual(['Effectifs de rentrée'])
    await t.deps
      .sql`update core.identity_holders set ends_on = current_date - 1 where person_id = ${t.world.people.claire}`
    expect((await list('claire', 'place=inbox', tilleuls)).status).toBe(404)
    expect((await boxes('claire')).items).toHaveLength(1)
  })

  it('writes in its own name, and tells nobody outside who did', async () => {
    const boxId = await identity('tilleuls')
    const sent = await send('thierry', toPeople('samira'), { boxId, subject: 'Inscription' })
    const got = await message('samira', sent.id)
    expect(got).toMatchObject({ sender: { id: boxId, name: 'École des Tilleuls' }, writtenBy: null, about: null })
    const told = await bell('samira')
    expect(told).toMatchObject([{ title: 'Inscription', actorName: 'École des Tilleuls' }])
    expect(JSON.stringify([got, told])).not.toMatch(/Lacombe/)
    expect((await message('thierry', sent.id, boxId))?.writtenBy).toBe('Thierry Lacombe')
    await give('claire')
    const second = await send('thierry', toPeople('samira'), { boxId, subject: 'Cantine' })
    expect((await message('claire', second.id, boxId))?.writtenBy).toBe('Thierry Lacombe')
    expect(await bell('claire')).toEqual([])
  })

  it('receives the answer of a family, which has no other right to write to it', async () => {
    const boxId = await identity('tilleuls')
    expect((await find('samira', 'tilleuls')).filter(({ kind }) => kind === 'identity')).toEqual([])
    expect((await send('samira', await toIdentity('tilleuls'))).status).toBe(422)
    const sent = await send('thierry', toPeople('samira'), { boxId, subject: 'Inscription' })
    expect((await answer('samira', sent.id)).body).toMatchObject({ boxes: 1, people: 0 })
    expect(await subjects('thierry', 'place=inbox', boxId)).toEqual(['Re : Inscription'])
    const closed = await send('thierry', toPeople('samira'), { boxId, subject: 'Sans réponse', answers: false })
    expect((await message('samira', closed.id))?.my.can).toEqual({ forward: true })
    expect((await answer('samira', closed.id)).status).not.toBe(200)
  })

  it('says who takes care of a conversation, until an answer opens it again', async () => {
    const boxId = await identity('tilleuls')
    const sent = await send('thierry', toPeople('samira'), { boxId, subject: 'Inscription' })
    const first = await answer('samira', sent.id)
    expect((await handle('thierry', first.id, 'sandrine')).status).toBe(422)
    expect((await handle('thierry', first.id, 'thierry', true)).status).toBe(204)
    expect(await subjects('thierry', 'place=inbox&open=true', boxId)).toEqual([])
    expect((await list('thierry', `place=inbox&assigneeId=${t.world.people.thierry}`, boxId)).body.items).toMatchObject(
      [{ handling: { isClosed: true, assignee: { name: 'Thierry Lacombe' } } }],
    )
    await answer('samira', sent.id, { subject: 'Encore une question' })
    expect(await subjects('thierry', 'place=inbox&open=true', boxId)).toEqual([
      'Encore une question',
      'Re : Inscription',
    ])
  })

  it('lets who writes to it reach nobody behind it', async () => {
    // Inès of another school may write to the school, not to its head.
    expect((await find('ines', 'tilleuls')).map(({ kind }) => kind)).toEqual(['identity'])
    expect(await w.names('ines', 'lacombe')).toEqual([])
    expect((await send('ines', toPeople('thierry'))).status).toBe(422)
    expect((await (await t.as('ines')).get(`/mail/addressees/${t.world.people.thierry}`)).status).toBe(404)
    const groups = await (await t.as('adrien')).get<{ items: { kind: string }[] }>('/groups?q=tilleuls')
    expect(groups.body.items.filter(({ kind }) => kind === 'identity')).toEqual([])
  })
})

describe('all the schools of a circonscription', () => {
  it('are one line to write, a box each, and say which of them opened it', async () => {
    const boxId = await identity('constituency')
    expect((await find('adrien', 'toutes les ecoles')).filter(({ kind }) => kind === 'schools')).toMatchObject([
      { id: circo(), reaches: 2 },
    ])
    const sent = await send('adrien', [{ kind: 'schools', id: circo() }], { boxId, subject: 'Formation' })
    expect(sent.body).toMatchObject({ people: 0, boxes: 2 })
    const preVert = await identity('preVert')
    await mark('mathilde', [sent.id], true, preVert)
    await mark('mathilde', [sent.id], false, preVert)
    expect((await opening('adrien', sent.id, boxId)).body.boxes).toMatchObject([
      { name: 'École du Pré-Vert', isSchool: true, openedAt: expect.any(String) },
      { name: 'École des Tilleuls', isSchool: true, openedAt: null },
    ])
    expect((await opening('helene', sent.id, boxId)).status).toBe(200)
    expect((await opening('mathilde', sent.id, preVert)).status).toBe(403)
    expect((await message('mathilde', sent.id, preVert))?.addressees).toMatchObject([
      { addressee: { kind: 'schools' } },
    ])
  })

  it('are not for families to write to', async () => {
    expect((await send('samira', [{ kind: 'schools', id: circo() }])).status).toBe(422)
  })
})
