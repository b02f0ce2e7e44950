import { describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Change, Delivery, ReadingProblem } from '../contract.ts'
import { importsBinding } from '../server/binding.ts'
import { deliver, onde, ownClasses, settled } from './deliver.ts'
import { november, september } from './school-files.ts'

const t = testApp([importsBinding])
const file = 'CSVExtraction.csv'
const newcomers = onde(
  ['ROUSSEL', 'Adèle', '14/03/2019', 'CP B', 'CP'],
  ['MBAYE', 'Ousmane', '02/11/2019', 'CP B', 'CP'],
  ['LE GOFF', 'Enora', '30/06/2019', 'CP B', 'CP'],
)
const preVert = () => t.world.structures.preVert
const at = (delivery: Delivery) => `/structures/${preVert()}/imports/${delivery.id}`
const pupilsNamed = (family: string) =>
  t.deps.sql`select 1 from core.persons where core.fold(family_name) = core.fold(${family})`

describe('a head who drops the ONDE file of the school', () => {
  it('reads a preview before anything is written, applies it, and can take it back', async () => {
    const mathilde = await t.as('mathilde')
    const { body: preview } = await deliver(mathilde, preVert(), { [file]: newcomers })
    expect(preview).toMatchObject({
      state: 'ready',
      totals: { created: 4 },
      byKind: { pupil: { created: 3 }, class: { created: 1 } },
    })
    expect(await pupilsNamed('Mbaye')).toHaveLength(0)
    const lines = await mathilde.get<{ items: Change[] }>(`${at(preview)}/changes?outcome=created&kind=pupil`)
    expect(lines.body.items.map(line => line.name)).toEqual(['Adèle Roussel', 'Enora Le Goff', 'Ousmane Mbaye'])

    await ownClasses(mathilde, at(preview))
    await mathilde.post(`${at(preview)}/application`, { confirmLeaving: false })
    const { body: applied } = await settled(mathilde, at(preview))
    expect(applied).toMatchObject({ state: 'applied', my: { can: { undoDelivery: true } } })
    expect(await pupilsNamed('Mbaye')).toHaveLength(1)

    const { body: again } = await deliver(mathilde, preVert(), { [file]: newcomers })
    expect(again.totals).toMatchObject({ created: 0, changed: 0, moved: 0, leaving: 0 })

    const { body: undone } = await mathilde
      .delete<Delivery>(`${at(preview)}/application`)
      .then(() => mathilde.get<Delivery>(at(preview)))
    expect(undone.state).toBe('undone')
    expect(await pupilsNamed('Mbaye')).toHaveLength(0)
  })

  it('keeps, at an undo, a child who has already come in', async () => {
    const mathilde = await t.as('mathilde')
    const { body: delivery } = await deliver(mathilde, preVert(), { [file]: newcomers })
    await ownClasses(mathilde, at(delivery))
    await mathilde.post(`${at(delivery)}/application`, { confirmLeaving: false })
    await settled(mathilde, at(delivery))
    await t.deps.sql`
      update core.accounts set activated_at = now() where person_id = (select id from core.persons where given_name = 'Ousmane')`
    await mathilde.delete(`${at(delivery)}/application`)
    expect(await pupilsNamed('Mbaye')).toHaveLength(1)
    expect(await pupilsNamed('Roussel')).toHaveLength(0)
    await t.deps
      .sql`update core.accounts set activated_at = null, last_seen_at = null where person_id = (select id from core.persons where given_name = 'Ousmane')`
  })

  it('is asked, once the departures are ticked, to confirm when they would remove more than a fifth of the pupils', async () => {
    const mathilde = await t.as('mathilde')
    const { body: first } = await deliver(mathilde, preVert(), { [file]: newcomers })
    await ownClasses(mathilde, at(first))
    await mathilde.post(`${at(first)}/application`, { confirmLeaving: false })
    await settled(mathilde, at(first))
    const { body: second } = await deliver(mathilde, preVert(), {
      [file]: onde(['ROUSSEL', 'Adèle', '14/03/2019', 'CP B', 'CP']),
    })
    expect(second).toMatchObject({
      staying: 2,
      depleted: [],
      totals: { leaving: 0 },
      my: { can: { tickLeavers: true } },
    })
    const lines = await mathilde.get<{ items: Change[] }>(`${at(second)}/changes?outcome=leaving`)
    expect(lines.body.items.map(line => [line.name, line.leaves])).toEqual([
      ['Enora Le Goff', false],
      ['Ousmane Mbaye', false],
    ])
    const { body: one } = await mathilde.put<Delivery>(`${at(second)}/leavers`, {
      people: [lines.body.items[0]?.id],
      leave: true,
    })
    expect(one).toMatchObject({ staying: 1, totals: { leaving: 1 } })
    const { body: ticked } = await mathilde.put<Delivery>(`${at(second)}/leavers`, { people: null, leave: true })
    expect(ticked.depleted).toMatchObject([{ name: 'École du Pré-Vert', leaving: 2 }])
    expect((await mathilde.put(`${at(second)}/leavers`, { people: [second.id], leave: true })).status).toBe(404)
    const refused = await mathilde.post<{ code: string }>(`${at(second)}/application`, { confirmLeaving: false })
    expect([refused.status, refused.body.code]).toEqual([409, 'confirm-leaving'])
    await mathilde.post(`${at(second)}/application`, { confirmLeaving: true })
    expect((await settled(mathilde, at(second))).body.state).toBe('applied')
    const [gone] = await t.deps.sql<
      { left: boolean }[]
    >`select left_at is not null as left from core.persons where given_name = 'Enora'`
    expect(gone?.left).toBe(true)
  })

  it('is told in a sentence what is wrong with a file that is not one', async () => {
    const mathilde = await t.as('mathilde')
    const { body } = await deliver(mathilde, preVert(), { 'photo.csv': 'une photo\r\n1' })
    expect(body.state).toBe('refused')
    expect(body.refusal?.message).toMatch(/colonnes/)
  })

  it('may forget a delivery instead of applying it', async () => {
    const mathilde = await t.as('mathilde')
    const { body } = await deliver(mathilde, preVert(), { [file]: onde(['SOREL', 'Mila', '01/02/2019', 'CP C', 'CP']) })
    expect((await mathilde.delete(at(body))).status).toBe(204)
    expect((await mathilde.get<Delivery>(at(body))).body.state).toBe('abandoned')
    expect((await mathilde.post(`${at(body)}/application`, { confirmLeaving: false })).status).toBe(409)
  })
})

describe('a delivery', () => {
  it('is for those who manage the structure: nobody else sees that it exists', async () => {
    for (const persona of ['thierry', 'delphine', 'lina'] as const) {
      const reply = await deliver(await t.as(persona), preVert(), { [file]: newcomers })
      expect([persona, [403, 404].includes(reply.status)]).toEqual([persona, true])
    }
    expect((await (await t.as('thierry')).get(`/structures/${preVert()}/imports`)).status).toBe(404)
  })

  it('of another school does not exist on this one’s page', async () => {
    const mathilde = await t.as('mathilde')
    const { body } = await deliver(mathilde, preVert(), { [file]: newcomers })
    const thierry = await t.as('thierry')
    expect((await thierry.get(`/structures/${t.world.structures.tilleuls}/imports/${body.id}`)).status).toBe(404)
    await mathilde.delete(at(body))
  })

  it('leaves the places of its files', async () => {
    const mathilde = await t.as('mathilde')
    const { body } = await deliver(mathilde, preVert(), { '../../etc/passwd.csv': newcomers })
    expect(body.files).toEqual(['passwd.csv'])
    await mathilde.delete(at(body))
  })

  it('that touched other schools too is undone, and its lines read, by who runs them all', async () => {
    const mathilde = await t.as('mathilde')
    const { body } = await deliver(mathilde, preVert(), {
      [file]: onde(['SOREL', '', '01/02/2019', 'CP C', 'CP'], ['SOREL', 'Mila', '01/02/2019', 'CP C', 'CP']),
    })
    await ownClasses(mathilde, at(body))
    await mathilde.post(`${at(body)}/application`, { confirmLeaving: true })
    expect((await settled(mathilde, at(body))).body).toMatchObject({ isWhole: true, problems: 1 })
    expect((await mathilde.get(`${at(body)}/problems`)).status).toBe(200)
    await t.deps.sql`update core.imports set structure_id = null where id = ${body.id}`
    await t.deps
      .sql`insert into core.import_schools (import_id, school_id) values (${body.id}, ${t.world.structures.tilleuls})`
    expect((await mathilde.get<Delivery>(at(body))).body).toMatchObject({
      isWhole: false,
      my: { can: expect.not.objectContaining({ undoDelivery: true }) },
    })
    expect((await mathilde.get(`${at(body)}/problems`)).status).toBe(404)
    expect((await mathilde.get(`${at(body)}/changes`)).status).toBe(404)
    expect((await mathilde.delete(`${at(body)}/application`)).status).toBe(403)
  })

  it('whose reading died with its process is said to be lost', async () => {
    const mathilde = await t.as('mathilde')
    const { body } = await deliver(mathilde, preVert(), { [file]: newcomers })
    await t.deps.sql`
      update core.imports set state = 'reading', totals = null, created_at = now() - interval '10 minutes' where id = ${body.id}`
    await t.deps
      .sql`update core.progress set state = 'running', updated_at = now() - interval '10 minutes' where id = ${body.id}`
    const lost = await mathilde.get<Delivery>(at(body))
    expect(lost.body).toMatchObject({ state: 'refused', progress: null, refusal: { code: 'reading-failed' } })
    await mathilde.delete(at(body))
  })

  it('being undone behind the request says so, and is not undone twice', async () => {
    const mathilde = await t.as('mathilde')
    const { body } = await deliver(mathilde, preVert(), { [file]: newcomers })
    await ownClasses(mathilde, at(body))
    await mathilde.post(`${at(body)}/application`, { confirmLeaving: true })
    await settled(mathilde, at(body))
    const step = (state: string, detail: object) =>
      t.deps
        .sql`update core.progress set state = ${state}, detail = ${t.deps.sql.json(detail as never)}, updated_at = now() where id = ${body.id}`
    await step('running', { step: 'undoing' })
    const { body: going } = await mathilde.get<Delivery>(at(body))
    expect(going).toMatchObject({
      state: 'undoing',
      stopped: null,
      my: { can: expect.not.objectContaining({ undoDelivery: true }) },
    })
    expect((await mathilde.delete(`${at(body)}/application`)).status).toBe(409)
    await step('failed', { step: 'undoing' })
    const { body: stopped } = await mathilde.get<Delivery>(at(body))
    expect(stopped).toMatchObject({ state: 'applied', stopped: expect.stringContaining('rien n’a changé') })
    const { body: undone } = await mathilde.delete<Delivery>(`${at(body)}/application`)
    expect(undone.state).toBe('undone')
  })

  it('that cannot be applied any more says why, and stays as it was', async () => {
    const mathilde = await t.as('mathilde')
    const { body } = await deliver(mathilde, preVert(), { [file]: onde(['ZOLA', 'Max', '01/02/2019', 'CP C', 'CP']) })
    await t.deps.sql`update core.imports set totals = jsonb_set(totals, '{totals,created}', '99') where id = ${body.id}`
    await ownClasses(mathilde, at(body))
    await mathilde.post(`${at(body)}/application`, { confirmLeaving: true })
    const { body: now } = await settled(mathilde, at(body))
    expect(now).toMatchObject({ state: 'ready', stopped: expect.stringContaining('L’annuaire a changé') })
    await mathilde.delete(at(body))
  })
})

describe('the lines of a preview', () => {
  it('say what somebody gains and loses, in words', async () => {
    const mathilde = await t.as('mathilde')
    const { body: first } = await deliver(mathilde, preVert(), september())
    await mathilde.put(`${at(first)}/leavers`, { people: null, leave: true })
    await ownClasses(mathilde, at(first))
    await mathilde.post(`${at(first)}/application`, { confirmLeaving: true })
    await settled(mathilde, at(first))
    const { body } = await deliver(mathilde, preVert(), november())
    const lines = async (outcome: string) =>
      (await mathilde.get<{ items: Change[] }>(`${at(body)}/changes?outcome=${outcome}`)).body.items
    expect(await lines('moved')).toMatchObject([
      { name: 'Adèle Roussel', fields: [{ field: 'class', before: 'CP Tilia', after: 'CE1 Tilia' }] },
    ])
    expect(await lines('changed')).toMatchObject([
      { name: 'Mila Sorel', fields: [{ field: 'level', before: 'CE1', after: 'CE2' }] },
      { name: 'Nadia Roussel', fields: [{ field: 'mobile_phone', before: '0639980101', after: '0639980102' }] },
    ])
    expect(await lines('created')).toMatchObject([
      { name: 'Awa Mbaye', fields: [{ field: 'child', before: null, after: 'Ousmane Mbaye' }] },
      { name: 'Yanis Keita', file: 'CSVExtraction-eleves.csv', line: 5 },
    ])
    expect((await lines('leaving')).map(line => line.name)).toEqual(['Enora Le Goff', 'Hugo Bernat'])
    expect(
      (await lines('ambiguous')).map(line => [line.name, line.asks, line.candidates.map(one => one.name)]),
    ).toEqual([
      ['Agathe Sorel', 'child', ['Mila Sorel']],
      ['Léa Diaz', 'person', []],
      ['Léa Diaz', 'person', []],
    ])
    const problems = await mathilde.get<{ items: ReadingProblem[] }>(`${at(body)}/problems`)
    expect(problems.body.items).toMatchObject([{ file: 'CSVExtraction-eleves.csv', line: 6, effect: 'rejected' }])
    await mathilde.delete(at(body))
  })
})
