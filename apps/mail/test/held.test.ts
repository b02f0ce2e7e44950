import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../../../kernel/server/context.ts'
import { changeCommunication } from '../../../kernel/server/structures/communication.ts'
import { testApp } from '../../../kernel/test/app.ts'
import { mailBinding } from '../server/binding.ts'
import { mailWorld, words } from './mail-world.ts'

const t = testApp([mailBinding])
const { toPeople, classGroup, draft, send, answer, subjects, message, names, held, decide, list, boxes, bell, clear } =
  mailWorld(t)
afterEach(clear)

const letClassWrite = (power: 'writes' | 'sees') =>
  t.deps.sql.begin(db =>
    changeCommunication(
      { db, actor: { personId: t.world.people.thierry } as Ctx['actor'] },
      t.world.structures.tilleuls,
      [{ from: 'pupils', to: 'pupils', power }],
    ),
  )

describe('a pupil', () => {
  it('writes to their teachers, and to nobody else', async () => {
    expect((await send('lina', toPeople('claire'), { subject: 'Mon exposé' })).body).toMatchObject({ state: 'sent' })
    expect(await subjects('claire')).toEqual(['Mon exposé'])
    for (const other of ['noe', 'sandrine', 'thierry', 'samira', 'lou'] as const)
      expect([other, (await send('lina', toPeople(other))).status]).toEqual([other, 422])
    expect(await names('lina', '')).toEqual(['Claire Brunet'])
  })

  it('writes no hidden copy, forwards nothing and answers one person at a time', async () => {
    const [claire] = toPeople('claire')
    expect((await draft('lina', [{ id: claire?.id ?? '', field: 'bcc' }])).status).toBe(403)
    const sent = await send('claire', [{ id: await classGroup('cm1a', 'pupils') }])
    expect((await message('lina', sent.id))?.my.can).toEqual({ reply: true })
    for (const way of ['reply-all', 'forward'] as const)
      expect((await draft('lina', [], { from: { messageId: sent.id, way } })).status).toBe(403)
    expect((await answer('lina', sent.id)).body).toMatchObject({ state: 'sent', people: 1 })
  })
})

describe('between pupils of a class whose rules let them write', () => {
  beforeEach(() => letClassWrite('writes'))
  afterEach(() => letClassWrite('sees'))

  it('a message waits for a teacher of the class, and arrives when let through', async () => {
    expect(await names('lina', '')).toEqual(['Claire Brunet', 'Noé'])
    const sent = await send('lina', toPeople('noe'), { subject: 'Samedi', body: words('Tu viens ?') })
    expect(sent.body).toMatchObject({ state: 'held' })
    expect([await subjects('noe'), (await list('lina', 'place=sent')).body.items[0]?.state]).toEqual([[], 'held'])
    expect(await held('claire')).toMatchObject([
      { message: { subject: 'Samedi' }, from: { name: 'Lina Castel' }, className: 'CM1 A' },
    ])
    expect((await boxes('claire')).held).toBe(1)
    expect((await bell('claire')).map(({ event }) => event)).toEqual(['message.held'])
    expect(await held('sandrine')).toEqual([])
    expect((await decide('sandrine', sent.id, true)).status).toBe(404)
    expect((await decide('claire', sent.id, true)).status).toBe(204)
    expect([await subjects('noe'), await held('claire')]).toEqual([['Samedi'], []])
    expect((await bell('lina')).map(({ event }) => event)).toEqual(['message.decided'])
    expect((await bell('noe')).map(({ event }) => event)).toEqual(['message.received'])
  })

  it('a message comes back to its author with a word, and may be sent again', async () => {
    const sent = await send('lina', toPeople('noe'), { subject: 'Samedi' })
    await decide('claire', sent.id, false, 'Relis la fin.')
    expect(await subjects('noe')).toEqual([])
    expect((await list('lina', 'place=drafts')).body.items).toMatchObject([{ subject: 'Samedi', state: 'returned' }])
    expect(await message('lina', sent.id)).toMatchObject({ state: 'returned', word: 'Relis la fin.' })
    const again = await (await t.as('lina')).post<{ state: string }>(`/mail/drafts/${sent.id}/sending`)
    expect(again.body.state).toBe('held')
  })

  it('an answer waits as well', async () => {
    const sent = await send('lina', toPeople('noe'))
    await decide('claire', sent.id, true)
    expect((await answer('noe', sent.id)).body).toMatchObject({ state: 'held' })
  })
})
