import { describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import { schoolBinding } from '../server/binding.ts'
import { householdsOf } from '../server/print/households.ts'
import type { SheetPerson } from '../server/print/sheet-people.ts'

const t = testApp([schoolBinding])
const cm1a = () => `/school/classes/${t.world.classes.cm1a}`
const pdf = (body: Buffer) => body.subarray(0, 5).toString() === '%PDF-' && body.subarray(-6).toString().includes('EOF')

const csv = async (body: object) => {
  const claire = await t.as('claire')
  const reply = await claire.post(`${cm1a()}/sheets`, { format: 'csv', ...body })
  return reply.raw
    .toString()
    .slice(1)
    .trim()
    .split('\r\n')
    .map(line => line.split(';'))
}

describe('login sheets', () => {
  it('carry the same code however often they are printed, and make it usable', async () => {
    const { julien } = t.world.people
    await t.deps
      .sql`update core.accounts set activated_at = null, last_seen_at = null, password_hash = null where person_id = ${julien}`
    const codeOf = async () => (await csv({ who: 'guardians' })).find(line => line[1] === 'Julien')?.[5]
    const code = await codeOf()
    expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)
    expect(await codeOf()).toBe(code)
    const check = await t.nobody().post('/activation/check', { login: t.world.logins.julien, code })
    expect(check.status).toBe(200)
  })

  it('never carry the code of an account already open', async () => {
    const lines = await csv({ who: 'all' })
    const marc = lines.find(line => line[1] === 'Marc')
    expect(marc?.slice(4)).toEqual([t.world.logins.marc, '', 'compte déjà ouvert'])
  })

  it.each(['detailed', 'simple', 'family'])('are a PDF in the format « %s »', async format => {
    const claire = await t.as('claire')
    const reply = await claire.post(`${cm1a()}/sheets`, { format, who: 'all' })
    expect([reply.status, pdf(reply.raw)]).toEqual([200, true])
    expect(String(reply.headers['content-disposition'])).toContain('fiches-cm1-a.pdf')
  })

  it('are printed for the whole school by its head, not by a teacher', async () => {
    const path = `/school/structures/${t.world.structures.tilleuls}/sheets`
    const thierry = await t.as('thierry')
    const staff = await thierry.post(path, { format: 'csv', who: 'staff' })
    expect(staff.raw.toString()).toContain('Brunet;Claire;Équipe')
    expect((await (await t.as('claire')).post(path, { format: 'csv', who: 'staff' })).status).toBe(403)
    const nobody = await thierry.post<{ code: string }>(path, { format: 'csv', who: 'staff', onlyNever: true })
    expect([nobody.status, nobody.body.code]).toEqual([409, 'nothing-to-print'])
  })

  it('as a table hold no formula', async () => {
    await t.deps.sql`update core.persons set given_name = '=HYPERLINK("http://x")' where id = ${t.world.people.noe}`
    const claire = await t.as('claire')
    const reply = await claire.post(`${cm1a()}/sheets`, { format: 'csv', who: 'pupils' })
    expect(reply.raw.toString()).toContain(`;"'=HYPERLINK(""http://x"")";`)
    await t.deps.sql`update core.persons set given_name = 'Noé' where id = ${t.world.people.noe}`
  })
})

describe('other documents', () => {
  it('are the class card, the list and the cards with pictures', async () => {
    const claire = await t.as('claire')
    expect(pdf((await claire.get(`${cm1a()}/card`)).raw)).toBe(true)
    expect(pdf((await claire.get(`${cm1a()}/list`)).raw)).toBe(true)
    expect(pdf((await claire.post(`${cm1a()}/picture-cards`, {})).raw)).toBe(true)
    expect((await (await t.as('ines')).get(`${cm1a()}/card`)).status).toBe(404)
  })

  it('are written in the journal, without a secret', async () => {
    const thierry = await t.as('thierry')
    const journal = await thierry.get<{ items: { action: string }[] }>(
      `/school/structures/${t.world.structures.tilleuls}/journal`,
    )
    expect(new Set(journal.body.items.map(line => line.action))).toEqual(
      new Set(['pictures.printed', 'class-card.printed', 'sheets.printed']),
    )
    const [row] = await t.deps.sql<
      { written: string }[]
    >`select string_agg(detail::text, ' ') as written from core.audit`
    expect(row?.written).not.toMatch(/[A-Z0-9]{4}-[A-Z0-9]{4}"/)
  })
})

describe('family sheets', () => {
  const person = (id: string, kind: SheetPerson['kind'], more: Partial<SheetPerson> = {}): SheetPerson => ({
    id,
    kind,
    name: id,
    givenName: id,
    familyName: id,
    avatar: '',
    classes: [],
    pupilIds: kind === 'pupil' ? [id] : [],
    address: null,
    lines: [],
    within: true,
    login: id,
    language: 'fr',
    code: 'AAAA-BBBB',
    why: null,
    ...more,
  })
  const roofs = (...people: SheetPerson[]) => householdsOf(people).map(h => h.guardians.map(g => g.id))
  const lina = person('lina', 'pupil')

  it('gather a couple under one roof', () => {
    const home = { pupilIds: ['lina'], address: '3 rue des marronniers' }
    expect(roofs(lina, person('samira', 'guardian', home), person('marc', 'guardian', home))).toEqual([
      ['samira', 'marc'],
    ])
  })

  it('never put separated parents on one sheet, nor parents whose address nobody knows', () => {
    const samira = person('samira', 'guardian', {
      pupilIds: ['lina'],
      address: '3 rue des marronniers',
      lines: ['3 rue'],
    })
    const marc = person('marc', 'guardian', { pupilIds: ['lina'], address: '8 place du marché', lines: ['8 place'] })
    expect(roofs(lina, samira, marc)).toEqual([['samira'], ['marc']])
    expect(householdsOf([lina, samira, marc]).map(h => h.lines)).toEqual([['3 rue'], ['8 place']])
    const [a, b] = [
      { ...samira, address: null },
      { ...marc, address: null },
    ]
    expect(roofs(lina, a, b)).toEqual([['samira'], ['marc']])
  })

  it('never show a child to neighbours of the same building', () => {
    const here = '3 rue des marronniers'
    const noe = person('noe', 'pupil')
    const samira = person('samira', 'guardian', { pupilIds: ['lina'], address: here })
    const julien = person('julien', 'guardian', { pupilIds: ['noe'], address: here })
    expect(householdsOf([lina, noe, samira, julien]).map(h => h.pupils.map(p => p.id))).toEqual([['lina'], ['noe']])
  })

  it('still reach a child nobody is known for', () => {
    expect(householdsOf([lina])).toMatchObject([{ guardians: [], pupils: [{ id: 'lina' }] }])
  })
})
