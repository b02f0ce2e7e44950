import { describe, expect, it } from 'vitest'
import { serverBindings } from '../../apps/server.ts'
import { atLeast, type Level, levels, pathNames } from '../../kernel/contract/endpoint.ts'
import { addGrants } from '../../kernel/server/access/grants.ts'
import { uuidv7 } from '../../kernel/server/db/ids.ts'
import { createResource } from '../../kernel/server/resources/resources.ts'
import { type Client, testApp } from '../../kernel/test/app.ts'
import { allEndpoints, type NamedEndpoint } from '../contracts.ts'
import { sample } from '../sample.ts'

const t = testApp(serverBindings)
const guarded = allEndpoints().filter(({ endpoint }) => endpoint.access !== 'public')
const onResource = guarded.filter(({ endpoint }) => typeof endpoint.access === 'object' && 'on' in endpoint.access)

const onOf = ({ endpoint }: NamedEndpoint) => endpoint.access as { on: string; level: Level; inTrash?: true }

/** Calls an endpoint with the smallest valid input, `id` standing for the resource the rights are asked on. */
const call = (client: Client, { endpoint }: NamedEndpoint, id: string, on = '') => {
  const path = pathNames(endpoint.path).reduce((p, name) => {
    const given = endpoint.params?.[name] ? String(sample(endpoint.params[name])) : uuidv7()
    return p.replace(`:${name}`, name === on ? id : given)
  }, endpoint.path)
  const body = endpoint.body ? { ...(sample(endpoint.body) as object) } : undefined
  if (body && on && on in body) Object.assign(body, { [on]: id })
  const query = endpoint.query ? { ...(sample(endpoint.query) as object) } : {}
  if (on && on in query) Object.assign(query, { [on]: id })
  const search = new URLSearchParams(query as Record<string, string>).toString()
  const address = search ? `${path}?${search}` : path
  if (endpoint.method === 'GET') return client.get(address)
  if (endpoint.method === 'DELETE') return client.delete(address)
  const method = endpoint.method.toLowerCase() as 'post' | 'put' | 'patch'
  return client[method](address, body)
}

/** A resource of nobody’s, with one level given to Marc (or none). */
const resourceFor = async (level: Level | null, inTrash: boolean) => {
  const id = uuidv7()
  await createResource(t.deps.sql, { id, kind: 'house.thing', title: 'Une chose' })
  if (level) await addGrants(t.deps.sql, id, [{ groupId: t.world.people.marc, level }])
  if (inTrash) await t.deps.sql`update core.resources set trashed_at = now() where id = ${id}`
  return id
}

describe('every endpoint', () => {
  it.each(guarded.map(e => [`${e.app}.${e.name}`, e] as const))('%s asks for a session', async (_, endpoint) => {
    const reply = await call(t.nobody(), endpoint, uuidv7())
    expect(reply.status).toBe(401)
  })

  it.each(onResource.map(e => [`${e.app}.${e.name}`, e] as const))(
    '%s is 404 to who sees nothing, 403 below its level, open at its level',
    async (_, endpoint) => {
      const { on, level: needed, inTrash = false } = onOf(endpoint)
      const marc = await t.as('marc')
      expect((await call(marc, endpoint, await resourceFor(null, inTrash), on)).status).toBe(404)
      for (const level of levels) {
        const reply = await call(marc, endpoint, await resourceFor(level, inTrash), on)
        if (atLeast(level, needed)) expect([401, 403, 500]).not.toContain(reply.status)
        else expect(reply.status).toBe(403)
      }
    },
  )

  it.each(
    onResource
      .filter(e => ['structureId', 'classId', 'schoolId'].includes(onOf(e).on))
      .map(e => [`${e.app}.${e.name}`, e] as const),
  )('%s is closed to the head of another school', async (_, endpoint) => {
    const { on } = onOf(endpoint)
    const id = on === 'classId' ? t.world.classes.cm1a : t.world.structures.tilleuls
    expect((await call(await t.as('mathilde'), endpoint, id, on)).status).toBe(404)
  })
})
