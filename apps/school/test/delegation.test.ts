import { describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { Administrator } from '../contract/delegation.ts'
import { schoolBinding } from '../server/binding.ts'

const t = testApp([schoolBinding])
type Place = 'tilleuls' | 'preVert' | 'constituency' | 'valbrume'
const at = (name: Place) => `/school/structures/${t.world.structures[name]}`
const give = async (by: Persona, place: Place, to: Persona, endsOn: string | null = null) =>
  (await t.as(by)).post<{ code: string }>(`${at(place)}/administrators`, { personId: t.world.people[to], endsOn })
const listed = async (by: Persona, place: Place) =>
  (await (await t.as(by)).get<{ items: Administrator[]; canGive: boolean }>(`${at(place)}/administrators`)).body
const line = async (place: Place, name: string) =>
  (await listed('karim', 'constituency')).items.find(
    one => one.person.name === name && one.structure.id === t.world.structures[place],
  )

describe('an administrator', () => {
  it('lets somebody administer a school below, who then runs it', async () => {
    const ines = await t.as('ines')
    expect((await ines.get(`${at('tilleuls')}/journal`)).status).toBe(404)
    expect((await give('karim', 'tilleuls', 'ines', '2999-07-05')).status).toBe(204)
    expect((await ines.get(`${at('tilleuls')}/journal`)).status).toBe(200)
    expect(await line('tilleuls', 'Inès Carvalho')).toMatchObject({
      role: 'local-admin',
      place: 'below',
      endsOn: '2999-07-05',
      by: 'Karim Zerrouki',
      canEnd: true,
    })
  })

  it('takes it back at once, and both acts are in the journal', async () => {
    const held = await line('tilleuls', 'Inès Carvalho')
    const karim = await t.as('karim')
    expect((await karim.delete(`${at('tilleuls')}/administrators/${held?.id}`)).status).toBe(204)
    expect((await (await t.as('ines')).get(`${at('tilleuls')}/journal`)).status).toBe(404)
    const journal = await karim.get<{ items: { action: string; target: string }[] }>(
      `${at('tilleuls')}/journal?subject=role`,
    )
    expect(journal.body.items.slice(0, 2).map(one => [one.action, one.target])).toEqual([
      ['role.ended', 'Inès Carvalho'],
      ['role.given', 'Inès Carvalho'],
    ])
  })

  it('proves again who they are first', async () => {
    await t.deps.sql`
      update core.sessions set proved_at = now() - interval '1 hour' where person_id = ${t.world.people.karim}`
    const refused = await give('karim', 'tilleuls', 'ines')
    expect([refused.status, refused.body.code]).toEqual([403, 'step-up-required'])
    const karim = await t.as('karim')
    const typed = { role: 'local-admin', givenName: 'Odile', familyName: 'Garnier' }
    const around = await karim.post<{ code: string }>(`${at('tilleuls')}/people`, typed)
    expect([around.status, around.body.code]).toEqual([403, 'step-up-required'])
    await t.deps.sql`update core.sessions set proved_at = now() where person_id = ${t.world.people.karim}`
  })

  it('gives it neither beside nor above, and not to a parent', async () => {
    expect((await give('karim', 'tilleuls', 'ines')).status).toBe(204)
    expect((await give('ines', 'tilleuls', 'sandrine')).status).toBe(403)
    expect((await give('ines', 'constituency', 'ines')).status).toBe(403)
    expect((await give('thierry', 'tilleuls', 'claire')).status).toBe(403)
    expect((await give('karim', 'valbrume', 'ines')).status).toBe(404)
    expect((await give('karim', 'preVert', 'samira')).status).toBe(404)
    const typed = { role: 'local-admin', personId: t.world.people.sandrine }
    expect((await (await t.as('ines')).post(`${at('tilleuls')}/people`, typed)).status).toBe(403)
  })

  it('loses it the day after the last one', async () => {
    const held = await line('tilleuls', 'Inès Carvalho')
    await t.deps.sql`update core.affiliations set ends_on = current_date - 1 where id = ${held?.id ?? ''}`
    await t.deps.sql`select core.refresh_memberships(null)`
    expect((await (await t.as('ines')).get(`${at('tilleuls')}/journal`)).status).toBe(404)
    expect(await line('tilleuls', 'Inès Carvalho')).toBeUndefined()
  })
})

describe('a head', () => {
  it('sees who administers the school and above, and gives nothing', async () => {
    const seen = await listed('thierry', 'tilleuls')
    expect(seen.items.map(one => [one.person.name, one.place, one.canEnd])).toEqual([
      ['Karim Zerrouki', 'above', false],
    ])
    expect(seen.canGive).toBe(false)
  })
})
