import { describe, expect, it } from 'vitest'
import { fixture, onlyGuardian, onlyTeacher, readFiles, readPaths } from './reading.ts'

const guardianHeader = 'Civilité Responsable;Nom usage responsable;Nom responsable;Prénom responsable;Courriel'

const children = async (titles: string, line: string) => {
  const csv = `${guardianHeader};${titles}\nMME;;MARCOUSSIN;Édith;;${line}\n`
  return onlyGuardian(await readFiles({ 'CSVExtraction.csv': csv })).children
}

describe('the guardians of ONDE', () => {
  it('say nothing of who left', async () => {
    const { summary } = await readPaths([fixture('onde/CSVExtraction-responsables.csv')])
    expect(summary).toEqual({ formats: ['guardians-csv'], extent: 'delta', complete: [] })
  })

  it('are told apart from pupils by their columns, and read after them', async () => {
    const paths = ['responsables', 'eleves'].map(name => fixture(`onde/CSVExtraction-${name}.csv`))
    const { summary, records } = await readPaths([fixture('onde/enseignants.csv'), ...paths])
    expect(summary.formats).toEqual(['onde-pupils', 'guardians-csv', 'teachers-csv'])
    expect([...new Set(records.map(({ kind }) => kind))]).toEqual(['pupil', 'guardian', 'teacher'])
  })

  it('are read with their children, on lines of any length', async () => {
    const { records } = await readPaths([fixture('onde/CSVExtraction-responsables.csv')])
    expect(records[0]).toEqual({
      kind: 'guardian',
      operation: 'replace',
      key: null,
      file: 'CSVExtraction-responsables.csv',
      line: 2,
      familyName: 'Marcoussin',
      usageName: 'Ferrandel',
      givenName: 'Édith',
      civility: 'Mme',
      email: 'edith.ferrandel@exemple.invalid',
      address: '12 CHEMIN DES NOISETIERS',
      postCode: '99100',
      town: 'Valbrume',
      country: 'France',
      homePhone: '0199000011',
      workPhone: '',
      mobilePhone: '0639980011',
      children: [
        { familyName: 'Ferrandel', givenName: 'Loïse', className: 'CE1-CE2 Mme Oréval' },
        { familyName: 'Ferrandel', givenName: 'Jean-Noé', className: 'CP M. Dubrac' },
      ],
    })
    expect(records[2]).toMatchObject({ children: [{ familyName: 'Kermoal-Diop', givenName: 'Maël' }] })
  })

  it('may title the child’s columns once and repeat them beyond the titles', async () => {
    const titles = "Nom d'usage enfant;Nom de famille enfant;Prénom enfant;Classes enfants"
    expect(await children(titles, ';FERRANDEL;Loïse;CE2;DIOP;KERMOAL;Maël;CM2;;FERRANDEL;Jean-Noé;CP')).toEqual([
      { familyName: 'Ferrandel', givenName: 'Loïse', className: 'CE2' },
      { familyName: 'Kermoal', usageName: 'Diop', givenName: 'Maël', className: 'CM2' },
      { familyName: 'Ferrandel', givenName: 'Jean-Noé', className: 'CP' },
    ])
  })

  it('may leave empty the titles a spreadsheet has added for further children', async () => {
    const titles = 'Nom de famille enfant;Prénom enfant;Classes enfants;;;'
    expect(await children(titles, 'FERRANDEL;Loïse;CE2;FERRANDEL;Jean-Noé;CP')).toEqual([
      { familyName: 'Ferrandel', givenName: 'Loïse', className: 'CE2' },
      { familyName: 'Ferrandel', givenName: 'Jean-Noé', className: 'CP' },
    ])
  })

  it('may call the child « élève » and give a birth date', async () => {
    const titles = 'Nom de famille élève;Prénom élève;Date de naissance élève;Classe élève'
    expect(await children(titles, 'FERRANDEL;Loïse;14/03/2017;CE2')).toEqual([
      { familyName: 'Ferrandel', givenName: 'Loïse', birthDate: '2017-03-14', className: 'CE2' },
    ])
  })

  it('may number the columns, child by child', async () => {
    const titles = ['1', '2', '3'].map(n => `Nom de famille enfant ${n};Prénom enfant ${n}`).join(';')
    expect(await children(titles, 'FERRANDEL;Loïse;;;DIOP;Maël')).toEqual([
      { familyName: 'Ferrandel', givenName: 'Loïse' },
      { familyName: 'Diop', givenName: 'Maël' },
    ])
  })

  it('may number the columns, title by title', async () => {
    const titles = 'Nom de famille enfant1;Nom de famille enfant2;Prénom enfant1;Prénom enfant2'
    expect(await children(titles, 'FERRANDEL;DIOP;Loïse;Maël')).toEqual([
      { familyName: 'Ferrandel', givenName: 'Loïse' },
      { familyName: 'Diop', givenName: 'Maël' },
    ])
  })

  it('may have no child on a line', async () => {
    expect(await children('Nom de famille enfant;Prénom enfant;Classes enfants', '')).toEqual([])
  })

  it('lose a child cited without a name, not the others', async () => {
    const csv = `${guardianHeader};Nom de famille enfant;Prénom enfant\nM.;;FERRANDEL;Bastien;;FERRANDEL;;FERRANDEL;Loïse\n`
    const read = await readFiles({ 'a.csv': csv })
    expect(onlyGuardian(read).children).toEqual([{ familyName: 'Ferrandel', givenName: 'Loïse' }])
    expect(read.problems).toMatchObject([{ code: 'incomplete-child', effect: 'ignored', line: 2 }])
  })
})

describe('the teachers’ file', () => {
  it('says who heads the school and who has which class', async () => {
    const { summary, records, problems } = await readPaths([fixture('onde/enseignants.csv')])
    expect(summary).toEqual({ formats: ['teachers-csv'], extent: 'delta', complete: [] })
    expect(problems).toEqual([])
    expect(records).toMatchObject([
      {
        kind: 'teacher',
        key: null,
        familyName: 'Oréval',
        givenName: 'Solène',
        civility: 'Mme',
        email: 'solene.oreval@ac-exemple.invalid',
        head: false,
        teaches: true,
        schoolKeys: [],
        classes: [{ schoolKey: null, key: null, name: 'CE1-CE2 Mme Oréval' }],
      },
      { familyName: 'Dubrac', head: true },
    ])
  })

  it('may repeat « Classe », titled or beyond the titles', async () => {
    const csv = 'Civilité;Nom;Prénom;Classe;Classe\nMME;TAVEL;Inès;CM1;CM2;CM1;CE2\n'
    const { classes } = onlyTeacher(await readFiles({ 'a.csv': csv }))
    expect(classes?.map(({ name }) => name)).toEqual(['CM1', 'CM2', 'CE2'])
  })
})
