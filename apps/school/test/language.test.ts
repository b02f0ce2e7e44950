import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import { schoolBinding } from '../server/binding.ts'

const t = testApp([schoolBinding])
const cm1a = () => `/school/classes/${t.world.classes.cm1a}`
const tilleuls = () => `/school/structures/${t.world.structures.tilleuls}`
const nameOf = ({ headers }: { headers: Record<string, unknown> }) => String(headers['content-disposition'])

const speak = async (language: 'fr' | 'en') => (await t.as('thierry')).put('/me/language', { language })

describe('a head who reads English', () => {
  beforeAll(() => speak('en'))
  afterAll(() => speak('fr'))

  it('is given in English the lists and exports they read', async () => {
    const thierry = await t.as('thierry')
    const access = await thierry.get(`${tilleuls()}/access/export?format=csv`)
    expect(access.raw.toString()).toMatch(/Surname;Profile;Class or children/)
    expect(nameOf(await thierry.get(`${cm1a()}/list`))).toContain('list-cm1-a.pdf')
    const journal = await thierry.get(`${tilleuls()}/journal/export`)
    expect(journal.raw.toString()).toMatch(/Date and time;Act;Structure/)
  })

  it('hands papers to families in French, unless English is asked for', async () => {
    const thierry = await t.as('thierry')
    const sheets = (body: object) => thierry.post(`${cm1a()}/sheets`, { format: 'simple', who: 'all', ...body })
    expect(nameOf(await sheets({}))).toContain('fiches-cm1-a.pdf')
    expect(nameOf(await sheets({ language: 'en' }))).toContain('sheets-cm1-a.pdf')
  })

  it('is told in English why an act is refused', async () => {
    const thierry = await t.as('thierry')
    const { body } = await thierry.post<{ title: string }>(`${tilleuls()}/sheets`, {
      format: 'csv',
      who: 'staff',
      onlyNever: true,
      personIds: [t.world.people.lina],
    })
    expect(body.title).toBe('There is nobody to print in this choice.')
  })
})
