import { describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { Thread, ThreadAudience } from '../contract-threads.ts'
import { newsBinding } from '../server/binding.ts'
import { newsWorld } from './news-world.ts'

const t = testApp([newsBinding])
const { threads, thread, group, write, publish, titles, feed, read } = newsWorld(t)

const fields = {
  title: 'La cantine',
  description: 'Menus et nouvelles du réfectoire.',
  colour: 'green',
  publication: 'direct',
  comments: 'none',
  defaultAudience: null,
}
const open = async (as: Persona, structure: 'tilleuls' | 'constituency', changes = {}) =>
  (await t.as(as)).post<Thread>('/news/threads', { structureId: t.world.structures[structure], ...fields, ...changes })
const audience = async (as: Persona, id: string) => (await t.as(as)).get<ThreadAudience>(`/news/threads/${id}/audience`)
const share = async (as: Persona, id: string, grants: { groupId: string; level: string }[]) =>
  (await t.as(as)).put<ThreadAudience>(`/news/threads/${id}/audience`, { grants })
const grantsOf = async (as: Persona, id: string) =>
  (await audience(as, id)).body.items.map(({ group: { id: groupId }, level }) => ({ groupId, level }))

describe('a thread', () => {
  it('is opened by who manages the structure, for staff until it is shared', async () => {
    const { body: made, status } = await open('thierry', 'tilleuls')
    expect([status, made.my.level, made.structure.name]).toEqual([200, 'manage', 'École des Tilleuls'])
    expect((await open('claire', 'tilleuls')).status).toBe(403)
    expect((await open('samira', 'tilleuls')).status).toBe(403)
    expect((await open('mathilde', 'tilleuls')).status).toBe(404)
    expect(await thread('sandrine', 'La cantine')).toBe(made.id)
    expect(await thread('samira', 'La cantine')).toBe('')
  })

  it('is renamed and set by who runs it', async () => {
    const id = await thread('thierry', 'La cantine')
    const thierry = await t.as('thierry')
    const reply = await thierry.put<Thread>(`/news/threads/${id}`, {
      ...fields,
      title: 'Le réfectoire',
      publication: 'validated',
    })
    expect(reply.body).toMatchObject({ title: 'Le réfectoire', publication: 'validated' })
    expect((await (await t.as('claire')).put(`/news/threads/${id}`, fields)).status).toBe(403)
    expect((await thierry.put(`/news/threads/${id}`, { ...fields, title: '  ' })).status).toBe(422)
    const { body: item } = await write('claire', { threadId: id })
    expect(item.my.can).toMatchObject({ submitItem: true })
    expect(item.my.can).not.toHaveProperty('publishItem')
  })

  it('takes nothing new once archived, and stays readable', async () => {
    const { body: made } = await open('thierry', 'tilleuls', { title: 'Travaux' })
    const item = await publish('claire', { threadId: made.id, title: 'La grue' })
    const thierry = await t.as('thierry')
    expect((await thierry.put(`/news/threads/${made.id}/archive`)).status).toBe(204)
    expect(await thread('claire', 'Travaux')).toBe('')
    expect((await write('claire', { threadId: made.id })).body).toMatchObject({ errors: [{ field: 'threadId' }] })
    expect((await read('sandrine', item.id)).status).toBe(200)
    const archived = await thierry.get<{ items: Thread[] }>('/news/threads?archived=true')
    expect(archived.body.items.map(found => found.title)).toContain('Travaux')
    await thierry.delete(`/news/threads/${made.id}/archive`)
    expect((await write('claire', { threadId: made.id })).status).toBe(200)
  })
})

describe('sharing a thread', () => {
  it('gives and takes at once, in lists and feeds, whatever was already published', async () => {
    const id = await thread('thierry', 'La vie de l’école')
    const classGuardians = await group('guardians', { class: 'cm1a' })
    await publish('claire', { threadId: id, title: 'À tous' })
    await publish('claire', { threadId: id, title: 'Aux CM1', audience: [classGuardians] })
    expect(await titles('samira')).toEqual(['Aux CM1', 'À tous'])
    const before = await grantsOf('thierry', id)
    const guardians = await group('guardians', { in: 'tilleuls' })
    await share(
      'thierry',
      id,
      before.filter(grant => grant.groupId !== guardians),
    )
    expect([await titles('samira'), await feed('samira')]).toEqual([[], []])
    expect(await titles('lina')).toEqual(['À tous'])
    await share('thierry', id, before)
    expect([await titles('samira'), await feed('samira')]).toEqual([
      ['Aux CM1', 'À tous'],
      ['Aux CM1', 'À tous'],
    ])
  })

  it('hands narrowed items to the new managers, and takes them from the former', async () => {
    const id = await thread('thierry', 'La vie de l’école')
    const item = await publish('claire', {
      threadId: id,
      title: 'Confiée',
      audience: [await group('guardians', { class: 'cm1a' })],
    })
    const draft = await write('claire', { threadId: id, title: 'Encore à moi' })
    const before = await grantsOf('thierry', id)
    const team = await group('team', { in: 'constituency' })
    expect((await read('adrien', item.id)).status).toBe(404)
    await share('thierry', id, [...before.filter(grant => grant.groupId !== team), { groupId: team, level: 'manage' }])
    expect((await read('adrien', item.id)).body.my.level).toBe('manage')
    expect((await read('adrien', draft.body.id)).status).toBe(404)
    await share('adrien', id, before)
    expect((await read('adrien', item.id)).status).toBe(404)
  })

  it('only reaches people one may write to', async () => {
    const id = await thread('thierry', 'La vie de l’école')
    const before = await grantsOf('thierry', id)
    const elsewhere = await group('guardians', { class: 'ce2' })
    const reply = await share('thierry', id, [...before, { groupId: elsewhere, level: 'read' }])
    expect([reply.status, reply.body]).toMatchObject([422, { errors: [{ field: 'grants', code: 'not-yours' }] }])
    expect((await share('claire', id, before)).status).toBe(403)
  })

  it('never leaves a thread to nobody, nor without its administrators', async () => {
    const id = await thread('thierry', 'La vie de l’école')
    const staff = await group('staff', { in: 'tilleuls' })
    expect((await share('thierry', id, [{ groupId: staff, level: 'read' }])).body).toMatchObject({
      errors: [{ code: 'nobody-manages' }],
    })
    const before = await grantsOf('thierry', id)
    const heads = await group('heads', { in: 'tilleuls' })
    const { body } = await share('thierry', id, [{ groupId: heads, level: 'manage' }])
    expect(new Set(body.items.map(line => line.group.audience))).toEqual(new Set(['heads', 'administrators']))
    expect((await threads('karim')).map(found => found.id)).toContain(id)
    await share('thierry', id, before)
  })

  it('is written in the journal', async () => {
    const rows = await t.deps.sql<
      { action: string }[]
    >`select distinct action from core.audit where action like 'news.%'`
    expect(rows.map(row => row.action).sort()).toEqual([
      'news.thread-archived',
      'news.thread-opened',
      'news.thread-shared',
    ])
  })
})
