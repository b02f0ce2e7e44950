import { describe, expect, it } from 'vitest'
import { addGrants } from '../../../kernel/server/access/grants.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { indexAudience } from '../../../kernel/server/events/feed.ts'
import { createResource } from '../../../kernel/server/resources/resources.ts'
import { refreshJob } from '../../../kernel/server/structures/refresh-job.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { SchoolClass } from '../contract/classes.ts'
import type { Match } from '../contract/shapes.ts'
import { schoolBinding } from '../server/binding.ts'

const t = testApp([schoolBinding])
const classOf = (name: 'cm1a' | 'cpa' | 'ce2') => `/school/classes/${t.world.classes[name]}`
type Added = { personId: string | null; matches: Match[] }
const pupilsIn = async (persona: 'claire' | 'thierry' | 'ines', name: 'cm1a' | 'cpa' | 'ce2') => {
  const page = await (await t.as(persona)).get<SchoolClass>(classOf(name))
  return page.body.pupils
}

describe('the page of a class', () => {
  it('shows its teacher the pupils, their responsables and how far each account is', async () => {
    await t.deps
      .sql`update core.accounts set activated_at = null, last_seen_at = null where person_id = ${t.world.people.marc}`
    const pupils = await pupilsIn('claire', 'cm1a')
    expect(pupils.map(p => p.givenName)).toEqual(['Lina', 'Noé'])
    expect(pupils[0]?.guardians.map(g => [g.name, g.state])).toEqual([
      ['Samira Benali', 'active'],
      ['Marc Castel', 'new'],
    ])
  })

  it('gives what is the head’s to the head only', async () => {
    const direct = async (persona: 'claire' | 'thierry') =>
      (await (await t.as(persona)).get<SchoolClass>(classOf('cm1a'))).body.my.can.direct
    expect([await direct('claire'), await direct('thierry')]).toEqual([undefined, true])
  })

  it('renamed by its teacher is kept so by the next import', async () => {
    const claire = await t.as('claire')
    expect((await claire.patch(classOf('cm1a'), { name: 'Les CM1 de Claire' })).status).toBe(204)
    const [row] = await t.deps.sql`select name, hand_edited from core.classes where id = ${t.world.classes.cm1a}`
    expect(row).toEqual({ name: 'Les CM1 de Claire', hand_edited: ['name'] })
    expect((await claire.patch(classOf('cm1a'), { name: 'cp-a' })).status).toBe(409)
    await claire.patch(classOf('cm1a'), { name: 'CM1 A' })
  })
})

describe('a pupil added by hand', () => {
  const typed = { givenName: 'Nour', familyName: 'Haddad', birthDate: '2017-02-03', level: 'CM1' }

  it('is in the class, the school and nowhere else', async () => {
    const claire = await t.as('claire')
    const added = await claire.post<Added>(`${classOf('cm1a')}/pupils`, typed)
    expect(added.body.matches).toEqual([])
    expect((await pupilsIn('claire', 'cm1a')).map(p => p.name)).toContain('Nour Haddad')
  })

  it('twice is first shown the one who exists: then moved, or created all the same', async () => {
    const thierry = await t.as('thierry')
    const again = { ...typed, givenName: 'nour', familyName: 'HADDAD', level: 'CP' }
    const first = await thierry.post<Added>(`${classOf('cpa')}/pupils`, again)
    expect(first.body).toMatchObject({
      personId: null,
      matches: [{ name: 'Nour Haddad', isHere: true, can: { move: true } }],
    })
    expect(await pupilsIn('thierry', 'cpa')).toHaveLength(1)
    const personId = first.body.matches[0]?.id
    await thierry.post(`${classOf('cpa')}/pupils`, { ...again, decision: 'move', personId })
    expect((await pupilsIn('thierry', 'cpa')).map(p => p.id)).toContain(personId)
    expect((await pupilsIn('claire', 'cm1a')).map(p => p.id)).not.toContain(personId)
    await thierry.put(`${classOf('cm1a')}/pupils/${personId}`, { leaving: t.world.classes.cpa })
    expect((await pupilsIn('claire', 'cm1a')).map(p => p.id)).toContain(personId)
    const created = await thierry.post<Added>(`${classOf('cpa')}/pupils`, { ...again, decision: 'create' })
    expect(created.body.personId).not.toBe(personId)
  })

  it('who is in another school is brought over by the head only, and the teacher is not told where they are', async () => {
    await t.deps.sql`update core.persons set birth_date = '2018-05-06' where id = ${t.world.people.tom}`
    const tom = { givenName: 'Tom', familyName: 'Kermarec', birthDate: '2018-05-06', level: 'CM1' }
    const claire = await t.as('claire')
    const seen = await claire.post<Added>(`${classOf('cm1a')}/pupils`, tom)
    expect(seen.body.matches).toMatchObject([{ isHere: false, where: [], can: { move: false, attach: false } }])
    const body = { ...tom, decision: 'move', personId: t.world.people.tom }
    expect((await claire.post(`${classOf('cm1a')}/pupils`, body)).status).toBe(403)
    const thierry = await t.as('thierry')
    expect((await thierry.post(`${classOf('cm1a')}/pupils`, body)).status).toBe(200)
    expect(await pupilsIn('ines', 'ce2')).toEqual([])
    const mathilde = await t.as('mathilde')
    const journal = await mathilde.get<{ items: { action: string }[] }>(
      `/school/structures/${t.world.structures.preVert}/journal`,
    )
    expect(journal.body.items[0]?.action).toBe('pupil.taken')
    await mathilde.put(`${classOf('ce2')}/pupils/${t.world.people.tom}`, {})
    await thierry.delete(`${classOf('cm1a')}/pupils/${t.world.people.tom}`)
  })

  it('cannot be somebody picked at random', async () => {
    const claire = await t.as('claire')
    const body = { ...typed, decision: 'attach', personId: t.world.people.lou }
    expect((await claire.post(`${classOf('cm1a')}/pupils`, body)).status).toBe(404)
    expect((await claire.put(`${classOf('cm1a')}/pupils/${t.world.people.lou}`, {})).status).toBe(404)
  })
})

describe('a pupil taken out of a class', () => {
  it('can be put back', async () => {
    const claire = await t.as('claire')
    const path = `${classOf('cm1a')}/pupils/${t.world.people.noe}`
    expect((await claire.delete(path)).status).toBe(204)
    expect((await pupilsIn('claire', 'cm1a')).map(p => p.givenName)).not.toContain('Noé')
    const julien = await t.as('julien')
    expect((await julien.get<{ children: unknown[] }>('/me')).body.children).toHaveLength(1)
    expect((await claire.put(path, {})).status).toBe(204)
    expect((await pupilsIn('claire', 'cm1a')).map(p => p.givenName)).toContain('Noé')
  })
})

describe('a responsable', () => {
  it('already known in the school keeps one account for all children', async () => {
    const claire = await t.as('claire')
    const path = `${classOf('cm1a')}/pupils/${t.world.people.lina}/guardians`
    const typed = { givenName: 'Camille', familyName: 'Tessier' }
    const seen = await claire.post<Added>(path, typed)
    expect(seen.body.matches).toMatchObject([{ name: 'Camille Tessier', where: ['Lou · CP A'], can: { attach: true } }])
    await claire.post(path, { ...typed, decision: 'attach', personId: t.world.people.camille })
    const camille = await t.as('camille')
    const me = await camille.get<{ children: { givenName: string }[] }>('/me')
    expect(me.body.children.map(child => child.givenName).toSorted()).toEqual(['Lina', 'Lou'])
    await claire.delete(`${path}/${t.world.people.camille}`)
    expect((await camille.get<{ children: unknown[] }>('/me')).body.children).toHaveLength(1)
  })

  it('of another school is not shown for a name alone', async () => {
    const ines = await t.as('ines')
    const path = `${classOf('ce2')}/pupils/${t.world.people.tom}/guardians`
    const added = await ines.post<Added>(path, { givenName: 'Marc', familyName: 'Castel' })
    expect(added.body.matches).toEqual([])
    expect(added.body.personId).not.toBe(t.world.people.marc)
  })
})

/** One thing for the families of the class, one for Samira by name, and a group made by hand. */
const shareWithFamilies = async () => {
  const { sql } = t.deps
  const { samira } = t.world.people
  const structureId = t.world.structures.tilleuls
  const [families] = await sql<{ id: string }[]>`
    select id from core.groups where class_id = ${t.world.classes.cm1a} and audience = 'guardians'`
  for (const groupId of [families?.id as string, samira]) {
    const id = uuidv7()
    await createResource(sql, { id, kind: 'house.thing', title: 'Sortie', structureId })
    await addGrants(sql, id, [{ groupId, level: 'read' }])
    await sql`insert into core.feed_entries (id, app, event, resource_id, at) values (${id}, 'house', 'x', ${id}, now())`
    await indexAudience(sql, [id])
  }
  const group = uuidv7()
  await sql`insert into core.groups (id, kind, structure_id, name) values (${group}, 'manual', ${structureId}, 'Kermesse')`
  await sql`insert into core.memberships values (${group}, ${samira}, 'person')`
}

describe('a decision of justice', () => {
  const path = () => `${classOf('cm1a')}/pupils/${t.world.people.lina}/guardians/${t.world.people.samira}/restriction`

  it('is entered by the head, and closes everything at once', async () => {
    await shareWithFamilies()
    const samira = await t.as('samira')
    const seen = async () => ({
      children: (await samira.get<{ children: unknown[] }>('/me')).body.children.length,
      feed: (await samira.get<{ items: unknown[] }>('/feed')).body.items.length,
      groups: (await t.deps.sql`select from core.memberships where person_id = ${t.world.people.samira}`).length > 0,
    })
    expect(await seen()).toEqual({ children: 1, feed: 2, groups: true })
    const claire = await t.as('claire')
    expect((await claire.put(path(), { reason: 'Jugement du 3 mai' })).status).toBe(403)
    const thierry = await t.as('thierry')
    expect((await thierry.put(path(), { reason: 'Jugement du 3 mai' })).status).toBe(204)
    expect(await seen()).toEqual({ children: 0, feed: 0, groups: false })
  })

  it('is known to the teacher, read by the head, and each reading is traced', async () => {
    const [lina] = await pupilsIn('claire', 'cm1a')
    expect(lina?.guardians.find(g => g.id === t.world.people.samira)?.isRestricted).toBe(true)
    expect((await (await t.as('claire')).get(path())).status).toBe(403)
    const thierry = await t.as('thierry')
    expect((await thierry.get<{ reason: string; by: string }>(path())).body).toMatchObject({
      reason: 'Jugement du 3 mai',
      by: 'Thierry Lacombe',
    })
    const journal = await thierry.get<{ items: { action: string }[] }>(
      `/school/structures/${t.world.structures.tilleuls}/journal?subject=guardian`,
    )
    expect(journal.body.items.map(line => line.action).slice(0, 2)).toEqual([
      'guardian.restriction-read',
      'guardian.restricted',
    ])
    expect(JSON.stringify(journal.body)).not.toContain('Jugement')
  })

  it('leaves no sheet, no reset and no way back but the head’s', async () => {
    const claire = await t.as('claire')
    const csv = await claire.post(`${classOf('cm1a')}/sheets`, { format: 'csv', who: 'guardians' })
    expect(csv.raw.toString()).not.toContain('Benali')
    expect((await claire.post(`${classOf('cm1a')}/resets`, { personIds: [t.world.people.samira] })).status).toBe(404)
    expect((await claire.delete(path())).status).toBe(403)
    const thierry = await t.as('thierry')
    expect((await thierry.delete(path())).status).toBe(204)
    const samira = await t.as('samira')
    expect((await samira.get<{ children: unknown[] }>('/me')).body.children).toHaveLength(1)
  })
})

describe('a substitute', () => {
  const path = () => `${classOf('cm1a')}/teachers/${t.world.people.ines}`
  const reach = async () => (await (await t.as('ines')).get(classOf('cm1a'))).status

  it('called by the head from another school has the class from date to date, and it disappears alone', async () => {
    expect((await (await t.as('claire')).put(path(), {})).status).toBe(404)
    const thierry = await t.as('thierry')
    expect((await thierry.put(path(), { startsOn: '2026-01-05', endsOn: '2026-01-01' })).status).toBe(422)
    expect((await thierry.put(path(), { startsOn: '2020-01-01', endsOn: '2999-12-31' })).status).toBe(204)
    expect(await reach()).toBe(200)
    const mine = await (await t.as('ines')).get<{ items: { name: string }[] }>('/school/classes')
    expect(mine.body.items.map(c => c.name).toSorted()).toEqual(['CE1-CE2', 'CM1 A'])
    await t.deps
      .sql`update core.class_teachers set ends_on = current_date - 1 where person_id = ${t.world.people.ines} and class_id = ${t.world.classes.cm1a}`
    await refreshJob(t.deps.sql).handle({}, { id: '', attempt: 1, signal: new AbortController().signal })
    expect(await reach()).toBe(404)
  })

  it('does not come before the first day', async () => {
    const thierry = await t.as('thierry')
    await thierry.put(path(), { startsOn: '2999-01-01', endsOn: '2999-12-31' })
    expect(await reach()).toBe(404)
    await thierry.delete(path())
  })
})
