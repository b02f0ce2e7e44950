import { beforeAll, describe, expect, it } from 'vitest'
import type { FeedEntry } from '../../../kernel/contract/api/feed.ts'
import { tellAtOnce } from '../../../kernel/server/notifications/tell-at-once.ts'
import { confirmAddresses } from '../../../kernel/server/notifications/test/board-world.ts'
import { erasePersons } from '../../../kernel/server/privacy/erase.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { ItemPage } from '../contract-items.ts'
import type { Roundup, RoundupPlan } from '../contract-roundups.ts'
import { newsManifest } from '../manifest.ts'
import { newsBinding } from '../server/binding.ts'
import { prepareRoundups } from '../server/prepare-roundups.ts'
import { newsWorld, words } from './news-world.ts'

const t = testApp([newsBinding])
const { thread, write, change, publish, list, read } = newsWorld(t)

const identityOf = async (place: keyof typeof t.world.structures): Promise<string> => {
  const [row] = await t.deps.sql<{ id: string }[]>`
    select id from core.identities where structure_id = ${t.world.structures[place]} and is_main`
  return row?.id ?? ''
}
const give = async (by: Persona, identity: string, to: Persona) =>
  (await t.as(by)).put(`/identities/${identity}/holders/${t.world.people[to]}`, { endsOn: null })
const take = async (by: Persona, identity: string, from: Persona) =>
  (await t.as(by)).delete(`/identities/${identity}/holders/${t.world.people[from]}`)
const feedOf = async (as: Persona) => (await (await t.as(as)).get<{ items: FeedEntry[] }>('/feed?app=news')).body.items
const acts = async (item: string) => {
  const rows = await t.deps.sql<{ act: string }[]>`
    select detail ->> 'act' as act from core.audit where action = 'identity.used' and target_id = ${item} order by at, id`
  return rows.map(row => row.act)
}

let school: string
let team: string
let life: string
let fair: ItemPage
beforeAll(async () => {
  school = await identityOf('tilleuls')
  team = await identityOf('constituency')
  life = await thread('claire', 'La vie de l’école')
  await give('thierry', school, 'claire')
  await confirmAddresses(t, 'samira')
  const atOnce = { app: 'news', event: '*', channel: 'mail', frequency: 'at-once' }
  await t.deps.sql`
    insert into core.notification_choices ${t.deps.sql({ ...atOnce, person_id: t.world.people.samira })}`
  fair = await publish('claire', {
    threadId: life,
    title: 'La kermesse du printemps',
    body: words('Rendez-vous sous le préau.'),
    comments: 'all',
    identityId: school,
  })
})

describe('what a teacher publishes in the name of the school', () => {
  it('is signed by the school on the card, on the page and in « Quoi de neuf »', async () => {
    const signed = { id: school, name: 'École des Tilleuls', avatar: `structure/${t.world.structures.tilleuls}` }
    expect((await list('samira')).items[0]).toMatchObject({ author: signed, writtenBy: null })
    expect((await read('samira', fair.id)).body).toMatchObject({ author: signed, writtenBy: null })
    expect((await feedOf('samira'))[0]).toMatchObject({ actor: { ...signed, title: null } })
  })

  it('tells families, pupils and other teachers neither the name nor the number of who wrote it, in any answer', async () => {
    const addresses = [
      '/news/items',
      `/news/items?threadId=${life}`,
      `/news/items/${fair.id}`,
      `/news/items/${fair.id}/comments`,
      '/feed',
      '/search?q=kermesse',
      '/notifications',
      `/structures/${t.world.structures.tilleuls}/identities`,
    ]
    for (const persona of ['samira', 'marc', 'lina', 'delphine', 'sandrine'] as const)
      for (const address of addresses) {
        const { raw, status } = await (await t.as(persona)).get(address)
        expect([persona, address, status]).toEqual([persona, address, 200])
        expect([persona, address, /brunet/i.test(raw.toString())]).toEqual([persona, address, false])
        expect([persona, address, raw.toString().includes(t.world.people.claire)]).toEqual([persona, address, false])
      }
  })

  it('comes by mail from the school', async () => {
    await tellAtOnce(t.deps, [newsManifest], new Date(Date.now() + 120_000))
    const [mail] = await t.deps.sql<{ text: string; html: string }[]>`
      select body_text as text, body_html as html from core.outgoing_mails where person_id = ${t.world.people.samira} and kind = 'notice'`
    expect(mail?.text).toContain('École des Tilleuls')
    expect(`${mail?.text}${mail?.html}`).not.toContain('Brunet')
  })

  it('says who wrote it to who wrote it, to who runs the school, and to the other holders', async () => {
    await give('thierry', school, 'sandrine')
    for (const persona of ['claire', 'thierry', 'karim', 'sandrine'] as const)
      expect([persona, (await read(persona, fair.id)).body.writtenBy]).toEqual([persona, 'Claire Brunet'])
    await take('thierry', school, 'sandrine')
    expect((await read('sandrine', fair.id)).body.writtenBy).toBeNull()
    expect((await list('thierry')).items[0]?.writtenBy).toBe('Claire Brunet')
  })

  it('is in the journal, each act with who did it', async () => {
    await change('claire', (await read('claire', fair.id)).body, { title: 'La kermesse de printemps' })
    await (await t.as('thierry')).delete(`/news/items/${fair.id}/publication`)
    await (await t.as('thierry')).put(`/news/items/${fair.id}/publication`, { at: null })
    await t.settle()
    expect(await acts(fair.id)).toEqual(['published', 'corrected', 'unpublished', 'published'])
    expect((await feedOf('samira'))[0]?.actor?.name).toBe('École des Tilleuls')
  })
})

describe('once reported', () => {
  it('is shown to who decides with both names', async () => {
    const report = { resourceId: fair.id, partId: null, reason: 'Une erreur de date.' }
    expect((await (await t.as('delphine')).post('/reports', report)).status).toBe(204)
    const reports = `/structures/${t.world.structures.tilleuls}/reports`
    const { body } = await (await t.as('thierry')).get<{ items: { author: string }[] }>(reports)
    expect(body.items.map(one => one.author)).toEqual(['École des Tilleuls (Claire Brunet)'])
  })
})

describe('the name of a school', () => {
  it('is taken by nobody who does not hold it, nor at the neighbour’s', async () => {
    const refused = await write('sandrine', { threadId: life, identityId: school })
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([422, expect.stringContaining('not-held')])
    const elsewhere = await thread('ines', 'La vie de l’école')
    const preVert = await identityOf('preVert')
    expect((await write('thierry', { threadId: life, identityId: preVert })).status).toBe(422)
    expect((await write('ines', { threadId: elsewhere, identityId: school })).status).toBe(422)
  })

  it('is left by its author alone: nobody else shows who wrote', async () => {
    const item = (await read('thierry', fair.id)).body
    expect((await change('thierry', item, { identityId: null })).status).toBe(422)
    expect((await change('thierry', item, { title: 'La kermesse' })).status).toBe(200)
    expect((await read('samira', fair.id)).body.author?.name).toBe('École des Tilleuls')
    const own = await change('claire', item, { identityId: null })
    expect(own.body.author?.name).toBe('Claire Brunet')
    await change('claire', item, { identityId: school })
  })

  it('no longer serves, from the same day, who lost it', async () => {
    const { body: draft } = await write('claire', { threadId: life, title: 'Les photos', identityId: school })
    await take('thierry', school, 'claire')
    const client = await t.as('claire')
    const late = await client.put<{ code: string }>(`/news/items/${draft.id}/publication`, { at: null })
    expect([late.status, JSON.stringify(late.body)]).toEqual([422, expect.stringContaining('identityId')])
    const item = (await read('claire', fair.id)).body
    expect((await change('claire', item, { title: 'Autre chose' })).status).toBe(422)
    expect(item.writtenBy).toBe('Claire Brunet')
    expect((await change('claire', draft, { identityId: null })).status).toBe(200)
    expect((await client.put(`/news/items/${draft.id}/publication`, { at: null })).status).toBe(200)
  })

  it('stays on what was published when its author is erased', async () => {
    await give('thierry', school, 'sandrine')
    const kept = await publish('sandrine', { threadId: life, title: 'Le jardin', identityId: school })
    await erasePersons(t.deps.sql, [t.world.people.sandrine], {
      manifests: [newsManifest],
      reason: 'request',
      now: new Date(),
    })
    expect((await read('samira', kept.id)).body).toMatchObject({
      author: { name: 'École des Tilleuls' },
      writtenBy: null,
    })
    expect((await feedOf('samira'))[0]?.actor?.name).toBe('École des Tilleuls')
  })
})

describe('the circonscription', () => {
  it('publishes in the name of its team; a school proposes a project in its own', async () => {
    const projects = await thread('adrien', 'Propositions de projets')
    await publish('adrien', { threadId: projects, title: 'Défi lecture', identityId: team })
    expect((await list('ines', `?threadId=${projects}`)).items[0]).toMatchObject({
      author: { name: 'Équipe de circonscription', place: 'Circonscription de Valbrume' },
      writtenBy: null,
    })
    const { body: proposed } = await write('thierry', { threadId: projects, title: 'Un jardin', identityId: school })
    await (await t.as('thierry')).put(`/news/items/${proposed.id}/submission`, {})
    const approved = await (await t.as('adrien')).put<ItemPage>(`/news/items/${proposed.id}/publication`, { at: null })
    expect(approved.body).toMatchObject({ author: { name: 'École des Tilleuls' }, writtenBy: 'Thierry Lacombe' })
    expect(await acts(proposed.id)).toEqual(['submitted', 'published'])
  })

  it('is named as such in the roundup of the week', async () => {
    const projects = await thread('adrien', 'Propositions de projets')
    const now = new Date()
    await t.deps.sql`update news.roundup_plans set next_at = ${now}`
    await prepareRoundups(t.deps.sql, now)
    const adrien = await t.as('adrien')
    const { body: plan } = await adrien.get<RoundupPlan>(`/news/threads/${projects}/roundup`)
    const { body: roundup } = await adrien.get<Roundup>(`/news/items/${plan.waiting[0]?.id}/roundup`)
    expect(roundup.lines.find(line => line.title === 'Défi lecture')?.place).toBe('Équipe de circonscription')
  })
})
