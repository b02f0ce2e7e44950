import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { idempotencyHeader } from '../../../contract/endpoint.ts'
import { testApp } from '../../../test/app.ts'
import type { Persona } from '../../../test/small-world.ts'

const t = testApp()

const save = async (persona: Persona, key: string, name: string) => {
  const client = await t.as(persona)
  const body = Buffer.from(JSON.stringify({ name, groupIds: [t.world.people.claire] }))
  const headers = { 'content-type': 'application/json', [idempotencyHeader]: key }
  return client.send<{ id: string; code: string }>('POST', '/lists', body, headers)
}

const countOf = async (name: string) => {
  const [row] = await t.deps.sql<
    { count: number }[]
  >`select count(*)::int as count from core.lists where name = ${name}`
  return row?.count
}

describe('a request that carries a key', () => {
  it('is done once, and answered alike each time it is sent', async () => {
    const key = randomUUID()
    const first = await save('thierry', key, 'Cycle 3')
    const again = await save('thierry', key, 'Cycle 3')
    expect(first.status).toBe(200)
    expect(again.body).toEqual(first.body)
    expect(await countOf('Cycle 3')).toBe(1)
  })

  it('is done once when it arrives five times at the same instant', async () => {
    const key = randomUUID()
    const replies = await Promise.all(Array.from({ length: 5 }, () => save('thierry', key, 'Sortie')))
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1)
    expect(await countOf('Sortie')).toBe(1)
  })

  it('may be sent again after a refusal, which leaves nothing behind', async () => {
    const key = randomUUID()
    expect((await save('thierry', key, '')).status).toBe(422)
    expect((await save('thierry', key, 'Conseil')).status).toBe(200)
  })

  it('is of one person: the same key of somebody else is another request', async () => {
    const key = randomUUID()
    const [his, hers] = [await save('thierry', key, 'Équipe'), await save('mathilde', key, 'Équipe')]
    expect(hers.body.id).not.toBe(his.body.id)
  })

  it('serves one act only', async () => {
    const key = randomUUID()
    await save('thierry', key, 'Une fois')
    const client = await t.as('thierry')
    const reply = await client.send<{ code: string }>(
      'PUT',
      '/me/language',
      Buffer.from(JSON.stringify({ language: 'fr' })),
      { 'content-type': 'application/json', [idempotencyHeader]: key },
    )
    expect([reply.status, reply.body.code]).toEqual([409, 'idempotency-key'])
  })

  it('must be a UUID', async () => {
    expect((await save('thierry', 'deux fois', 'Non')).status).toBe(400)
  })
})
