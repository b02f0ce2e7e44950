import { beforeEach, describe, expect, it } from 'vitest'
import type { NotificationRow } from '../../../contract/api/notifications.ts'
import { testApp } from '../../../test/app.ts'
import type { Persona } from '../../../test/small-world.ts'
import { board, minutesAfter, write } from './board-world.ts'

const t = testApp([board])
const everybody = { audience: 'guardians', structure: 'tilleuls' } as const

const count = async (persona: Persona) => (await (await t.as(persona)).get('/notifications/new')).body
const listed = async (persona: Persona) => {
  const reply = await (await t.as(persona)).get<{ items: NotificationRow[] }>('/notifications')
  return reply.body.items.map(({ title, isNew }) => ({ title, isNew }))
}

beforeEach(async () => {
  for (const table of ['feed_entries', 'notices', 'last_looks'])
    await t.deps.sql`delete from ${t.deps.sql(`core.${table}`)}`
})

describe('the bell', () => {
  it('counts what came since the last look, for who may read it', async () => {
    const now = minutesAfter(new Date(), -10)
    await write(t, 'Sortie', { audience: 'guardians', class: 'cm1a' }, { at: now })
    await write(t, 'Réunion', everybody, { at: now })
    expect(await count('samira')).toEqual({ count: 2, any: true, addressIsDead: false })
    expect(await count('camille')).toEqual({ count: 1, any: true, addressIsDead: false })
    await (await t.as('samira')).put('/notifications/look')
    expect(await count('samira')).toEqual({ count: 0, any: false, addressIsDead: false })
    await write(t, 'Nouvelle', everybody, { at: new Date() })
    expect(await count('samira')).toEqual({ count: 1, any: true, addressIsDead: false })
    expect(await listed('samira')).toEqual([
      { title: 'Nouvelle', isNew: true },
      { title: 'Réunion', isNew: false },
      { title: 'Sortie', isNew: false },
    ])
  })

  it('does not ring for what I did, hid or cannot see yet', async () => {
    const now = minutesAfter(new Date(), -10)
    await write(t, 'De Samira', everybody, { at: now, by: 'samira' })
    await write(t, 'Demain', everybody, { at: now, from: minutesAfter(now, 24 * 60) })
    const hidden = await write(t, 'Masquée', everybody, { at: now })
    const [entry] = await t.deps.sql<{ id: string }[]>`select id from core.feed_entries where resource_id = ${hidden}`
    await (await t.as('samira')).put(`/feed/${entry?.id}/hidden`)
    expect(await count('samira')).toEqual({ count: 0, any: false, addressIsDead: false })
    expect(await listed('samira')).toEqual([])
  })

  it('rings for what awaits me, though the feed does not show it', async () => {
    await write(
      t,
      'À valider',
      { audience: 'guardians', class: 'cm1a' },
      { at: new Date(), event: 'note.checked', managedBy: 'thierry' },
    )
    expect(await count('thierry')).toEqual({ count: 1, any: true, addressIsDead: false })
    expect(await listed('thierry')).toEqual([{ title: 'À valider', isNew: true }])
    expect(await count('samira')).toEqual({ count: 0, any: false, addressIsDead: false })
  })

  it('tells a child that there is something, never how much', async () => {
    await write(t, 'Poème', { audience: 'pupils', class: 'cm1a' }, { at: new Date() })
    await write(t, 'Dictée', { audience: 'pupils', class: 'cm1a' }, { at: new Date() })
    expect(await count('lina')).toEqual({ count: 0, any: true, addressIsDead: false })
  })

  it('says that an address no longer answers', async () => {
    await t.deps.sql`update core.persons set email = 'marc@exemple.fr' where id = ${t.world.people.marc}`
    await t.deps.sql`update core.persons set email_dead_at = now() where id = ${t.world.people.marc}`
    expect(await count('marc')).toMatchObject({ addressIsDead: true })
    await t.deps.sql`update core.persons set email = null where id = ${t.world.people.marc}`
    expect(await count('marc')).toMatchObject({ addressIsDead: false })
  })

  it('stops at ninety-nine', async () => {
    await t.deps.sql.begin(async db => {
      await db`
        insert into core.feed_entries (id, app, event, resource_id, actor_id, at)
        select core.uuidv7(), 'board', 'note.written', r.id, null, now() - interval '1 minute' * n
        from generate_series(1, 150) n, (select id from core.resources where kind = 'board.note' limit 1) r`
      await db`
        insert into core.feed_audience (group_id, at, entry_id, app)
        select ${t.world.people.samira}, at, id, app from core.feed_entries`
      await db`
        insert into core.grants (resource_id, group_id, level)
        select distinct resource_id, ${t.world.people.samira}::uuid, 1 from core.feed_entries on conflict do nothing`
    })
    expect(await count('samira')).toEqual({ count: 99, any: true, addressIsDead: false })
  })
})
