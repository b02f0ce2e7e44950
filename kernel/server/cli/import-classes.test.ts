import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { directory } from '../feeds/test/directory.ts'
import { type ImportInvocation, importInto } from './commands/import.ts'
import type { Terminal } from './terminal.ts'

const header = 'Nom élève;Prénom élève;Date naissance;INE;Niveau;Libellé classe'
const table = (...pupils: string[]) =>
  `${header}\r\n${pupils.map(line => line.replace('/', ';').replace('@', ';02/03/2017;;CE1;')).join('\r\n')}\r\n`
const september = table(
  'Ferrandel/Ada@CE1/CE2 Mme Dupont',
  'Ferrandel/Bob@CE1/CE2 Mme Dupont',
  'Ferrandel/Dan@CP Dubrac',
)
const renamed = table('Ferrandel/Ada@CE1-CE2 DUPONT', 'Ferrandel/Bob@CE1-CE2 DUPONT', 'Ferrandel/Dan@CP Dubrac')

describe('`preau import --yes` of a school whose file calls a class otherwise', () => {
  const db = testDatabase()
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'preau-import-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const run = async (text: string, given: Partial<ImportInvocation['options']> = {}) => {
    const said: string[] = []
    const file = join(folder, 'CSVExtraction.csv')
    await writeFile(file, text)
    const terminal: Terminal = {
      print: () => {},
      say: line => said.push(line),
      progress: () => ({ to: () => {}, end: () => {} }),
    }
    const options = {
      school: '0999001A',
      'school-name': 'Les Tilleuls',
      academy: undefined,
      class: [],
      'new-class': [],
      'dry-run': false,
      yes: true,
      'confirm-leaving': true,
      report: undefined,
      ...given,
    }
    const invocation = { options, arguments: [file], terminal, env: {}, apps: [], root: '/', path: (it: string) => it }
    const status = await importInto({ deps: { sql: db.sql } }, invocation)
    return { status, said: said.join('\n') }
  }
  const classes = async () =>
    (await db.sql<{ name: string }[]>`select name from core.classes where archived_at is null order by name`).map(
      ({ name }) => name,
    )

  it('makes the classes of an empty school without asking', async () => {
    expect(await run(september)).toMatchObject({ status: 0 })
    expect(await classes()).toEqual(['CE1/CE2 Mme Dupont', 'CP Dubrac'])
  })

  it('asks, writes nothing, and shows each answer as it is typed', async () => {
    const before = await directory(db.sql)
    const { status, said } = await run(renamed)
    expect(status).toBe(3)
    expect(said).toContain('--class "CE1-CE2 DUPONT=CE1/CE2 Mme Dupont"')
    expect(said).toContain('--new-class "CE1-CE2 DUPONT"')
    expect(await directory(db.sql)).toEqual(before)
  })

  it('refuses an answer about another name, or another class', async () => {
    for (const wrong of ['CE1-CE2 DUPONT=CM2', 'CM1=CP Dubrac', 'CE1-CE2 DUPONT'])
      await expect(run(renamed, { class: [wrong] })).rejects.toThrow(wrong)
    await expect(run(renamed, { 'new-class': ['CE1-CE2 DUPONT=CP Dubrac'] })).rejects.toThrow('CP Dubrac')
  })

  it('keeps nothing of an answer that was only tried', async () => {
    const tried = { class: ['CE1-CE2 DUPONT=CE1/CE2 Mme Dupont'], 'dry-run': true }
    expect(await run(renamed, tried)).toMatchObject({ status: 0 })
    expect(await run(renamed)).toMatchObject({ status: 3 })
  })

  it('follows the answer, which holds for the next files', async () => {
    const before = await directory(db.sql)
    expect(await run(renamed, { class: ['ce1-ce2 dupont = CE1/CE2 Mme Dupont'] })).toMatchObject({ status: 0 })
    const more = table(
      'Ferrandel/Eve@CE1-CE2 DUPONT',
      'Ferrandel/Dan@CP Dubrac',
      'Ferrandel/Ada@CE1-CE2 DUPONT',
      'Ferrandel/Bob@CE1-CE2 DUPONT',
    )
    expect(await run(more)).toMatchObject({ status: 0 })
    expect(await classes()).toEqual(['CE1/CE2 Mme Dupont', 'CP Dubrac'])
    expect((await directory(db.sql)).length).toBeGreaterThan(before.length)
  })

  it('makes a class that is like none of the school’s, and one said to be new', async () => {
    const lines = ['Ferrandel/Ada@CE1/CE2 Mme Dupont', 'Ferrandel/Bob@CE1/CE2 Mme Dupont', 'Ferrandel/Dan@CP Dubrac']
    expect(await run(table(...lines, 'Ferrandel/Eve@ULIS'))).toMatchObject({ status: 0 })
    expect(await classes()).toContain('ULIS')
    const split = table('Ferrandel/Ada@CE1 A', 'Ferrandel/Bob@CE1 A', 'Ferrandel/Dan@CP Dubrac', 'Ferrandel/Eve@ULIS')
    expect(await run(split)).toMatchObject({ status: 3 })
    expect(await run(split, { 'new-class': ['CE1 A'] })).toMatchObject({ status: 0 })
    expect(await classes()).toEqual(['CE1 A', 'CP Dubrac', 'ULIS'])
  })
})
