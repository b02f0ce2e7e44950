import { describe, expect, it } from 'vitest'
import { document, edith, loise, solene, tilleuls } from './aaf-xml.ts'
import { fixture, readFiles, readPaths } from './reading.ts'

describe('a complete AAF delivery', () => {
  it('is read as structures, pupils, guardians and staff', async () => {
    const { summary, records, problems } = await readPaths([fixture('aaf-full')])
    expect(summary).toEqual({
      formats: ['aaf-1d'],
      extent: 'full',
      complete: ['school', 'pupil', 'guardian', 'teacher'],
    })
    expect(records.map(({ kind, key, operation }) => [kind, key, operation])).toEqual([
      ['school', '9001', 'replace'],
      ['pupil', '500101', 'replace'],
      ['pupil', '500102', 'replace'],
      ['guardian', '600101', 'replace'],
      ['guardian', '600102', 'replace'],
      ['teacher', '700101', 'replace'],
      ['teacher', '700102', 'replace'],
    ])
    expect(problems).toEqual([])
  })

  it('says where each record was read', async () => {
    const { records } = await readPaths([fixture('aaf-full')])
    expect(records[2]).toMatchObject({ file: 'aaf-full/ENT1DVA-ENTDEMO_Complet_20250915_Eleve_0000.xml', line: 27 })
  })

  it('gives a school with its tree and its readable name', async () => {
    const { records } = await readPaths([fixture('aaf-full')])
    expect(records[0]).toMatchObject({
      uai: '0999001A',
      name: 'École primaire Les Tilleuls',
      schoolType: 'École de niveau élémentaire',
      address: '4 RUE DU PRE VERT, BP 12',
      postCode: '99100',
      town: 'Valbrume',
      phone: '0199000001',
      academy: 'Exemple',
      constituency: '0999900Z',
      municipality: 'Valbrume',
      rpi: '',
    })
  })

  it('gives a pupil with class, group, level, guardians and both dates', async () => {
    const { records } = await readPaths([fixture('aaf-full')])
    expect(records[1]).toMatchObject({
      familyName: 'Ferrandel',
      usageName: '',
      givenName: 'Loïse',
      otherGivenNames: ['Anna', 'Rose'],
      birthDate: '2017-03-14',
      civility: 'Mme',
      sex: 'F',
      ine: '990000001AA',
      schoolKey: '9001',
      level: 'CE2',
      classes: [{ schoolKey: '9001', key: '70011', name: 'CE1-CE2 Mme Oréval' }],
      groups: [{ schoolKey: '9001', key: '70050', name: 'Chorale' }],
      guardians: [
        { key: '600101', link: '10' },
        { key: '600102', link: '20' },
      ],
      entryDate: '2023-09-01',
      leaveDate: '',
    })
  })

  it('gives a guardian with contact data and children', async () => {
    const { records } = await readPaths([fixture('aaf-full')])
    expect(records[3]).toMatchObject({
      familyName: 'Marcoussin',
      usageName: 'Ferrandel',
      givenName: 'Édith',
      address: '12 CHEMIN DES NOISETIERS, BATIMENT B',
      town: 'Valbrume',
      country: 'France',
      homePhone: '0199000011',
      workPhone: '',
      mobilePhone: '0639980011',
      email: 'edith.ferrandel@exemple.invalid',
      childKeys: ['500101', '500102'],
    })
  })

  it('gives staff with schools, functions and who heads what', async () => {
    const { records } = await readPaths([fixture('aaf-full')])
    expect(records[5]).toMatchObject({
      familyName: 'Oréval',
      schoolKeys: ['9001'],
      headOf: [],
      teaches: true,
      functions: ['ENS$ENSEIGNEMENT'],
    })
    expect(records[6]).toMatchObject({ givenName: 'Côme', headOf: ['9001'], functions: ['DIR$DIRECTION'] })
  })

  it('is read in the same order whatever the order of its files', async () => {
    const { records } = await readFiles({
      'X_Complet_PersEducNat_0000.xml': document(solene()),
      'X_Complet_PersRelEleve_0000.xml': document(edith()),
      'X_Complet_Eleve_0001.xml': document(loise({ ENTPersonPrenom: 'Maël' })),
      'X_Complet_Eleve_0000.xml': document(loise()),
      'X_Complet_EtabEducNat_0000.xml': document(tilleuls()),
    })
    const order = records.map(record => (record.kind === 'pupil' ? record.givenName : record.kind))
    expect(order).toEqual(['school', 'Loïse', 'Maël', 'guardian', 'teacher'])
  })

  it('accepts names with any prefix', async () => {
    const { summary } = await readFiles({
      'FULL_ENTTSSERVICES_Complet_20130117_Eleve_0000.xml': document(loise()),
      'ENT2DVA-ENT16_20240916EtabEducNat_0000.xml': document(tilleuls()),
    })
    expect(summary).toEqual({ formats: ['aaf-1d'], extent: 'full', complete: ['school', 'pupil'] })
  })
})
