import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { document, edith, loise, tilleuls } from './aaf-xml.ts'
import { fixture, readFiles, readPaths, refusalOf, temporaryFolder, written } from './reading.ts'

const name = (flow: string, part = '0000', extent = 'Complet') => `ENT1DVA-X_${extent}_20250915_${flow}_${part}.xml`
const full = { [name('EtabEducNat')]: document(tilleuls()), [name('Eleve')]: document(loise()) }
const pupilsCsv = 'Nom élève;Prénom élève;Date naissance;Classe\nFerrandel;Loïse;14/03/2017;CP\n'

const refused = (files: Record<string, string>) => refusalOf(readFiles(files))

describe('a complete delivery', () => {
  it('is refused without structures', async () => {
    const refusal = await refused({ [name('Eleve')]: document(loise()) })
    expect(refusal.code).toBe('incomplete-delivery')
    expect(refusal.message).toContain('EtabEducNat')
  })

  it('is refused without pupils', async () => {
    const refusal = await refused({ [name('EtabEducNat')]: document(tilleuls()) })
    expect(refusal.code).toBe('incomplete-delivery')
    expect(refusal.message).toContain('Eleve')
  })

  it('is refused when a part is missing', async () => {
    const refusal = await refused({ ...full, [name('Eleve', '0002')]: document(loise()) })
    expect(refusal.code).toBe('missing-part')
    expect(refusal.message).toContain('Eleve_0001')
  })

  it('is refused when a part is there twice', async () => {
    const twin = { 'AUTRE_Complet_20250922_Eleve_0000.xml': document(loise()) }
    expect((await refused({ ...full, ...twin })).code).toBe('duplicate-part')
  })

  it('says nothing of the guardians and staff it does not list', async () => {
    const { summary } = await readFiles({ ...full, [name('PersRelEleve')]: document(edith()) })
    expect(summary.complete).toEqual(['school', 'pupil', 'guardian'])
  })

  it('cannot be mixed with a differential one', async () => {
    const delta = { [name('PersRelEleve', '0000', 'Delta')]: document(edith()) }
    expect((await refused({ ...full, ...delta })).code).toBe('mixed-extents')
  })
})

describe('a delivery', () => {
  it('cannot mix AAF and CSV', async () => {
    expect((await refused({ ...full, 'eleves.csv': pupilsCsv })).code).toBe('mixed-formats')
  })

  it('may be a folder, read through its sub-folders and archives', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'depot', 'suite'), { recursive: true })
    await writeFile(join(folder, 'depot', name('EtabEducNat')), document(tilleuls()))
    await writeFile(join(folder, 'depot', 'suite', name('Eleve')), document(loise()))
    await writeFile(join(folder, 'depot', '.DS_Store'), 'x')
    const { records, problems } = await readPaths([join(folder, 'depot')])
    expect(records.map(({ file }) => file)).toEqual([`depot/${name('EtabEducNat')}`, `depot/suite/${name('Eleve')}`])
    expect(problems).toMatchObject([{ code: 'skipped-file', file: 'depot/.DS_Store' }])
  })

  it('does not follow the links of a folder', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'eleves.csv'), pupilsCsv)
    await symlink(fixture('aaf-full'), join(folder, 'ailleurs'))
    const { records, problems } = await readPaths([folder])
    expect(records).toHaveLength(1)
    expect(problems).toMatchObject([{ code: 'skipped-file' }])
  })

  it('is refused when a file is not there', async () => {
    expect(await refusalOf(readPaths(['/nowhere/eleves.csv']))).toMatchObject({
      code: 'missing-file',
      file: 'eleves.csv',
    })
  })

  it('is refused when it is not made of files', async () => {
    expect((await refusalOf(readPaths(['/dev/null']))).code).toBe('not-a-file')
  })

  it('is refused when a file is empty', async () => {
    expect((await refused({ [name('Eleve', '0000', 'Delta')]: '' })).code).toBe('empty-file')
    expect((await refused({ 'eleves.csv': '' })).code).toBe('empty-file')
  })

  it('is refused when a file given by name is not known, with the names that are', async () => {
    const refusal = await refused({ 'annuaire.xlsx': 'PK' })
    expect(refusal.code).toBe('unknown-file')
    expect(refusal.message).toContain('_Eleve_0000.xml')
    expect((await refused({ 'eleves.xml': document(loise()) })).code).toBe('unknown-file')
  })

  it('is refused when there is nothing in it', async () => {
    expect((await refusalOf(readPaths([]))).code).toBe('nothing-to-read')
    expect((await refusalOf(readPaths([await temporaryFolder()]))).code).toBe('nothing-to-read')
  })

  it('is refused when a file is larger than allowed', async () => {
    const paths = await written({ 'eleves.csv': pupilsCsv })
    const refusal = await refusalOf(readPaths(paths, { limits: { fileBytes: 50 } }))
    expect(refusal.code).toBe('file-too-large')
    expect(refusal.message).toContain('50 octets')
    expect(refusal.sentence.en).toContain('50 bytes')
  })

  it('may be dragged in with the DTD and the checksums that come along', async () => {
    const { records, problems } = await readFiles({ ...full, 'ficAlimMENESR.dtd': '<!-- -->', 'somme.md5': 'd41d8' })
    expect(records).toHaveLength(2)
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['skipped-file', 'ficAlimMENESR.dtd'],
      ['skipped-file', 'somme.md5'],
    ])
  })

  it('has its second-degree flows passed over', async () => {
    const { problems } = await readFiles({ ...full, [name('MefEducNat')]: '<x/>' })
    expect(problems).toMatchObject([{ code: 'skipped-file', file: name('MefEducNat') }])
  })
})
