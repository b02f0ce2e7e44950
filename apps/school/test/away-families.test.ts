import { beforeAll, describe, expect, it } from 'vitest'
import { addGrants } from '../../../kernel/server/access/grants.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { bind } from '../../../kernel/server/http/app-binding.ts'
import { createResource } from '../../../kernel/server/resources/resources.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { AwayClass, AwayFamily } from '../contract/families.ts'
import { schoolBinding } from '../server/binding.ts'

/** An app that says its words to searching, as Actualités does. */
const board = bind({
  manifest: {
    id: 'board',
    name: { fr: 'Panneau', en: 'Board' },
    path: 'panneau',
    gommette: { shape: 'star', colour: 'teal', pictogram: 'star' },
    openTo: {},
    opensIn: [],
    resources: ['board.note'],
    events: {},
    personalData: {},
    audienceLabel: null,
    forPupils: false,
  },
  contract: {},
  handlers: {},
  searched: async (_db, ids) =>
    ids.map(id => ({
      id,
      title: 'Sortie au musée',
      body: 'Prévoir un pique-nique.\nDépart à 9 h.',
      excerpt: '',
      at: new Date(0),
      shownFrom: new Date(0),
      shownUntil: null,
      isDraft: false,
    })),
})

const t = testApp([schoolBinding, board])
const path = (name: 'cm1a' | 'cpa') => `/school/classes/${t.world.classes[name]}`

const away = async (as: Persona, name: 'cm1a' | 'cpa') => {
  const reply = await (await t.as(as)).get<{ items: AwayFamily[] }>(`${path(name)}/away-families`)
  return reply.body.items
}

/** Said to a group on the day, and found in the feed of its members. */
const say = async (title: string, groupId: string, alsoTo: string | null) => {
  const { sql } = t.deps
  const [id, entryId] = [uuidv7(), uuidv7()]
  await createResource(sql, { id, kind: 'board.note', title })
  const groups = alsoTo ? [groupId, alsoTo] : [groupId]
  await addGrants(
    sql,
    id,
    groups.map(group => ({ groupId: group, level: 'read' as const })),
  )
  await sql`
    insert into core.feed_entries (id, app, event, resource_id, at, data)
    values (${entryId}, 'board', 'board.said', ${id}, now(), ${sql.json({ title })})`
  await sql`insert into core.feed_audience (group_id, at, entry_id, app) values (${groupId}, now(), ${entryId}, 'board')`
  return id
}

const groupOf = async (audience: string) => {
  const [row] = await t.deps.sql<{ id: string }[]>`
    select id from core.groups where class_id = ${t.world.classes.cm1a} and audience = ${audience}`
  return row?.id ?? ''
}

const neverCame = (...personas: Persona[]) => t.deps.sql`
  update core.accounts set activated_at = null, last_seen_at = null, password_hash = null
  where person_id = any(${personas.map(persona => t.world.people[persona])}::uuid[])`

beforeAll(() => neverCame('delphine', 'julien'))

describe('families who never came', () => {
  it('are those of whom no responsable ever entered, not those where one of two did', async () => {
    await neverCame('marc')
    expect((await away('claire', 'cm1a')).map(({ name }) => name)).toEqual(['Noé Kermarec'])
    expect((await away('claire', 'cm1a'))[0]?.guardians.map(({ name }) => name)).toEqual([
      'Julien Kermarec',
      'Delphine Lambert',
    ])
  })

  it('are listed with what was said to them, as far as who asks may read it', async () => {
    const [families, teachers] = [await groupOf('guardians'), await groupOf('teachers')]
    const open = await say('Sortie au musée', families, teachers)
    await say('Entre familles', families, null)
    expect((await away('claire', 'cm1a'))[0]?.unread.map(({ id }) => id)).toEqual([open])
  })

  it('are seen by the head class by class, by a teacher for own classes only', async () => {
    const school = `/school/structures/${t.world.structures.tilleuls}/away-families`
    const reply = await (await t.as('thierry')).get<{ items: AwayClass[] }>(school)
    expect(reply.body.items.map(({ name, families }) => [name, families.length])).toEqual([['CM1 A', 1]])
    expect((await (await t.as('claire')).get(school)).status).toBe(403)
    expect((await (await t.as('claire')).get(`${path('cpa')}/away-families`)).status).toBe(403)
    expect((await (await t.as('mathilde')).get(`${path('cm1a')}/away-families`)).status).toBe(404)
  })

  it('do not show a responsable set aside by a decision of justice', async () => {
    const thierry = await t.as('thierry')
    const tie = `${path('cm1a')}/pupils/${t.world.people.noe}/guardians/${t.world.people.julien}/restriction`
    expect((await thierry.put(tie, { reason: 'Jugement du tribunal.' })).status).toBe(204)
    expect((await away('claire', 'cm1a'))[0]?.guardians.map(({ name }) => name)).toEqual(['Delphine Lambert'])
    expect((await thierry.delete(tie)).status).toBe(204)
  })
})

describe('the paper for a family', () => {
  const printFor = async (as: Persona, persona: Persona) =>
    (await t.as(as)).post<{ code: string }>(`${path('cm1a')}/family-paper`, { pupilIds: [t.world.people[persona]] })

  it('is a PDF: for separated parents a page of news and a login sheet each', async () => {
    const reply = await printFor('claire', 'noe')
    expect([reply.status, reply.raw.subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
    expect(String(reply.headers['content-disposition'])).toContain('nouvelles-cm1-a.pdf')
    expect(reply.raw.toString('latin1').split('/Type /Page\n').length - 1).toBe(4)
  })

  it('is written in the journal, as any login sheet', async () => {
    const [row] = await t.deps.sql<{ people: number }[]>`
      select (detail ->> 'people')::int as people from core.audit where action = 'sheets.printed' order by at desc limit 1`
    expect(row?.people).toBe(2)
  })

  it('is for the pupils of the class alone', async () => {
    expect((await printFor('claire', 'lou')).status).toBe(404)
    expect((await printFor('sandrine', 'noe')).status).toBe(403)
  })
})
