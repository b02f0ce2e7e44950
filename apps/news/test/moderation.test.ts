import { describe, expect, it } from 'vitest'
import type { ReportedThing } from '../../../kernel/contract/api/moderation.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { Comment } from '../contract-items.ts'
import { newsBinding } from '../server/binding.ts'
import { newsWorld } from './news-world.ts'

const t = testApp([newsBinding])
const { thread, publish, titles, feed, read } = newsWorld(t)

const school = () => thread('claire', 'La vie de l’école')
const published = async (title: string) =>
  publish('claire', { threadId: await school(), title, comments: 'all' }).then(({ id }) => id)
const report = async (as: Persona, resourceId: string, more: { partId?: string; reason?: string } = {}) =>
  (await t.as(as)).post('/reports', { resourceId, partId: null, reason: '', ...more })
const place = () => `/structures/${t.world.structures.tilleuls}/reports`
const reported = async (as: Persona, handled = false) =>
  (await (await t.as(as)).get<{ items: ReportedThing[] }>(`${place()}?handled=${handled}`)).body.items
const about = async (as: Persona, resourceId: string, handled = false) =>
  (await reported(as, handled)).find(thing => thing.resourceId === resourceId)
const decide = async (as: Persona, id: string | undefined, decision: 'hidden' | 'dismissed') =>
  (await (await t.as(as)).put(`${place()}/${id}/decision`, { decision })).status
const reopen = async (as: Persona, id: string | undefined) =>
  (await (await t.as(as)).delete(`${place()}/${id}/decision`)).status
const found = async (as: Persona, q: string) => {
  const reply = await (await t.as(as)).get<{ apps: { items: { title: string }[] }[] }>(`/search?q=${q}`)
  return JSON.stringify(reply.body)
}
const bell = async (as: Persona) =>
  (await (await t.as(as)).get<{ items: { title: string }[] }>('/notifications')).body.items.map(({ title }) => title)
const journal = async () => {
  const rows = await t.deps.sql<{ action: string; actor: string | null }[]>`
    select action, actor_id as actor from core.audit where action like 'moderation.%' order by at`
  return rows
}

describe('whoever reads something', () => {
  it('reports it once, with a reason; those who manage the school read it, not who wrote it', async () => {
    const id = await published('Un mot de trop')
    expect((await report('samira', id, { reason: 'Un enfant est nommé.' })).status).toBe(204)
    expect((await report('samira', id, { reason: 'Encore.' })).status).toBe(204)
    expect((await report('lina', id)).status).toBe(204)
    const thing = await about('thierry', id)
    expect(thing).toMatchObject({ title: 'Un mot de trop', author: 'Claire Brunet', state: 'open', isPart: false })
    expect(thing?.reports.map(({ from, reason }) => [from, reason])).toEqual([
      ['pupil', ''],
      ['family', 'Un enfant est nommé.'],
    ])
    expect(JSON.stringify(thing)).not.toContain('Samira')
  })

  it('cannot report what they do not see, nor their own words', async () => {
    const id = await published('Pour les Tilleuls')
    expect((await report('ines', id)).status).toBe(404)
    expect((await report('claire', id)).status).toBe(409)
    expect((await report('samira', id, { partId: t.world.people.lina })).status).toBe(404)
    expect((await report('samira', t.world.structures.tilleuls)).status).not.toBe(204)
  })

  it('leaves no name in the journal', async () => {
    const lines = (await journal()).filter(({ action }) => action === 'moderation.reported')
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.every(({ actor }) => actor === null)).toBe(true)
  })
})

describe('whoever manages the school', () => {
  it('is alone to see the reports: not a teacher, a parent, nor the head of another school', async () => {
    for (const as of ['claire', 'samira'] as const) expect((await (await t.as(as)).get(place())).status).toBe(403)
    expect((await (await t.as('mathilde')).get(place())).status).toBe(404)
  })

  it('hides it for all: out of lists, feed, search and its own address, but for those who manage', async () => {
    const id = await published('Trottinettes interdites')
    await report('samira', id)
    expect(await found('marc', 'trottinettes')).toContain('Trottinettes interdites')
    expect(await decide('thierry', (await about('thierry', id))?.id, 'hidden')).toBe(204)
    for (const as of ['samira', 'marc', 'lina', 'sandrine'] as const) {
      expect(await titles(as)).not.toContain('Trottinettes interdites')
      expect(await feed(as)).not.toContain('Trottinettes interdites')
      expect(await found(as, 'trottinettes')).not.toContain('Trottinettes interdites')
      expect((await read(as, id)).status).toBe(404)
    }
    expect((await read('thierry', id)).status).toBe(200)
    expect((await about('thierry', id, true))?.handledBy).toBe('Thierry Lacombe')
  })

  it('restores it as it was, and may decide otherwise', async () => {
    const id = await published('Finalement si')
    await report('samira', id)
    const thing = await about('thierry', id)
    await decide('thierry', thing?.id, 'hidden')
    expect(await decide('thierry', thing?.id, 'dismissed')).toBe(409)
    expect(await reopen('thierry', thing?.id)).toBe(204)
    expect(await titles('marc')).toContain('Finalement si')
    expect(await feed('marc')).toContain('Finalement si')
    expect(await decide('thierry', thing?.id, 'dismissed')).toBe(204)
    expect(await titles('marc')).toContain('Finalement si')
    expect((await journal()).slice(-4).map(({ action }) => action)).toEqual([
      'moderation.reported',
      'moderation.hidden',
      'moderation.restored',
      'moderation.dismissed',
    ])
  })

  it('never decides on own words: somebody above does', async () => {
    const id = await publish('thierry', { threadId: await school(), title: 'Du directeur' }).then(item => item.id)
    await report('samira', id)
    const thing = await about('thierry', id)
    expect(thing?.isMine).toBe(true)
    expect(await decide('thierry', thing?.id, 'dismissed')).toBe(409)
    expect(await decide('karim', thing?.id, 'hidden')).toBe(204)
    expect(await titles('marc')).not.toContain('Du directeur')
  })

  it('hides one comment and leaves the rest; its author cannot put it back', async () => {
    const id = await published('Sortie au bois')
    const comments = async (as: Persona) =>
      (await (await t.as(as)).get<{ items: Comment[] }>(`/news/items/${id}/comments`)).body.items.map(
        ({ text }) => text,
      )
    const { body: rude } = await (await t.as('marc')).post<Comment>(`/news/items/${id}/comments`, { text: 'Nul.' })
    await (await t.as('delphine')).post(`/news/items/${id}/comments`, { text: 'Merci !' })
    expect((await report('samira', id, { partId: rude.id })).status).toBe(204)
    const thing = await about('thierry', id)
    expect(thing).toMatchObject({ isPart: true, text: 'Nul.', author: 'Marc Castel' })
    await decide('thierry', thing?.id, 'hidden')
    expect(await comments('samira')).toEqual(['Merci !'])
    const again = await (await t.as('marc')).post(`/news/items/${id}/comments/${rude.id}/restoration`)
    expect(again.status).not.toBe(204)
    await reopen('thierry', thing?.id)
    expect(await comments('samira')).toEqual(['Nul.', 'Merci !'])
  })
})

describe('whoever reported', () => {
  it('is told that it was handled, and nothing of the others', async () => {
    const id = await published('À revoir')
    await report('delphine', id, { reason: 'Faux.' })
    expect(await bell('delphine')).not.toContain('Votre signalement a été traité : le contenu n’est plus visible.')
    await decide('thierry', (await about('thierry', id))?.id, 'hidden')
    expect(await bell('delphine')).toContain('Votre signalement a été traité : le contenu n’est plus visible.')
    expect(await bell('julien')).not.toContain('Votre signalement a été traité : le contenu n’est plus visible.')
    const mine = await (await t.as('delphine')).get<{ items: unknown[] }>('/me/reports')
    expect(mine.body.items).toMatchObject([{ app: 'news', reason: 'Faux.', state: 'hidden' }])
  })

  it('has it judged again when somebody new complains', async () => {
    const id = await published('Encore lui')
    await report('samira', id)
    await decide('thierry', (await about('thierry', id))?.id, 'dismissed')
    await report('samira', id)
    expect(await about('thierry', id)).toBeUndefined()
    await report('marc', id)
    expect((await about('thierry', id))?.state).toBe('open')
  })
})
