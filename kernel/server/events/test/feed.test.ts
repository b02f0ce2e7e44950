import { describe, expect, it } from 'vitest'
import type { FeedEntry } from '../../../contract/api/feed.ts'
import { manifest } from '../../../contract/manifest.ts'
import { testApp } from '../../../test/app.ts'
import type { Persona } from '../../../test/small-world.ts'
import { addGrants } from '../../access/grants.ts'
import { uuidv7 } from '../../db/ids.ts'
import { bind } from '../../http/app-binding.ts'
import { createResource } from '../../resources/resources.ts'
import { emit } from '../emit.ts'

const board = bind({
  manifest: manifest({
    id: 'board',
    name: { fr: 'Tableau', en: 'Board' },
    path: 'tableau',
    gommette: { shape: 'round', colour: 'red', pictogram: 'megaphone' },
    openTo: { staff: 'contribute' },
    opensIn: ['school'],
    resources: ['board.note'],
    events: { 'note.written': { notify: 'daily', feed: true }, 'note.seen': { notify: 'never', feed: false } },
    personalData: {},
    audienceLabel: null,
    forPupils: true,
  }),
  contract: {},
  handlers: {},
})
const t = testApp([board])

type Page = { items: FeedEntry[]; next: string | null }

interface More {
  from?: Date
  until?: Date
  name?: string
  in?: 'tilleuls' | 'constituency'
}

const write = async (title: string, groupId: string, more: More = {}) => {
  const id = uuidv7()
  const structureId = t.world.structures[more.in ?? 'tilleuls']
  await createResource(t.deps.sql, { id, kind: 'board.note', title, structureId })
  await addGrants(t.deps.sql, id, [{ groupId, level: 'read' }])
  const { name = 'note.written', from, until } = more
  await t.deps.sql.begin(db =>
    emit({ db, app: 'board', actorId: t.world.people.claire, now: new Date() }, name, {
      on: id,
      data: { title },
      from,
      until,
    }),
  )
  await t.settle()
  return id
}
const titles = async (persona: Persona, query = '') => {
  const page = await (await t.as(persona)).get<Page>(`/feed${query}`)
  return page.body.items.map(entry => entry.data.title)
}
const group = async (audience: string, where: { class?: 'cm1a' | 'cpa'; structure?: 'tilleuls' | 'constituency' }) => {
  const [row] = await t.deps.sql<{ id: string }[]>`
    select id from core.groups where audience = ${audience}
      and class_id is not distinct from ${where.class ? t.world.classes[where.class] : null}
      and (${where.structure ? t.world.structures[where.structure] : null}::uuid is null
        or structure_id = ${where.structure ? t.world.structures[where.structure] : null})`
  return row?.id ?? ''
}

describe('« Quoi de neuf »', () => {
  it('shows what is shared with me, newest first, and nothing I cannot open', async () => {
    await write('Sortie au musée', await group('guardians', { class: 'cm1a' }))
    await write('Réunion de rentrée', await group('guardians', { structure: 'tilleuls' }))
    expect(await titles('samira')).toEqual(['Réunion de rentrée', 'Sortie au musée'])
    expect(await titles('camille')).toEqual(['Réunion de rentrée'])
    expect(await titles('ines')).toEqual([])
  })

  it('waits for the time of a dated publication, and forgets what has expired', async () => {
    const all = await group('staff', { structure: 'tilleuls' })
    const hour = 3_600_000
    await write('Demain', all, { from: new Date(Date.now() + hour) })
    await write('Hier', all, { from: new Date(Date.now() - 2 * hour), until: new Date(Date.now() - hour) })
    expect(await titles('sandrine')).toEqual([])
  })

  it('loses an entry as soon as the right is withdrawn', async () => {
    const id = await write('Pour Marc seulement', t.world.people.marc)
    expect(await titles('marc')).toContain('Pour Marc seulement')
    await t.deps.sql`delete from core.grants where resource_id = ${id}`
    expect(await titles('marc')).not.toContain('Pour Marc seulement')
  })

  it('hides an entry for me only, and shows it again', async () => {
    await write('Photo de classe', await group('guardians', { class: 'cm1a' }))
    const samira = await t.as('samira')
    const [entry] = (await samira.get<Page>('/feed')).body.items
    await samira.put(`/feed/${entry?.id}/hidden`)
    expect(await titles('samira')).not.toContain('Photo de classe')
    expect(await titles('marc')).toContain('Photo de classe')
    await samira.delete(`/feed/${entry?.id}/hidden`)
    expect(await titles('samira')).toContain('Photo de classe')
  })

  it('filters by child for a guardian of two schools', async () => {
    await write('Kermesse du CM1 A', await group('guardians', { class: 'cm1a' }))
    expect(await titles('delphine', `?childId=${t.world.people.noe}`)).toContain('Kermesse du CM1 A')
    expect(await titles('delphine', `?childId=${t.world.people.tom}`)).not.toContain('Kermesse du CM1 A')
    expect(await titles('samira', `?childId=${t.world.people.noe}`)).toEqual([])
  })

  it('keeps one entry per thing, and ignores events that are not for the feed', async () => {
    const id = await write('Chorale', t.world.people.thierry)
    const again = (name: string) =>
      t.deps.sql.begin(db =>
        emit({ db, app: 'board', actorId: null, now: new Date() }, name, { on: id, data: { title: 'Chorale, suite' } }),
      )
    await again('note.seen')
    await t.settle()
    expect(await titles('thierry')).toEqual(['Chorale'])
    await again('note.written')
    await t.settle()
    expect(await titles('thierry')).toEqual(['Chorale, suite'])
  })

  it('turns its pages without missing or repeating an entry, past those I hid', async () => {
    const bruno = await t.as('bruno')
    for (let n = 0; n < 60; n++) await write(`Note ${n}`, t.world.people.bruno)
    for (const entry of (await bruno.get<Page>('/feed?limit=50')).body.items.slice(0, 45))
      await bruno.put(`/feed/${entry.id}/hidden`)
    const seen: unknown[] = []
    for (let next: string | null = ''; next !== null; ) {
      const page: Page = (await bruno.get<Page>(`/feed?limit=4${next && `&after=${next}`}`)).body
      seen.push(...page.items.map(entry => entry.data.title))
      next = page.next
    }
    expect(seen).toEqual(Array.from({ length: 15 }, (_, n) => `Note ${14 - n}`))
  })

  it('tells what comes from my class, from my school, and from above', async () => {
    await write('Pour la classe de CP', await group('guardians', { class: 'cpa' }))
    await write('Pour l’école', await group('guardians', { structure: 'tilleuls' }))
    await write('De la circonscription', await group('guardians', { structure: 'tilleuls' }), { in: 'constituency' })
    expect(await titles('camille', '?origin=class')).toEqual(['Pour la classe de CP'])
    expect(await titles('camille', '?origin=school&limit=2')).toEqual(['Pour l’école', 'Pour la classe de CP'])
    expect(await titles('camille', '?origin=above')).toEqual(['De la circonscription'])
  })
})
