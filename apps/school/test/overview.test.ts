import { describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { AccessRow } from '../contract/access.ts'
import type { JournalRow } from '../contract/journal.ts'
import { journalEn } from '../journal/en.ts'
import { journalFr } from '../journal/fr.ts'
import { sentenceOf } from '../journal/sentence.ts'
import { schoolBinding } from '../server/binding.ts'

const t = testApp([schoolBinding])
const tilleuls = () => `/school/structures/${t.world.structures.tilleuls}`
const text = (raw: Buffer) => raw.toString().slice(1)

describe('who came and who accepted the charter', () => {
  it('is listed for the head, by profile, state and class', async () => {
    await t.deps
      .sql`update core.accounts set activated_at = null, last_seen_at = null where person_id = ${t.world.people.julien}`
    await t.deps.sql`delete from core.charter_acceptances where person_id = ${t.world.people.marc}`
    const thierry = await t.as('thierry')
    const names = async (query: string) =>
      (await thierry.get<{ items: AccessRow[] }>(`${tilleuls()}/access?${query}`)).body.items.map(row => row.name)
    expect(await names('state=never')).toEqual(['Julien Kermarec'])
    expect(await names('state=no-charter')).toEqual(['Marc Castel'])
    expect(await names('kind=staff')).toEqual(['Claire Brunet', 'Thierry Lacombe', 'Sandrine Peyrat'])
    expect(await names(`kind=guardian&classId=${t.world.classes.cpa}`)).toEqual(['Camille Tessier'])
    expect(await names('q=castel')).toEqual(['Lina Castel', 'Marc Castel'])
    const guardian = await thierry.get<{ items: AccessRow[] }>(`${tilleuls()}/access?q=samira`)
    expect(guardian.body.items[0]).toMatchObject({ kind: 'guardian', about: ['Lina · CM1 A'], state: 'active' })
    expect(JSON.stringify(guardian.body)).not.toContain('lastSeen')
  })

  it('comes page after page', async () => {
    const thierry = await t.as('thierry')
    const seen: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page: { items: AccessRow[]; next: string | null } = (
        await thierry.get<{ items: AccessRow[]; next: string | null }>(
          `${tilleuls()}/access?limit=4${after ? `&after=${after}` : ''}`,
        )
      ).body
      seen.push(...page.items.map(row => row.id))
      after = page.next
    }
    expect(new Set(seen).size).toBe(11)
    expect(seen).toHaveLength(11)
  })

  it('is printed, or opened in a spreadsheet', async () => {
    const thierry = await t.as('thierry')
    const csv = await thierry.get(`${tilleuls()}/access/export?format=csv&kind=guardian`)
    expect(text(csv.raw)).toContain('Julien Kermarec;Responsable;Noé · CM1 A;jamais venu·e;')
    const pdf = await thierry.get(`${tilleuls()}/access/export?format=pdf`)
    expect(pdf.raw.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await (await t.as('claire')).get(`${tilleuls()}/access/export?format=csv`)).status).toBe(403)
  })
})

describe('the journal', () => {
  it('is read by those who run the structure or what is above, in sentences, filtered', async () => {
    const claire = await t.as('claire')
    await claire.post(`/school/classes/${t.world.classes.cm1a}/pictures`, { personIds: [t.world.people.noe] })
    await claire.patch(`/school/classes/${t.world.classes.cm1a}`, { name: 'CM1 Alpha' })
    const read = async (persona: 'thierry' | 'karim', structure: 'tilleuls' | 'constituency', query = '') => {
      const client = await t.as(persona)
      const path = `/school/structures/${t.world.structures[structure]}/journal?${query}`
      return (await client.get<{ items: JournalRow[] }>(path)).body.items.map(row => sentenceOf(journalFr, row))
    }
    const renamed = 'Claire Brunet a renommé « CM1 A » en « CM1 Alpha »'
    expect(await read('thierry', 'tilleuls', 'subject=class')).toEqual([renamed])
    expect(await read('karim', 'constituency', 'subject=class')).toEqual([renamed])
    expect(await read('thierry', 'tilleuls', `personId=${t.world.people.noe}`)).toEqual([
      'Claire Brunet a donné de nouvelles images secrètes à Noé Kermarec',
    ])
    expect(await read('thierry', 'tilleuls', 'to=2020-01-01')).toEqual([])
    expect((await claire.get(`${tilleuls()}/journal`)).status).toBe(403)
  })

  it('keeps every line of one act across its pages', async () => {
    const sandrine = await t.as('sandrine')
    await t.deps
      .sql`insert into core.enrolments (pupil_id, class_id) values (${t.world.people.noe}, ${t.world.classes.cpa}), (${t.world.people.lina}, ${t.world.classes.cpa})`
    const { noe, lina, lou } = t.world.people
    await sandrine.post(`/school/classes/${t.world.classes.cpa}/pictures`, { personIds: [noe, lina, lou] })
    const thierry = await t.as('thierry')
    const first = await thierry.get<{ items: JournalRow[]; next: string }>(
      `${tilleuls()}/journal?limit=2&subject=access`,
    )
    const second = await thierry.get<{ items: JournalRow[] }>(
      `${tilleuls()}/journal?limit=2&subject=access&after=${first.body.next}`,
    )
    const targets = [...first.body.items, ...second.body.items].slice(0, 3).map(row => row.target)
    expect(targets.toSorted()).toEqual(['Lina Castel', 'Lou Tessier', 'Noé Kermarec'])
  })

  it('opens in a spreadsheet', async () => {
    const thierry = await t.as('thierry')
    const csv = await thierry.get(`${tilleuls()}/journal/export?subject=class`)
    expect(text(csv.raw)).toContain('Claire Brunet a renommé « CM1 A » en « CM1 Alpha »;École des Tilleuls')
  })

  it('says the same acts in every language', () => {
    expect(Object.keys(journalEn.sentences)).toEqual(Object.keys(journalFr.sentences))
  })
})
