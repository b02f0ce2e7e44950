import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { purgeImports } from '../purge.ts'
import { fixture, temporaryFolder, written } from '../reading/test/reading.ts'
import { FeedRefused } from '../records.ts'
import { stageFeed } from '../staging/stage-feed.ts'
import { apply, deliver, preview, tilleuls, told } from './deliver.ts'
import { difference, directory, personNamed } from './directory.ts'
import { csv, csvPupil, delta, full, guardian, pupil, school } from './people.ts'

const here = { school: tilleuls }
const five = ['Ada', 'Bob', 'Cléa', 'Dan', 'Eve']

describe('what a person entered by hand', () => {
  const db = testDatabase()

  it('is never overwritten: a corrected field, a verified address, a link to a class', async () => {
    const file = (email: string, mobilePhone: string, town: string) =>
      full(
        school(),
        pupil('1', 'Ada', { guardians: [{ key: '2', link: '10' }] }),
        guardian('2', 'Basile', { email, mobilePhone, town }),
      )
    await deliver(db.sql, file('basile@exemple.invalid', '0639980001', 'Valbrume'))
    await db.sql`
      update core.persons set email = 'choisi@exemple.invalid', email_verified_at = now(), mobile_phone = '0639980777',
        hand_edited = array['mobile_phone'] where given_name = 'Basile'`
    await deliver(db.sql, file('autre@exemple.invalid', '0639980002', 'Rochepierre'))
    expect(await personNamed(db.sql, 'Basile')).toMatchObject({ email: 'choisi@exemple.invalid', mobile: '0639980777' })
    const [row] = await db.sql`select town from core.persons where given_name = 'Basile'`
    expect(row).toEqual({ town: 'Rochepierre' })
  })

  it('outlives the departure from the files: a pupil added by hand stays', async () => {
    const { id } = await personNamed(db.sql, 'Ada')
    await db.sql`update core.affiliations set source = 'person' where person_id = ${id}`
    const seen = await deliver(db.sql, full(school(), pupil('9', 'Zoé')))
    expect(told(seen).pupil).toEqual({ created: 1 })
    expect(await personNamed(db.sql, 'Ada')).toMatchObject({ left: false })
  })
})

describe('a complete file that would empty a school', () => {
  const db = testDatabase()

  it('asks before more than a fifth of the pupils leave, and names the school', async () => {
    await deliver(db.sql, csv(...five.map(name => csvPupil(name))), here)
    const one = await preview(db.sql, csv(...five.slice(1).map(name => csvPupil(name))), here)
    expect(one.feed.depleted).toEqual([])
    const before = await directory(db.sql)
    const two = await preview(db.sql, csv(...five.slice(2).map(name => csvPupil(name))), here)
    expect(two.feed.depleted).toMatchObject([{ name: 'Les Tilleuls', leaving: 2, pupils: 5 }])
    await expect(apply(db.sql, two.id)).rejects.toMatchObject({
      code: 'confirm-leaving',
      message: expect.stringContaining('Les Tilleuls'),
    })
    expect(difference(before, await directory(db.sql))).toEqual([])
    await apply(db.sql, two.id, { confirmLeaving: true })
    expect(await personNamed(db.sql, 'Ada')).toMatchObject({ left: true })
  })

  it('keeps every account: leavers are marked, and come back', async () => {
    const { id } = await personNamed(db.sql, 'Ada')
    await deliver(db.sql, csv(...five.map(name => csvPupil(name))), here)
    expect(await personNamed(db.sql, 'Ada')).toMatchObject({ id, left: false })
    expect(await db.sql`select 1 from core.accounts where person_id = ${id}`).toHaveLength(1)
  })
})

describe('an import', () => {
  const db = testDatabase()

  it('is applied once, however often it is asked', async () => {
    const { id } = await preview(db.sql, csv(csvPupil('Ada')), here)
    const outcomes = await Promise.allSettled([apply(db.sql, id), apply(db.sql, id)])
    expect(outcomes.map(outcome => outcome.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.sql`select 1 from core.persons where given_name = 'Ada'`).toHaveLength(1)
  })

  it('writes nothing at all when it is stopped in the middle, and can be applied again', async () => {
    const before = await directory(db.sql)
    const { id } = await preview(db.sql, csv(csvPupil('Ada'), csvPupil('Bob')), here)
    const killed = apply(db.sql, id, {
      progress: (_, phase) => {
        if (phase === 'accounts') throw new Error('killed')
      },
    })
    await expect(killed).rejects.toThrow('killed')
    expect(difference(before, await directory(db.sql))).toEqual([])
    await apply(db.sql, id)
    expect(await directory(db.sql)).toContain('Bob Ferrandel')
  })

  it('is refused when the directory changed since its preview', async () => {
    const { id, feed } = await preview(db.sql, csv(csvPupil('Ada'), csvPupil('Bob'), csvPupil('Cléa')), here)
    await deliver(db.sql, csv(csvPupil('Ada'), csvPupil('Bob'), csvPupil('Cléa')), here)
    await expect(apply(db.sql, id, { expected: feed.totals })).rejects.toMatchObject({ code: 'plan-changed' })
  })

  it('is refused in a sentence when a crash of the database has emptied what was read', async () => {
    const { id } = await preview(db.sql, csv(csvPupil('Ada'), csvPupil('Dan')), here)
    await db.sql`delete from core.staged_people where import_id = ${id}`
    await expect(apply(db.sql, id)).rejects.toMatchObject({ code: 'reading-lost' })
  })

  it('forgets what it read once it is applied, and after a day when it never is', async () => {
    const waiting = await preview(db.sql, csv(csvPupil('Ada'), csvPupil('Dan')), here)
    const staged = () => db.sql`select distinct import_id from core.staged_people`
    expect(await staged()).toContainEqual({ import_id: waiting.id })
    await purgeImports(db.sql, new Date(Date.now() + 25 * 3_600_000))
    expect(await staged()).toEqual([])
    await expect(apply(db.sql, waiting.id)).rejects.toMatchObject({ code: 'not-ready' })
  })

  it('records who did it, with figures and no name', async () => {
    const [line] = await db.sql<{ detail: object }[]>`
      select detail from core.audit where action = 'imports.applied' order by at desc limit 1`
    expect(JSON.stringify(line?.detail)).toMatch(/created/)
    expect(JSON.stringify(line?.detail)).not.toMatch(/Ferrandel/)
  })
})

describe('a hostile or broken file', () => {
  const db = testDatabase()
  const refused: [what: string, files: Record<string, string>, code: string][] = [
    [
      'external entities',
      {
        'ENT_Complet_20260914_Eleve_0000.xml': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><ficAlimMENESR/>',
      },
      'incomplete-delivery',
    ],
    [
      'entities in a delta',
      {
        'ENT_Delta_20260914_Eleve_0000.xml':
          '<?xml version="1.0"?><!DOCTYPE ficAlimMENESR [<!ENTITY e SYSTEM "file:///etc/passwd">]><ficAlimMENESR>&e;</ficAlimMENESR>',
      },
      'xml-entities',
    ],
    [
      'a file cut short',
      { 'ENT_Delta_20260914_Eleve_0000.xml': '<?xml version="1.0"?><ficAlimMENESR><addRequest>' },
      'truncated-xml',
    ],
    ['a spreadsheet', { 'eleves.csv': 'PK\u0000\u0000' }, 'binary-file'],
  ]

  it.each(refused)('is refused whole: %s', async (_, files, code) => {
    const before = await directory(db.sql)
    const options = Object.keys(files).some(name => name.endsWith('.csv')) ? here : {}
    await expect(stageFeed(db.sql, await written(files), options)).rejects.toMatchObject({ code })
    expect(difference(before, await directory(db.sql))).toEqual([])
    expect(await db.sql`select 1 from core.staged_people`).toEqual([])
  })

  it('keeps of a refusal only its sentence', async () => {
    const [kept] =
      await db.sql`select state, refusal ->> 'code' as code from core.imports order by created_at desc limit 1`
    expect(kept).toEqual({ state: 'refused', code: 'binary-file' })
  })

  it('is refused in the middle of a good delivery, which is then not read at all', async () => {
    await temporaryFolder()
    const good = [fixture('aaf-delta/ENT1DVA-ENTDEMO_Delta_20251006_Eleve_0000.xml')]
    const bad = await written({ 'ENT1DVA-ENTDEMO_Delta_20251006_PersRelEleve_0001.xml': '<ficAlimMENESR><addRequest>' })
    await expect(stageFeed(db.sql, [...good, ...bad])).rejects.toBeInstanceOf(FeedRefused)
    expect(await db.sql`select 1 from core.staged_people`).toEqual([])
  })
})

describe('two academies', () => {
  const db = testDatabase()

  it('may number people alike; a delta that does not say its academy is refused', async () => {
    await deliver(db.sql, full(school(), pupil('1', 'Ada')))
    await deliver(
      db.sql,
      full(school({ key: '9001', uai: '0998001C', name: 'Autre', academy: 'Ailleurs' }), pupil('1', 'Bob')),
    )
    expect(await db.sql`select source from core.person_keys where key = '1' order by 1`).toEqual([
      { source: 'aaf/ailleurs' },
      { source: 'aaf/exemple' },
    ])
    await expect(preview(db.sql, delta(pupil('1', 'Ada')))).rejects.toMatchObject({ code: 'several-academies' })
    expect(told(await preview(db.sql, delta(pupil('1', 'Ada')), { academy: 'Ailleurs' })).pupil).toEqual({ changed: 1 })
  })
})
