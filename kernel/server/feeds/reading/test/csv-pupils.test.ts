import { describe, expect, it } from 'vitest'
import { fixture, onlyPupil, readFiles, readPaths, refusalOf } from './reading.ts'

const header =
  "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Niveau;Libellé classe;Identifiant classe"

const read = (...lines: string[]) => readFiles({ 'CSVExtraction.csv': [header, ...lines, ''].join('\r\n') })

describe('the pupils of ONDE', () => {
  it('are a complete list of their school’s pupils, and of nobody else', async () => {
    const { summary } = await readPaths([fixture('onde/CSVExtraction-eleves.csv')])
    expect(summary).toEqual({ formats: ['onde-pupils'], extent: 'full', complete: ['pupil'] })
  })

  it('are read with class, level and INE', async () => {
    const { records, problems } = await readPaths([fixture('onde/CSVExtraction-eleves.csv')])
    expect(problems).toEqual([])
    expect(records).toHaveLength(3)
    expect(records[0]).toEqual({
      kind: 'pupil',
      operation: 'replace',
      key: null,
      file: 'CSVExtraction-eleves.csv',
      line: 2,
      familyName: 'Ferrandel',
      usageName: '',
      givenName: 'Loïse',
      birthDate: '2017-03-14',
      sex: 'F',
      ine: '990000001AA',
      schoolKey: null,
      level: 'CE2',
      classes: [{ schoolKey: null, key: '70011', name: 'CE1-CE2 Mme Oréval' }],
    })
    expect(records[2]).toMatchObject({ familyName: 'Kermoal-Diop', givenName: 'Maël', level: 'CM2', line: 4 })
  })

  it('may have other given names, groups and an enrolment date', async () => {
    const csv = `${header};Deuxième prénom;Troisième prénom;Regroupement(s);Dispositif(s);Date inscription
FERRANDEL;;Loïse;14/03/2017;F;;CE2;CE2;7;ANNA;;Chorale, Natation;ULIS école;01/09/2025
`
    expect(onlyPupil(await readFiles({ 'a.csv': csv }))).toMatchObject({
      otherGivenNames: ['Anna'],
      groups: [{ name: 'Chorale' }, { name: 'Natation' }, { name: 'ULIS école' }],
      entryDate: '2025-09-01',
    })
  })

  it('have a family name and a name in use', async () => {
    expect(onlyPupil(await read('DIOP;KERMOAL;Maël;30/06/2015;H;;CM2;CM2;7'))).toMatchObject({
      familyName: 'Diop',
      usageName: 'Kermoal',
      sex: 'M',
    })
  })

  it('may have no class yet', async () => {
    expect(onlyPupil(await read('DIOP;;Maël;30/06/2015;M;;CM2;;')).classes).toEqual([])
  })

  it('are rejected one by one when a name is missing, and the rest is read', async () => {
    const { records, problems } = await read(
      'DIOP;;;30/06/2015;M;;CM2;CM2;7',
      '',
      'FERRANDEL;;Loïse;14/03/2017;F;;CE2;CE2;7',
    )
    expect(records.map(({ line }) => line)).toEqual([4])
    expect(problems).toMatchObject([{ code: 'missing-name', effect: 'rejected', file: 'CSVExtraction.csv', line: 2 }])
  })

  it('lose an impossible date, an unknown sex and a wrong INE, not their record', async () => {
    const { records, problems } = await read('DIOP;;Maël;30/02/2015;X;12;CM2;CM2;7')
    expect(records).toMatchObject([{ givenName: 'Maël', birthDate: undefined, sex: undefined, ine: undefined }])
    expect(problems.map(({ code, effect }) => [code, effect])).toEqual([
      ['invalid-date', 'ignored'],
      ['unknown-sex', 'ignored'],
      ['invalid-ine', 'ignored'],
    ])
  })
})

describe('the pupils of Base Élèves', () => {
  it('are told apart by their columns', async () => {
    const { summary, records } = await readPaths([fixture('onde/CSVExtraction-eleves-BE1D.csv')])
    expect(summary.formats).toEqual(['be1d-pupils'])
    expect(onlyPupil({ summary, records, problems: [] })).toMatchObject({
      familyName: 'Ferrandel',
      birthDate: '2017-03-14',
      classes: [{ schoolKey: null, key: null, name: 'CE1-CE2 Mme Oréval' }],
      ine: undefined,
    })
  })
})

describe('the columns of a CSV', () => {
  it('may be written with other capitals, accents, spaces, apostrophes and asterisks', async () => {
    const csv =
      ' NOM ELEVE* ;nom d’usage élève;PRENOM élève;Date de naissance ; Classe\nFerrandel;;Loïse;14/03/2017;CP\n'
    expect(onlyPupil(await readFiles({ 'a.csv': csv }))).toMatchObject({ givenName: 'Loïse', birthDate: '2017-03-14' })
  })

  it.each([
    ['commas', ','],
    ['tabs', '\t'],
  ])('may be separated by %s', async (_, separator) => {
    const csv = 'Nom élève;Prénom élève;Date naissance;Classe\nFerrandel;Loïse;14/03/2017;CP\n'.replaceAll(
      ';',
      separator,
    )
    expect(onlyPupil(await readFiles({ 'a.csv': csv })).givenName).toBe('Loïse')
  })

  it('may end lines as Windows, Unix or old Macs do', async () => {
    for (const end of ['\r\n', '\n', '\r']) {
      const csv = ['Nom élève;Prénom élève;Date naissance;Classe', 'A;B;;CP', 'C;D;;CP', ''].join(end)
      expect((await readFiles({ 'a.csv': csv })).records).toHaveLength(2)
    }
  })

  it('refuse the file when they are not known, and say what was expected', async () => {
    const refusal = await refusalOf(readFiles({ 'a.csv': 'Titre;Auteur\nL’Odyssée;Homère\n' }))
    expect(refusal).toMatchObject({ code: 'unknown-header', file: 'a.csv', line: 1 })
    expect(refusal.message).toContain('Nom élève ; Prénom élève')
    expect(refusal.message).toContain('Nom responsable')
  })

  it.each([
    ['Nom élève', 'Prénom élève;Date naissance;Classe'],
    ['Prénom élève', 'Nom élève;Date naissance;Classe'],
    ['Date naissance', 'Nom élève;Prénom élève;Classe'],
    ['Classe', 'Nom élève;Prénom élève;Date naissance'],
    ['Libellé classe', 'Nom élève;Prénom élève;Date naissance;INE'],
    ['Nom de famille enfant', 'Nom responsable;Prénom responsable;Prénom enfant'],
    ['Prénom responsable', 'Nom responsable;Nom de famille enfant;Prénom enfant'],
    ['Prénom', 'Civilité;Nom;Courriel;Classe'],
  ])('refuse the file without « %s », by name', async (title, titles) => {
    const refusal = await refusalOf(readFiles({ 'a.csv': `${titles}\na;b;c;d\n` }))
    expect(refusal.code).toBe('missing-column')
    expect(refusal.message).toContain(`« ${title} »`)
  })
})

describe('the lines of a CSV', () => {
  it('are counted truly, quoted line breaks and empty lines included', async () => {
    const first = '"FERRANDEL";"";"Loïse\r\nRose";14/03/2017;F;;CE2;CE2;7'
    const { records } = await read(
      first,
      '',
      'DIOP;;Maël;30/06/2015;M;;CM2;"CM2\n";7',
      'DIOP;;Ama;30/06/2015;F;;CM2;CM2;7',
    )
    expect(records.map(({ line }) => line)).toEqual([2, 5, 7])
  })

  it('may hold quotes, doubled inside quotes or loose', async () => {
    const { records } = await read('"FERRANDEL";;"Loïse ""Lou""";;F;;;"CE2";', 'DIOP;;Maël "Mao";;M;;;CM2;')
    expect(records).toMatchObject([{ givenName: 'Loïse "Lou"' }, { givenName: 'Maël "Mao"' }])
  })

  it('that are all empty are passed over', async () => {
    const { records, problems } = await read(';;;;;;;;', 'DIOP;;Maël;;M;;;CM2;', '  ')
    expect(records).toHaveLength(1)
    expect(problems).toEqual([])
  })

  it('may not be missing altogether: a whole school would leave', async () => {
    expect((await refusalOf(read())).code).toBe('no-lines')
  })

  it('refuse the file when a quote is never closed, and say about where', async () => {
    const refusal = await refusalOf(read('DIOP;;Maël;;M;;;CM2;', '"FERRANDEL;;Loïse;;F;;;CE2;', 'DIOP;;Ama;;F;;;CM2;'))
    expect(refusal).toMatchObject({ code: 'malformed-csv', line: 3 })
  })

  it('refuse the file when one exceeds a million characters', async () => {
    const long = 'x'.repeat(1_100_000)
    expect(await refusalOf(read('DIOP;;Maël;;M;;;CM2;', `DIOP;;${long}`))).toMatchObject({
      code: 'line-too-long',
      line: 3,
    })
    expect((await refusalOf(read(`DIOP;;Maël${';'.repeat(1_100_000)}`))).code).toBe('line-too-long')
    expect((await refusalOf(read(`DIOP;;"${'x\n'.repeat(600_000)}"`))).code).toBe('line-too-long')
  })

  it('refuse the file when one has thousands of cells', async () => {
    const refusal = await refusalOf(read('DIOP;;Maël;;M;;;CM2;', `DIOP;;Maël${';'.repeat(5000)}`))
    expect(refusal).toMatchObject({ code: 'too-many-cells', line: 3 })
  })

  it('refuse the file when its titles never end', async () => {
    const refusal = await refusalOf(readFiles({ 'a.csv': 'Nom élève '.repeat(200_000) }))
    expect(refusal.code).toBe('no-columns')
  })
})
