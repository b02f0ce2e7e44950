import { describe, expect, it } from 'vitest'
import { document, edith, loise, modify, remove, solene } from './aaf-xml.ts'
import { tarballOf } from './archives.ts'
import { fixture, onlyPupil, onlyTeacher, readDelta, readFiles, readPaths } from './reading.ts'

describe('a differential AAF delivery', () => {
  it('adds, modifies and withdraws', async () => {
    const { summary, records } = await readPaths([fixture('aaf-delta')])
    expect(summary).toEqual({ formats: ['aaf-1d'], extent: 'delta', complete: [] })
    expect(records.map(({ kind, key, operation }) => [kind, key, operation])).toEqual([
      ['pupil', '500103', 'replace'],
      ['pupil', '500101', 'modify'],
      ['pupil', '500102', 'delete'],
      ['guardian', '600103', 'replace'],
      ['guardian', '600101', 'modify'],
    ])
  })

  it('speaks only of what changes', async () => {
    const { records } = await readPaths([fixture('aaf-delta')])
    const spoken = Object.fromEntries(Object.entries(records[1] ?? {}).filter(([, value]) => value !== undefined))
    expect(spoken).toEqual({
      kind: 'pupil',
      operation: 'modify',
      key: '500101',
      file: 'aaf-delta/ENT1DVA-ENTDEMO_Delta_20251006_Eleve_0000.xml',
      line: 21,
      classes: [{ schoolKey: '9001', key: '70014', name: 'CE2 M. Lantier' }],
      groups: [],
      ine: '',
    })
  })

  it('clears with an empty value: a text becomes empty, a list becomes empty', async () => {
    const changes = { ENTEleveINE: '', ENTPersonClasses: '', ENTEleveAutoriteParentale: '', ENTPersonDateNaissance: '' }
    const pupil = onlyPupil(await readDelta('Eleve', document(modify('Eleve', '500101', changes))))
    expect(pupil).toMatchObject({ ine: '', classes: [], guardians: [], birthDate: '' })
  })

  it('may be made of additions only', async () => {
    const { summary, records } = await readDelta('Eleve', document(loise(), loise()))
    expect(summary.extent).toBe('delta')
    expect(records.map(({ operation }) => operation)).toEqual(['replace', 'replace'])
  })

  it('withdraws with nothing but a key', async () => {
    const { records } = await readDelta('PersRelEleve', document(remove('PersRelEleve', '600101')))
    expect(records).toEqual([
      {
        kind: 'guardian',
        operation: 'delete',
        key: '600101',
        file: 'ENT1DVA-ENTDEMO_Delta_20251006_PersRelEleve_0000.xml',
        line: 3,
      },
    ])
  })

  it('changes the name in use without touching the family name', async () => {
    const change = modify('PersEducNat', '700101', { ENTPersonNom: 'LANTIER' })
    const teacher = onlyTeacher(await readDelta('PersEducNat', document(change)))
    expect(teacher).toMatchObject({ usageName: 'Lantier', familyName: undefined, givenName: undefined })
  })

  it('cannot erase a name', async () => {
    const change = modify('Eleve', '500101', { ENTPersonPrenom: '', ENTEleveNiveau: '1121$CP' })
    const read = await readDelta('Eleve', document(change))
    expect(onlyPupil(read)).toMatchObject({ givenName: undefined, level: 'CP' })
    expect(read.problems).toMatchObject([{ code: 'erased-name', effect: 'ignored', line: 3 }])
  })

  it('leaves heading a school unspoken of when only other attributes change', async () => {
    const change = modify('PersEducNat', '700102', { ENTPersonMail: 'come@exemple.invalid' })
    const teacher = onlyTeacher(await readDelta('PersEducNat', document(change)))
    expect(teacher).toMatchObject({ headOf: undefined, schoolKeys: undefined, teaches: undefined })
  })

  it('ignores an operation on an attribute that is not a replacement, and says so', async () => {
    const change = modify('Eleve', '500101', { ENTEleveINE: '990000001AA' }).replace('"replace"', '"append"')
    const read = await readDelta('Eleve', document(change))
    expect(onlyPupil(read).ine).toBeUndefined()
    expect(read.problems).toMatchObject([{ code: 'unknown-operation', effect: 'ignored' }])
  })

  it('is recognised by the name of its archive when its files do not say', async () => {
    const archive = await tarballOf({ name: 'ENT1DVA_20251006_PersRelEleve_0000.xml', content: document(edith()) })
    const { summary } = await readFiles({ 'ENT1DVA.20251006.Delta.tgz': archive })
    expect(summary.extent).toBe('delta')
  })

  it('needs neither structures nor pupils, nor all its parts', async () => {
    const { records, problems } = await readFiles({ 'X_Delta_PersEducNat_0001.xml': document(solene()) })
    expect(records).toHaveLength(1)
    expect(problems).toMatchObject([{ code: 'missing-part', effect: 'ignored' }])
    expect(problems[0]?.detail.fr).toContain('PersEducNat_0000')
  })
})
