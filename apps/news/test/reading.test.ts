import { describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { Comment, Reach, ReactionsReply } from '../contract-items.ts'
import { newsBinding } from '../server/binding.ts'
import { newsWorld } from './news-world.ts'

const t = testApp([newsBinding])
const { thread, group, publish, list, read, change } = newsWorld(t)

const school = () => thread('claire', 'La vie de l’école')
const comment = async (as: Persona, itemId: string, text = 'Merci !') =>
  (await t.as(as)).post<Comment>(`/news/items/${itemId}/comments`, { text })
const comments = async (as: Persona, itemId: string) =>
  (await t.as(as)).get<{ items: Comment[] }>(`/news/items/${itemId}/comments`)
const react = async (as: Persona, itemId: string, reaction = 'thanks') =>
  (await t.as(as)).put<ReactionsReply>(`/news/items/${itemId}/reaction`, { reaction })
const open = async (as: Persona, itemId: string) => (await t.as(as)).put(`/news/items/${itemId}/seen`)
const reach = async (as: Persona, itemId: string) => (await t.as(as)).get<Reach>(`/news/items/${itemId}/reach`)

describe('comments', () => {
  it('are closed unless opened', async () => {
    const item = await publish('claire', { threadId: await school() })
    expect((await comment('claire', item.id)).status).toBe(403)
    expect((await read('samira', item.id)).body).toMatchObject({
      commentsShown: false,
      my: { can: expect.not.objectContaining({ writeComment: true }) },
    })
  })

  it('of the team are written and read by staff: families see neither words nor number', async () => {
    const item = await publish('claire', { threadId: await school(), comments: 'staff' })
    expect((await comment('sandrine', item.id)).status).toBe(200)
    for (const family of ['samira', 'lina'] as const) {
      expect((await comment(family, item.id)).status).toBe(403)
      expect((await comments(family, item.id)).status).toBe(403)
      expect((await read(family, item.id)).body).toMatchObject({ commentsShown: false, commentCount: null })
    }
    expect((await read('thierry', item.id)).body).toMatchObject({ commentsShown: true, commentCount: 1 })
  })

  it('of all are open to every reader, and to nobody else', async () => {
    const audience = [await group('guardians', { class: 'cm1a' }), await group('pupils', { class: 'cm1a' })]
    const item = await publish('claire', { threadId: await school(), comments: 'all', audience })
    await comment('samira', item.id, 'Nous viendrons.')
    await comment('lina', item.id, 'Moi aussi')
    const { body } = await comments('delphine', item.id)
    expect(body.items.map(line => [line.author.name, line.text])).toEqual([
      ['Samira Benali', 'Nous viendrons.'],
      ['Lina', 'Moi aussi'],
    ])
    expect((await comments('camille', item.id)).status).toBe(404)
    expect((await comment('lou', item.id)).status).toBe(404)
  })

  it('are removed by who wrote them or who answers for the item, and put back', async () => {
    const item = await publish('claire', { threadId: await school(), comments: 'all' })
    const { body: line } = await comment('samira', item.id)
    const at = `/news/items/${item.id}/comments/${line.id}`
    expect((await comments('delphine', item.id)).body.items[0]?.my.can.deleteComment).toBeUndefined()
    expect((await (await t.as('delphine')).delete(at)).status).toBe(403)
    expect((await (await t.as('samira')).delete(at)).status).toBe(204)
    expect((await comments('samira', item.id)).body.items).toEqual([])
    expect((await (await t.as('samira')).post(`${at}/restoration`)).status).toBe(204)
    expect((await (await t.as('claire')).delete(at)).status).toBe(204)
    expect((await (await t.as('samira')).post(`${at}/restoration`)).status).toBe(403)
    expect((await (await t.as('thierry')).post(`${at}/restoration`)).status).toBe(204)
    expect((await comments('delphine', item.id)).body.items).toHaveLength(1)
    expect((await (await t.as('samira')).delete(`/news/items/${item.id}/comments/${item.id}`)).status).toBe(404)
  })

  it('say something', async () => {
    const item = await publish('claire', { threadId: await school(), comments: 'all' })
    expect((await comment('samira', item.id, '   ')).status).toBe(422)
    expect((await comment('samira', item.id, 'x'.repeat(2001))).status).toBe(422)
  })
})

describe('reactions', () => {
  it('are one a person, counted for adults, never under the eyes of a pupil', async () => {
    const item = await publish('claire', { threadId: await school() })
    await react('samira', item.id, 'thanks')
    await react('samira', item.id, 'bravo')
    await react('thierry', item.id, 'bravo')
    const { body: pupils } = await react('lina', item.id, 'great')
    expect(pupils).toEqual({ mine: 'great', counts: null })
    const { body } = await read('delphine', item.id)
    expect(body.reactions).toEqual({ mine: null, counts: { thanks: 0, bravo: 2, great: 1, useful: 0 } })
    expect(body.reactionCount).toBe(3)
    expect((await list('lina')).items.find(card => card.id === item.id)).toMatchObject({
      reactionCount: null,
      commentCount: null,
    })
    const taken = await (await t.as('samira')).delete<ReactionsReply>(`/news/items/${item.id}/reaction`)
    expect(taken.body).toMatchObject({ mine: null, counts: { bravo: 1 } })
    expect((await react('samira', item.id, 'angry')).status).toBe(422)
  })
})

describe('who was reached', () => {
  it('is told to the author by school and in numbers, and to a head for own school', async () => {
    const threadId = await thread('adrien', 'Actualités pédagogiques')
    const audience = [await group('staff', { in: 'constituency' })]
    const item = await publish('adrien', { threadId, title: 'Pour 59 écoles', audience })
    for (const teacher of ['claire', 'ines', 'claire'] as const) await open(teacher, item.id)
    await open('adrien', item.id)
    const { body: whole } = await reach('adrien', item.id)
    expect(whole.total?.staff).toEqual({ sent: 5, seen: 2 })
    expect(whole.items.map(row => [row.structure.name, row.staff])).toEqual([
      ['École des Tilleuls', { sent: 3, seen: 1 }],
      ['École du Pré-Vert', { sent: 2, seen: 1 }],
    ])
    const { body: own } = await reach('mathilde', item.id)
    expect(own.total).toBeNull()
    expect(own.items.map(row => [row.structure.name, row.staff])).toEqual([['École du Pré-Vert', { sent: 2, seen: 1 }]])
    expect((await reach('claire', item.id)).status).toBe(403)
    expect((await read('claire', item.id)).body.my.can.readReach).toBeUndefined()
    expect((await read('mathilde', item.id)).body.my.can.readReach).toBe(true)
    expect(JSON.stringify(whole)).not.toContain(t.world.people.claire)
  })

  it('never lets a small number point at a family', async () => {
    const item = await publish('claire', {
      threadId: await school(),
      audience: [await group('guardians', { class: 'cm1a' })],
    })
    await open('samira', item.id)
    const { body } = await reach('claire', item.id)
    expect(body.total?.guardians).toEqual({ sent: 4, seen: null })
    expect(body.items[0]?.guardians).toEqual({ sent: 4, seen: null })
  })

  it('does not exist before the publication', async () => {
    const item = await publish('claire', { threadId: await school() }, new Date(Date.now() + 86_400_000).toISOString())
    expect((await reach('claire', item.id)).status).toBe(409)
    expect((await reach('samira', item.id)).status).toBe(404)
  })

  it('is forgotten with the person', async () => {
    const item = await publish('claire', { threadId: await school() })
    await open('bruno', item.id)
    await open('marc', item.id)
    const { marc } = t.world.people
    expect(await t.deps.sql`select from news.views where person_id = ${marc}`).not.toHaveLength(0)
    await react('marc', item.id)
    expect((await read('claire', item.id)).body.reactionCount).toBe(1)
    await t.deps.sql`delete from core.persons where id = ${marc}`
    expect((await read('claire', item.id)).body.reactionCount).toBe(0)
    expect(await t.deps.sql`select from news.views where person_id = ${marc}`).toHaveLength(0)
  })
})

describe('what an author sees of their own item', () => {
  it('is the groups it was narrowed to, which readers are only told in words', async () => {
    const audience = [await group('guardians', { class: 'cm1a' })]
    const item = await publish('claire', { threadId: await school(), audience })
    expect((await read('claire', item.id)).body.narrowedTo?.map(({ id }) => id)).toEqual(audience)
    expect((await read('samira', item.id)).body.narrowedTo).toBeNull()
    expect((await change('claire', item, { audience: null })).body.audience).toMatchObject([
      { audiences: expect.arrayContaining(['guardians', 'pupils', 'staff']) },
    ])
  })
})
