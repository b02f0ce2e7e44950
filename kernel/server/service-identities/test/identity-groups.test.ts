import { describe, expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import type { Persona } from '../../../test/small-world.ts'
import { writable } from '../../audience/groups.ts'
import { reachableAmong } from '../../audience/manual-groups.ts'
import { knownTo } from '../../audience/people.ts'
import type { Actor } from '../../context.ts'
import { attach } from '../../structures/affiliations.ts'

const t = testApp([])

const mainOf = async (place: keyof typeof t.world.structures): Promise<string> => {
  const [row] = await t.deps.sql<{ id: string }[]>`
    select id from core.identities where structure_id = ${t.world.structures[place]} and is_main`
  return row?.id ?? ''
}
const members = async (id: string) => {
  const rows = await t.deps.sql<{ name: string }[]>`
    select p.given_name as name from core.memberships m join core.persons p on p.id = m.person_id where m.group_id = ${id} order by 1`
  return rows.map(({ name }) => name)
}
const actorOf = async (who: Persona): Promise<Actor> => {
  const personId = t.world.people[who]
  const rows = await t.deps.sql<{ id: string }[]>`
    select group_id as id from core.memberships where person_id = ${personId}`
  return { personId, groupIds: [personId, ...rows.map(({ id }) => id)] } as Actor
}
const mayWrite = async (who: Persona, groupId: string) => {
  const actor = await actorOf(who)
  const rows = await t.deps.sql`select from core.groups g where g.id = ${groupId} and ${writable(t.deps.sql, actor)}`
  return rows.length > 0
}
const writers = async (groupId: string) => {
  const all: Persona[] = ['claire', 'thierry', 'ines', 'mathilde', 'adrien', 'helene', 'bruno', 'lina', 'samira']
  const may = await Promise.all(all.map(who => mayWrite(who, groupId)))
  return all.filter((_, at) => may[at])
}

describe('the group of an identity', () => {
  it('holds those who may act as it, and follows them', async () => {
    const tilleuls = await mainOf('tilleuls')
    expect(await members(tilleuls)).toEqual(['Thierry'])
    const holder = `/identities/${tilleuls}/holders/${t.world.people.claire}`
    await (await t.as('thierry')).put(holder, { endsOn: null })
    expect(await members(tilleuls)).toEqual(['Claire', 'Thierry'])
    await (await t.as('thierry')).delete(holder)
    expect(await members(tilleuls)).toEqual(['Thierry'])
    await t.deps.sql.begin(db =>
      attach(db, { personId: t.world.people.sandrine, structureId: t.world.structures.tilleuls, role: 'head' }),
    )
    expect(await members(tilleuls)).toEqual(['Sandrine', 'Thierry'])
    await t.deps.sql`delete from core.affiliations where person_id = ${t.world.people.sandrine} and role = 'head'`
    await t.deps.sql`select core.refresh_memberships(null)`
    expect(await members(tilleuls)).toEqual(['Thierry'])
  })

  it('is written to by those who work on its branch, never by families nor the town hall', async () => {
    const staffAndTeam = ['claire', 'thierry', 'ines', 'mathilde', 'adrien', 'helene']
    expect(await writers(await mainOf('tilleuls'))).toEqual(staffAndTeam)
    expect(await writers(await mainOf('constituency'))).toEqual(staffAndTeam)
  })

  it('lets who writes to it neither know nor reach those who hold it', async () => {
    const { sql } = t.deps
    const ines = await actorOf('ines')
    const { thierry } = t.world.people
    expect(await reachableAmong({ db: sql, actor: ines }, [thierry])).toEqual([])
    expect(await sql`select from core.persons p where p.id = ${thierry} and ${knownTo(sql, ines)}`).toHaveLength(0)
    const seen =
      await sql`select from core.group_sight s join core.groups g on g.id = s.seen_id and g.kind = 'identity'`
    expect(seen).toHaveLength(0)
  })

  it('is called as it is, and put away when it closes', async () => {
    const { body } = await (await t.as('thierry')).post<{ id: string }>(
      `/structures/${t.world.structures.tilleuls}/identities`,
      { name: 'Coopérative' },
    )
    const thierry = await t.as('thierry')
    const group = async () => {
      const [row] = await t.deps.sql<{ name: string; away: boolean }[]>`
        select name, archived_at is not null as away from core.groups where id = ${body.id}`
      return row
    }
    expect(await group()).toEqual({ name: 'Coopérative', away: false })
    await thierry.put(`/identities/${body.id}`, { name: 'Coopérative scolaire' })
    await thierry.delete(`/identities/${body.id}`)
    expect(await group()).toEqual({ name: 'Coopérative scolaire', away: true })
  })
})
