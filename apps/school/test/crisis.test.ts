import { describe, expect, it } from 'vitest'
import type { MySuspension } from '../../../kernel/contract/api/suspensions.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import { newsBinding } from '../../news/server/binding.ts'
import type { Suspension } from '../contract/crisis.ts'
import { schoolBinding } from '../server/binding.ts'

const t = testApp([newsBinding, schoolBinding])
type Place = 'tilleuls' | 'preVert' | 'constituency'
const at = (name: Place) => `/school/structures/${t.world.structures[name]}/suspensions`
const soon = () => new Date(Date.now() + 3600_000).toISOString()

interface Refusal {
  code: string
  title: string
  until?: string
}

const suspend = async (persona: Persona, place: Place, more: object = {}) =>
  (await t.as(persona)).post<{ id: string } & Refusal>(at(place), {
    audiences: ['guardians'],
    until: soon(),
    notice: 'Des messages circulent à notre insu.',
    ...more,
  })
const lift = async (persona: Persona, place: Place, id: string) =>
  (await t.as(persona)).delete<Refusal>(`${at(place)}/${id}`)

const published = new Map<Persona, string>()
/** An item of the head, open to the comments of all the families of the school. */
const itemOf = async (head: 'thierry' | 'mathilde') => {
  const known = published.get(head)
  if (known) return known
  const client = await t.as(head)
  const threads = await client.get<{ items: { id: string }[] }>('/news/threads?contributing=true')
  const written = await client.post<{ id: string }>('/news/items', {
    threadId: threads.body.items[0]?.id,
    title: 'La kermesse',
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Venez.' }] }] },
    audience: null,
    comments: 'all',
    expiresAt: null,
  })
  expect((await client.put(`/news/items/${written.body.id}/publication`, {})).status).toBe(200)
  published.set(head, written.body.id)
  return written.body.id
}
const comment = async (persona: Persona, head: 'thierry' | 'mathilde' = 'thierry') =>
  (await t.as(persona)).post<Refusal>(`/news/items/${await itemOf(head)}/comments`, { text: 'Bonjour' })
const react = async (persona: Persona) =>
  (await t.as(persona)).put<Refusal>(`/news/items/${await itemOf('thierry')}/reaction`, { reaction: 'thanks' })
const notices = async (persona: Persona, on?: string) =>
  (await (await t.as(persona)).get<{ items: MySuspension[] }>(`/me/suspensions${on ? `?on=${on}` : ''}`)).body.items

describe('a head who suspends what the families send', () => {
  it('stops comments and reactions at once, with a sentence and the end', async () => {
    expect((await comment('samira')).status).toBe(200)
    const until = soon()
    const { id } = (await suspend('thierry', 'tilleuls', { until })).body
    const refused = await comment('samira')
    expect([refused.status, refused.body.code, refused.body.until]).toEqual([403, 'suspended', until])
    expect(refused.body.title).toContain('Les envois sont suspendus pour « École des Tilleuls » jusqu’au')
    expect(refused.body.title).toContain('Des messages circulent à notre insu.')
    expect((await react('samira')).body.code).toBe('suspended')
    expect((await lift('thierry', 'tilleuls', id)).status).toBe(204)
    expect((await comment('samira')).status).toBe(200)
  })

  it('shows the notice to those concerned, where they would write, and to nobody else', async () => {
    const { id } = (await suspend('thierry', 'tilleuls')).body
    expect(await notices('samira')).toMatchObject([
      { id, place: 'École des Tilleuls', notice: 'Des messages circulent à notre insu.' },
    ])
    expect(await notices('samira', await itemOf('thierry'))).toHaveLength(1)
    for (const persona of ['claire', 'lina', 'thierry', 'ines'] as const) expect(await notices(persona)).toEqual([])
    await lift('thierry', 'tilleuls', id)
    expect(await notices('samira')).toEqual([])
  })

  it('silences neither pupils, nor the team, nor a parent of two schools in the other one', async () => {
    const { id } = (await suspend('thierry', 'tilleuls')).body
    expect((await comment('delphine')).body.code).toBe('suspended')
    expect((await comment('delphine', 'mathilde')).status).toBe(200)
    expect((await comment('claire')).status).toBe(200)
    await t.deps.sql`
      insert into core.guardianships (guardian_id, pupil_id) values (${t.world.people.sandrine}, ${t.world.people.noe})`
    await t.deps.sql`select core.refresh_memberships(array[${t.world.people.sandrine}::uuid])`
    expect((await comment('sandrine')).status).toBe(200)
    await lift('thierry', 'tilleuls', id)
  })

  it('can stop one class only', async () => {
    const { id } = (await suspend('thierry', 'tilleuls', { classId: t.world.classes.cpa })).body
    expect((await comment('camille')).body.code).toBe('suspended')
    expect((await comment('samira')).status).toBe(200)
    await lift('thierry', 'tilleuls', id)
  })

  it('cannot reach further than the school, nor for longer than a month, nor in the past', async () => {
    expect((await suspend('thierry', 'constituency')).status).toBe(403)
    expect((await suspend('thierry', 'preVert')).status).toBe(404)
    expect((await suspend('claire', 'tilleuls')).status).toBe(403)
    expect((await suspend('thierry', 'tilleuls', { classId: t.world.classes.ce2 })).status).toBe(404)
    for (const days of [-1, 40]) {
      const until = new Date(Date.now() + days * 86_400_000).toISOString()
      expect((await suspend('thierry', 'tilleuls', { until })).status).toBe(422)
    }
  })
})

describe('a suspension', () => {
  it('ends by itself', async () => {
    const { id } = (await suspend('thierry', 'tilleuls')).body
    expect((await comment('samira')).status).toBe(403)
    await t.deps.sql`
      update core.suspensions set started_at = now() - interval '2 hours', ends_at = now() - interval '1 second' where id = ${id}`
    expect((await comment('samira')).status).toBe(200)
    expect((await lift('thierry', 'tilleuls', id)).status).toBe(404)
  })

  it('of the whole territory holds every school; a head reads it and only the administrator lifts it', async () => {
    const { id } = (await suspend('karim', 'constituency', { audiences: ['pupils', 'guardians'] })).body
    expect((await comment('samira')).body.code).toBe('suspended')
    expect((await comment('delphine', 'mathilde')).body.code).toBe('suspended')
    expect((await comment('lina')).body.code).toBe('suspended')
    const list = await (await t.as('thierry')).get<{ items: Suspension[] }>(at('tilleuls'))
    expect(list.body.items).toMatchObject([
      { id, structure: { name: 'Circonscription de Valbrume' }, by: 'Karim Zerrouki', canLift: false },
    ])
    expect((await lift('thierry', 'tilleuls', id)).status).toBe(404)
    expect((await lift('karim', 'constituency', id)).status).toBe(204)
    expect((await comment('samira')).status).toBe(200)
  })

  it('is kept in the journal, from its start to its end', async () => {
    const journal = await (await t.as('thierry')).get<{ items: { action: string; actor: string; detail: object }[] }>(
      `/school/structures/${t.world.structures.tilleuls}/journal?subject=suspension`,
    )
    expect(journal.body.items.at(-1)).toMatchObject({
      action: 'suspension.started',
      actor: 'Thierry Lacombe',
      detail: { audiences: ['guardians'] },
    })
    expect(journal.body.items.some(line => line.action === 'suspension.lifted')).toBe(true)
  })
})

describe('one account blocked', () => {
  it('is counted beside the suspensions', async () => {
    const thierry = await t.as('thierry')
    const blocked = async () => (await thierry.get<{ blocked: number }>(at('tilleuls'))).body.blocked
    expect(await blocked()).toBe(0)
    const claire = await t.as('claire')
    await claire.put(`/school/classes/${t.world.classes.cm1a}/people/${t.world.people.marc}/block`)
    expect(await blocked()).toBe(1)
  })
})
