import { describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Delivery, NamedClass } from '../contract.ts'
import { importsBinding } from '../server/binding.ts'
import { deliver, onde, ownClasses, settled } from './deliver.ts'

const t = testApp([importsBinding])
const preVert = () => t.world.structures.preVert
const at = (delivery: Delivery) => `/structures/${preVert()}/imports/${delivery.id}`
const file = (...classes: [string, string]) => ({
  'CSVExtraction.csv': onde(
    ['ROUSSEL', 'Adèle', '14/03/2019', classes[0], 'CP'],
    ['MBAYE', 'Ousmane', '02/11/2019', classes[0], 'CP'],
    ['SOREL', 'Mila', '21/05/2018', classes[1], 'CE1'],
  ),
})
type Classes = { classes: NamedClass[] }

describe('a head whose file calls a class otherwise', () => {
  it('says which it is, sees the figures follow, and is not asked again', async () => {
    const mathilde = await t.as('mathilde')
    const { body: first } = await deliver(mathilde, preVert(), file('CP Tilia', 'CE1/CE2 Mme Dupont'))
    await ownClasses(mathilde, at(first))
    await mathilde.post(`${at(first)}/application`, { confirmLeaving: true })
    await settled(mathilde, at(first))

    const { body: seen } = await deliver(mathilde, preVert(), file('CP Tilia', 'CE1-CE2 DUPONT'))
    expect(seen).toMatchObject({
      unknownClasses: 1,
      byKind: { class: { created: 1 }, pupil: { moved: 1 } },
      my: { can: { nameClasses: true } },
    })
    const early = await mathilde.post<{ code: string; title: string }>(`${at(seen)}/application`, {
      confirmLeaving: true,
    })
    expect(early).toMatchObject({
      status: 409,
      body: { code: 'classes-unanswered', title: expect.stringContaining('CE1-CE2 DUPONT') },
    })
    expect((await mathilde.get<Delivery>(at(seen))).body.state).toBe('ready')
    const { body: asked } = await mathilde.get<Classes>(`${at(seen)}/classes`)
    expect(asked.classes).toMatchObject([{ name: 'CE1-CE2 DUPONT', namedBy: 'pupils', pupils: 1, said: null }])
    const guess = asked.classes[0]?.candidates.find(one => one.id === asked.classes[0]?.guess)
    expect(guess).toMatchObject({ name: 'CE1/CE2 Mme Dupont', shared: 1 })

    const { body: said } = await mathilde.put<Delivery>(`${at(seen)}/classes`, {
      classes: [{ name: 'CE1-CE2 DUPONT', classId: guess?.id ?? null }],
    })
    expect(said).toMatchObject({ unknownClasses: 0, byKind: { class: { created: 0 }, pupil: { moved: 0 } } })
    await mathilde.delete(at(seen))

    const { body: next } = await deliver(mathilde, preVert(), file('CP Tilia', 'CE1-CE2 DUPONT'))
    expect(next).toMatchObject({ unknownClasses: 0, byKind: { class: { created: 0 } } })
    const { body: kept } = await mathilde.get<Classes>(`${at(next)}/classes`)
    expect(kept.classes).toMatchObject([{ said: { classId: guess?.id, isOwn: false } }])
    await mathilde.delete(at(next))
  })

  it('may not name a class of another school, nor a name that is not in the file', async () => {
    const mathilde = await t.as('mathilde')
    const { body: seen } = await deliver(mathilde, preVert(), file('CP Tilia', 'CE1 Nouvelle'))
    const [foreign] = await t.deps.sql<{ id: string }[]>`
      select id from core.classes where school_id = ${t.world.structures.tilleuls} limit 1`
    const say = (name: string, classId: string | null) =>
      mathilde.put<{ errors: { message: string }[] }>(`${at(seen)}/classes`, { classes: [{ name, classId }] })
    const refused = await say('CE1 Nouvelle', foreign?.id ?? '')
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).toContain('Cette classe n’est pas de l’école cette année')
    expect((await say('CM2', null)).status).toBe(422)
    expect((await mathilde.get<Delivery>(at(seen))).body.unknownClasses).toBe(1)
    await mathilde.delete(at(seen))
    expect((await say('CE1 Nouvelle', null)).status).toBe(409)
  })

  it('is asked by nobody who does not run the school', async () => {
    const mathilde = await t.as('mathilde')
    const { body: seen } = await deliver(mathilde, preVert(), file('CP Tilia', 'CE1 Nouvelle'))
    const thierry = await t.as('thierry')
    const said = { classes: [{ name: 'CE1 Nouvelle', classId: null }] }
    expect((await thierry.get(`${at(seen)}/classes`)).status).toBe(404)
    expect((await thierry.put(`${at(seen)}/classes`, said)).status).toBe(404)
    await mathilde.delete(at(seen))
  })
})
