import { afterEach, describe, expect, it } from 'vitest'
import { createGroup } from '../../../kernel/server/audience/manual-groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { sweepTrash } from '../../../kernel/server/resources/resources.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { Calendar } from '../contract-calendars.ts'
import { calendarBinding } from '../server/binding.ts'
import { sweptKinds } from '../server/sweep-trash.ts'
import { calendarWorld, inDays } from './calendar-world.ts'

const t = testApp([calendarBinding])
const { calendars, calendarOf, group, write, plan, change, titles, read, feed, clear } = calendarWorld(t)
afterEach(clear)

const names = async (...args: Parameters<typeof calendars>) =>
  (await calendars(...args)).map(({ structure, title }) => `${title} / ${structure.name}`)
const school = 'Agenda de l’école / École des Tilleuls'
const constituency = 'Agenda de la circonscription / Circonscription de Valbrume'

const groupsOf = async (who: 'thierry') => {
  const rows = await t.deps.sql<{ id: string }[]>`
    select group_id as id from core.memberships where person_id = ${t.world.people[who]}`
  return [t.world.people[who], ...rows.map(({ id }) => id)]
}

describe('the calendars one finds', () => {
  it('are those of the school for its families, pupils and staff, and of the circonscription for its teachers and heads', async () => {
    for (const family of ['samira', 'marc', 'lina'] as const) expect(await names(family)).toEqual([school])
    for (const staff of ['claire', 'thierry'] as const) expect(await names(staff)).toEqual([school, constituency])
    expect(await names('adrien')).toEqual([constituency])
    expect(await names('bruno')).toEqual([])
  })

  it('are of every school of one’s children, or of one of them', async () => {
    const both = ['Agenda de l’école / École des Tilleuls', 'Agenda de l’école / École du Pré-Vert']
    expect(await names('delphine')).toEqual(both)
    expect(await names('delphine', `?childId=${t.world.people.tom}`)).toEqual([both[1]])
    expect(await names('samira', `?childId=${t.world.people.tom}`)).toEqual([])
  })

  it('are found by name among those of all schools by who runs the circonscription, and kept once chosen', async () => {
    expect(await names('adrien', '?q=tilleuls')).toEqual([school])
    const id = await calendarOf('tilleuls')
    await plan({ title: 'Conseil d’école' })
    expect(await titles('adrien')).toEqual([])
    await (await t.as('adrien')).put(`/calendar/calendars/${id}/choice`, { isShown: true })
    expect(await names('adrien')).toContain(school)
    expect(await titles('adrien')).toEqual(['Conseil d’école'])
    await (await t.as('adrien')).put(`/calendar/calendars/${id}/choice`, { isShown: false })
    expect(await titles('adrien')).toEqual([])
  })
})

describe('a calendar opened by a teacher for her class', () => {
  const open = async (fields: object = {}) =>
    (await t.as('claire')).post<Calendar>('/calendar/calendars', {
      structureId: t.world.structures.tilleuls,
      title: 'CM1 A',
      colour: 'blue',
      owner: 'class',
      ownerId: t.world.classes.cm1a,
      ...fields,
    })

  it('is read by its pupils and their families, and by no other', async () => {
    const { body } = await open()
    await write('claire', body.id, { title: 'Sortie au moulin' })
    for (const person of ['lina', 'samira', 'delphine', 'claire', 'thierry'] as const)
      expect(await titles(person)).toEqual(['Sortie au moulin'])
    for (const person of ['lou', 'camille', 'sandrine', 'mathilde', 'adrien'] as const)
      expect(await titles(person)).toEqual([])
    expect(await titles('delphine', `&childId=${t.world.people.noe}`)).toEqual(['Sortie au moulin'])
    expect(await titles('delphine', `&childId=${t.world.people.tom}`)).toEqual([])
  })

  it('is refused of a class of somebody else, of the whole school, and to families', async () => {
    expect((await open({ ownerId: t.world.classes.cpa })).status).toBe(403)
    expect((await open({ owner: 'structure', ownerId: null })).status).toBe(403)
    expect((await open({ title: '  ' })).status).toBe(422)
    const refused = await (await t.as('samira')).post('/calendar/calendars', {
      structureId: t.world.structures.tilleuls,
      title: 'À moi',
      colour: 'blue',
      owner: 'me',
      ownerId: null,
    })
    expect(refused.status).toBe(403)
  })

  it('goes to the trash with what is in it, and comes back with it alone', async () => {
    const { body } = await open({ title: 'À jeter' })
    const gone = await write('claire', body.id, { title: 'Annulée avant' })
    await write('claire', body.id, { title: 'Kermesse de la classe' })
    const claire = await t.as('claire')
    await claire.delete(`/calendar/entries/${gone.body.id}`)
    expect((await claire.delete(`/calendar/calendars/${body.id}`)).status).toBe(204)
    expect(await titles('samira')).toEqual([])
    expect((await claire.post(`/calendar/calendars/${body.id}/restoration`)).status).toBe(204)
    expect(await titles('samira')).toEqual(['Kermesse de la classe'])
    await claire.delete(`/calendar/calendars/${body.id}`)
  })

  it('leaves the trash for good after thirty days, with its dates', async () => {
    const { body } = await open({ title: 'Oublié' })
    await write('claire', body.id, { title: 'Oubliée aussi' })
    await (await t.as('claire')).delete(`/calendar/calendars/${body.id}`)
    await sweepTrash(t.deps.sql, sweptKinds, new Date(Date.now() + 29 * 86_400_000))
    const left = async () => (await t.deps.sql`select id from calendar.entries where calendar_id = ${body.id}`).length
    expect(await left()).toBe(1)
    await sweepTrash(t.deps.sql, sweptKinds, new Date(Date.now() + 31 * 86_400_000))
    expect(await left()).toBe(0)
  })

  it('may be for oneself alone', async () => {
    const { body } = await open({ title: 'Mes rappels', owner: 'me', ownerId: null })
    await write('claire', body.id, { title: 'Rendre les livrets' })
    expect(await titles('claire')).toEqual(['Rendre les livrets'])
    for (const other of ['thierry', 'karim', 'samira'] as const) expect(await titles(other)).toEqual([])
    await (await t.as('claire')).delete(`/calendar/calendars/${body.id}`)
  })

  it('may be for a group made by hand, which its members read', async () => {
    const { people, structures } = t.world
    const ownerId = await createGroup(
      { db: t.deps.sql, actor: { groupIds: await groupsOf('thierry'), personId: people.thierry } as Ctx['actor'] },
      { structureId: structures.tilleuls, name: 'Projet jardin', personIds: [people.claire, people.sandrine] },
    )
    const { body } = await open({ title: 'Jardin', owner: 'group', ownerId })
    await write('claire', body.id, { title: 'Semis' })
    for (const member of ['claire', 'sandrine'] as const) expect(await titles(member)).toEqual(['Semis'])
    for (const other of ['lina', 'samira', 'ines'] as const) expect(await titles(other)).toEqual([])
    expect((await open({ owner: 'group', ownerId: people.lina })).status).toBe(404)
    await (await t.as('claire')).delete(`/calendar/calendars/${body.id}`)
  })

  it('is shared otherwise by who runs it: what was narrowed follows', async () => {
    const { body } = await open({ title: 'Partagé' })
    const [pupils, guardians, teachers] = await Promise.all(
      ['pupils', 'guardians', 'teachers'].map(audience => group(audience, 'tilleuls', 'cm1a')),
    )
    await write('claire', body.id, { title: 'Pour les parents', audience: [guardians ?? ''] })
    await write('claire', body.id, { title: 'Pour tous' })
    expect(await titles('lina')).toEqual(['Pour tous'])
    expect(await titles('samira')).toEqual(['Pour les parents', 'Pour tous'])
    const grants = [
      { groupId: pupils, level: 'read' },
      { groupId: teachers, level: 'manage' },
    ]
    const shared = await (await t.as('claire')).put(`/calendar/calendars/${body.id}/audience`, { grants })
    expect(shared.status).toBe(200)
    expect(await titles('samira')).toEqual([])
    expect(await titles('lina')).toEqual(['Pour tous'])
    expect(await titles('claire')).toEqual(['Pour les parents', 'Pour tous'])
    await (await t.as('claire')).delete(`/calendar/calendars/${body.id}`)
  })
})

describe('an entry', () => {
  it('is written by teachers and changed by them alone, and by the head', async () => {
    const id = await calendarOf('tilleuls')
    const { body: entry } = await write('claire', id, { title: 'Sortie' })
    expect((await write('samira', id)).status).toBe(403)
    expect((await write('ines', id)).status).toBe(404)
    expect((await change('sandrine', entry, { title: 'Autre' })).status).toBe(403)
    expect((await read('sandrine', entry.id)).body.my.can).toEqual({})
    expect((await change('thierry', entry, { title: 'Sortie au château' })).status).toBe(200)
    expect((await change('claire', entry, { title: 'Sortie au musée' })).status).toBe(200)
    expect(await titles('samira')).toEqual(['Sortie au musée'])
  })

  it('is narrowed to some of those its calendar reaches, and to nobody else', async () => {
    const [guardians, elsewhere] = [await group('guardians', 'tilleuls', 'cm1a'), await group('guardians', 'preVert')]
    await plan({ title: 'Réunion de parents', audience: [guardians] })
    expect(await titles('samira')).toEqual(['Réunion de parents'])
    expect(await titles('camille')).toEqual([])
    expect(await titles('claire')).toEqual([])
    const id = await calendarOf('tilleuls')
    expect((await write('thierry', id, { audience: [elsewhere] })).status).toBe(422)
    expect((await write('thierry', id, { audience: [] })).status).toBe(422)
  })

  it('says everything that is wrong at once', async () => {
    const id = await calendarOf('tilleuls')
    const wrong = { title: ' ', firstDay: inDays(5), lastDay: inDays(4), startTime: '18:00' }
    const reply = await (await t.as('thierry')).post<{ errors: { field: string; code: string }[] }>(
      '/calendar/entries',
      calendarWorld(t).bodyOf(id, wrong),
    )
    expect(reply.status).toBe(422)
    expect(reply.body.errors.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'title required',
      'lastDay before-start',
      'endTime required',
    ])
    const weekly = { every: 'week', until: inDays(30), skipsHolidays: false } as const
    expect((await write('thierry', id, { lastDay: inDays(12), repeat: weekly })).status).toBe(422)
    expect((await write('thierry', id, { repeat: { ...weekly, until: inDays(1) } })).status).toBe(422)
    expect((await write('thierry', id, { repeat: { ...weekly, until: inDays(900) } })).status).toBe(422)
    expect((await write('thierry', id, { lastDay: inDays(90) })).status).toBe(422)
  })

  it('shows in the feed once, with its date, until it is over or thrown away', async () => {
    const entry = await plan({
      title: 'Kermesse',
      place: 'Cour',
      startTime: '10:00',
      endTime: '17:00',
      firstDay: inDays(10),
    })
    await t.settle()
    const [card] = await feed('samira')
    expect(card?.title).toBe('Kermesse')
    expect(card?.excerpt).toMatch(/, de 10\sh à 17\sh · Cour$/)
    await change('thierry', entry, { firstDay: inDays(11), lastDay: inDays(11) })
    await t.settle()
    expect(await feed('samira')).toHaveLength(1)
    await (await t.as('thierry')).delete(`/calendar/entries/${entry.id}`)
    expect(await feed('samira')).toEqual([])
    await (await t.as('thierry')).post(`/calendar/entries/${entry.id}/restoration`)
    await t.settle()
    expect(await titles('samira')).toEqual(['Kermesse'])
    expect(await feed('samira')).toHaveLength(1)
  })

  it('of the circonscription reaches heads and teachers of its schools, and no family', async () => {
    await write('adrien', await calendarOf('constituency'), { title: 'Animation pédagogique', category: 'training' })
    await t.settle()
    for (const staff of ['thierry', 'mathilde', 'claire', 'ines'] as const) {
      expect(await titles(staff)).toEqual(['Animation pédagogique'])
      expect((await feed(staff)).map(({ title }) => title)).toEqual(['Animation pédagogique'])
    }
    for (const other of ['samira', 'lina'] as const) expect(await titles(other)).toEqual([])
  })

  it('is found by its words by who may read it', async () => {
    await plan({ title: 'Photographe', text: 'Apporter un pull uni.' })
    await t.settle()
    const found = async (as: 'samira' | 'mathilde') => {
      const reply = await (await t.as(as)).get<{ items: { title: string }[] }>('/search?q=pull&section=calendar')
      return JSON.stringify(reply.body)
    }
    expect(await found('samira')).toContain('Photographe')
    expect(await found('mathilde')).not.toContain('Photographe')
  })
})
