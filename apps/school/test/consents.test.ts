import { beforeEach, describe, expect, it } from 'vitest'
import type { ChildConsent } from '../../../kernel/contract/api/consents.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { PupilConsents } from '../contract/consents.ts'
import { schoolBinding } from '../server/binding.ts'

const t = testApp([schoolBinding])
const path = () => `/school/classes/${t.world.classes.cm1a}/consents`

const lina = async (who: Persona = 'claire') => {
  const { body } = await (await t.as(who)).get<{ items: PupilConsents[] }>(path())
  return body.items.find(({ id }) => id === t.world.people.lina)
}

const said = async (who: Persona, guardian: Persona, answer: boolean) =>
  (await t.as(who)).post<{ code: string }>(path(), {
    pupilId: t.world.people.lina,
    guardianId: t.world.people[guardian],
    purpose: 'alerts',
    answer,
  })

beforeEach(() => t.deps.sql`delete from core.consents`)

describe('the agreement of parents, in a class,', () => {
  it('is shown parent by parent: yes, no or waiting, and no reason', async () => {
    const samira = await t.as('samira')
    await samira.put(`/me/children/${t.world.people.lina}/consents`, { purpose: 'alerts', answer: true })
    const pupil = await lina()
    expect(pupil?.granted).toEqual(['alerts'])
    expect(pupil?.answers.map(one => `${one.name} ${one.purpose} ${one.answer} ${one.onPaper}`)).toEqual([
      'Samira Benali mail null false',
      'Samira Benali alerts true false',
      'Marc Castel mail null false',
      'Marc Castel alerts null false',
    ])
  })

  it('is written down from a paper, with who did it, and counts as the others', async () => {
    expect((await said('claire', 'marc', true)).status).toBe(204)
    const marc = (await lina('thierry'))?.answers.find(one => one.name === 'Marc Castel' && one.purpose === 'alerts')
    expect([marc?.answer, marc?.onPaper, marc?.recordedBy]).toEqual([true, true, 'Claire Brunet'])
    const { body } = await (await t.as('marc')).get<{ items: ChildConsent[] }>(
      `/me/children/${t.world.people.lina}/consents`,
    )
    expect(body.items).toContainEqual({ purpose: 'alerts', isGranted: true, mine: true })
    await said('thierry', 'samira', false)
    expect((await lina())?.granted).toEqual([])
  })

  it('is traced when it came on paper', async () => {
    await said('claire', 'marc', false)
    const { body } = await (await t.as('thierry')).get<{ items: { action: string }[] }>(
      `/school/structures/${t.world.structures.tilleuls}/journal`,
    )
    expect(body.items[0]?.action).toBe('consent.recorded')
  })

  it('is the business of who looks after the class, and nobody answers for a stranger to the child', async () => {
    expect((await said('sandrine', 'marc', true)).status).toBe(403)
    expect((await said('ines', 'marc', true)).status).toBe(404)
    for (const who of ['samira', 'lina'] as const) expect((await (await t.as(who)).get(path())).status).toBe(403)
    expect((await said('claire', 'delphine', true)).status).toBe(404)
    expect((await said('claire', 'thierry', true)).status).toBe(404)
  })

  it('is not written down by a parent for themselves', async () => {
    const { samira } = t.world.people
    await t.deps.sql`insert into core.class_teachers (class_id, person_id) values (${t.world.classes.cm1a}, ${samira})`
    await t.deps.sql`select core.refresh_memberships(${[samira]}::uuid[])`
    const reply = await said('samira', 'samira', true)
    expect([reply.status, reply.body.code]).toEqual([409, 'own-answer'])
  })
})
