import { beforeAll, describe, expect, it } from 'vitest'
import { serverBindings } from '../../apps/server.ts'
import { pathNames } from '../../kernel/contract/endpoint.ts'
import { uuidv7 } from '../../kernel/server/db/ids.ts'
import { testApp } from '../../kernel/test/app.ts'
import type { Persona } from '../../kernel/test/small-world.ts'
import { callWith } from '../call-endpoint.ts'
import { allEndpoints, type NamedEndpoint } from '../contracts.ts'
import { secretTitle, treasuresOf } from './treasures.ts'

const t = testApp(serverBindings)
let treasures: Record<string, string>
beforeAll(async () => {
  treasures = await treasuresOf(t)
})

const guarded = allEndpoints().filter(({ endpoint }) => endpoint.access !== 'public')
/** They only change one’s own list, and answer alike whatever the id: nothing is learnt, nobody else is touched. */
const ownLists = ['core.hideEntry', 'core.showEntry', 'directory.removeFavourite', 'core.removePushDevice']
const isOwnList = ({ app, name }: NamedEndpoint) => ownLists.includes(`${app}.${name}`)
const onSomething = guarded.filter(e => pathNames(e.endpoint.path).length > 0 && !isOwnList(e))
const lists = guarded.filter(({ endpoint }) => endpoint.method === 'GET' && pathNames(endpoint.path).length === 0)
const managed = onSomething.filter(
  ({ endpoint }) =>
    typeof endpoint.access === 'object' && 'on' in endpoint.access && endpoint.access.level === 'manage',
)
const named = (endpoints: NamedEndpoint[]) => endpoints.map(e => [`${e.app}.${e.name}`, e] as const)

/** People of another school: a teacher, its head, a pupil. */
const strangers: Persona[] = ['ines', 'mathilde', 'tom']

const answers = async (personas: readonly Persona[], { endpoint }: NamedEndpoint, ids = treasures) => {
  const got: [Persona, number][] = []
  for (const persona of personas) got.push([persona, (await callWith(await t.as(persona), endpoint, ids)).status])
  return got.filter(([, status]) => status !== 403 && status !== 404)
}

const journal = async () => {
  const [row] = await t.deps.sql<{ lines: number }[]>`select count(*)::int as lines from core.audit`
  return row?.lines
}

it('there is a real thing of Les Tilleuls for each id an address takes (house/test/treasures.ts)', () => {
  const names = new Set(onSomething.flatMap(({ endpoint }) => pathNames(endpoint.path)))
  expect([...names].filter(name => !treasures[name])).toEqual([])
})

describe('people of another school, with the right address of everything at Les Tilleuls,', () => {
  it('leave no trace of an act in the journal', async () => {
    const before = await journal()
    for (const endpoint of onSomething) await answers(strangers, endpoint)
    expect(await journal()).toBe(before)
  })

  it.each(named(onSomething))('get nothing of %s', async (_, endpoint) => {
    expect(await answers(strangers, endpoint)).toEqual([])
  })

  it.each(named(lists))('find nothing of it in %s', async (_, { endpoint }) => {
    const traces = [secretTitle, 'Castel', 'Benali', ...Object.values(treasures)]
    for (const persona of strangers) {
      const client = await t.as(persona)
      for (const q of ['castel', 'conseil', 'benali', 'ambre']) {
        const { raw } = await callWith(client, endpoint, {}, endpoint.query ? { query: { q } } : {})
        const text = raw.toString()
        expect([persona, traces.filter(trace => text.includes(trace))]).toEqual([persona, []])
      }
      if (!endpoint.query) break
    }
  })
})

describe('at Les Tilleuls itself,', () => {
  it.each(named(managed))('a guardian and a pupil do not %s', async (_, endpoint) => {
    expect(await answers(['samira', 'lina'], endpoint)).toEqual([])
  })

  it.each(named(managed.filter(({ endpoint }) => endpoint.path.includes(':structureId'))))(
    'a teacher does not %s',
    async (_, endpoint) => {
      expect(await answers(['claire'], endpoint)).toEqual([])
    },
  )
})

/** What `persona` may do at home, tried on people of Les Tilleuls: the ids of the body, not of the address. */
const smuggled: [string, Persona, (w: typeof t.world) => object][] = [
  ['school.resetAccess', 'mathilde', w => ({ personIds: [w.people.lina] })],
  ['school.resetStaff', 'mathilde', w => ({ personIds: [w.people.claire] })],
  ['school.renewPictures', 'mathilde', w => ({ personIds: [w.people.lina] })],
  ['school.giveWords', 'mathilde', w => ({ personIds: [w.people.lina] })],
  ['school.printPictureCards', 'ines', w => ({ personIds: [w.people.lina] })],
  ['school.printSheets', 'ines', w => ({ format: 'csv', who: 'all', personIds: [w.people.lina] })],
  ['school.printSchoolSheets', 'mathilde', w => ({ format: 'csv', who: 'all', personIds: [w.people.lina] })],
  ['news.createItem', 'mathilde', () => ({ threadId: treasures.threadId })],
]

describe('somebody with rights at home', () => {
  it.each(smuggled)('does not carry people of another school into %s', async (name, persona, body) => {
    const found = guarded.find(e => `${e.app}.${e.name}` === name) as NamedEndpoint
    const home = { classId: t.world.classes.ce2, structureId: t.world.structures.preVert }
    const reply = await callWith(await t.as(persona), found.endpoint, home, { body: body(t.world) })
    expect([403, 404, 409, 422]).toContain(reply.status)
    expect(reply.raw.toString()).not.toMatch(/castel|brunet/i)
  })

  it('does not put people of another school in a group of theirs', async () => {
    const { endpoint } = guarded.find(e => `${e.app}.${e.name}` === 'school.createGroup') as NamedEndpoint
    const home = { structureId: t.world.structures.preVert }
    await callWith(await t.as('ines'), endpoint, home, { body: { personIds: [t.world.people.lina] } })
    const held = await t.deps.sql`
      select from core.memberships m join core.groups g on g.id = m.group_id
      where m.person_id = ${t.world.people.lina} and g.created_by = ${t.world.people.ines}`
    expect(held.length).toBe(0)
  })

  it('does not count the members of a group they do not see', async () => {
    const reply = await (await t.as('ines')).post<{ people: number }>('/groups/count', {
      groupIds: [treasures.groupId],
    })
    expect(reply.body).toEqual({ pupils: 0, guardians: 0, others: 0, schools: 0 })
  })

  it('does not close the session of somebody else, nor reads a file before it is shared', async () => {
    expect((await (await t.as('marc')).delete(`/me/sessions/${treasures.sessionId}`)).status).toBe(404)
    expect((await (await t.as('samira')).get(`/files/${treasures.fileId}`)).status).toBe(404)
  })
})

describe('one’s own lists', () => {
  it.each(named(guarded.filter(isOwnList)))(
    '%s answers alike to a real id and to an invented one',
    async (_, { endpoint }) => {
      const client = await t.as('ines')
      const real = await callWith(client, endpoint, treasures)
      const invented = await callWith(client, endpoint, { entryId: uuidv7(), personId: uuidv7(), deviceId: uuidv7() })
      expect([invented.status, invented.body]).toEqual([real.status, real.body])
      const kept = await t.deps.sql`select from core.push_devices where id = ${treasures.deviceId ?? null}`
      expect(kept.length).toBe(1)
    },
  )
})

describe('an invented address', () => {
  it.each(named(onSomething))('of %s is nobody’s, even for who administers everything', async (_, endpoint) => {
    const invented = Object.fromEntries(pathNames(endpoint.endpoint.path).map(name => [name, uuidv7()]))
    expect(await answers(['karim'], endpoint, invented)).toEqual([])
  })
})
