import { describe, expect, it } from 'vitest'
import { normalise } from '../csv/header.ts'
import { type ColumnReading, signatureOf } from '../csv/kept-columns.ts'
import { likeliest, suggestColumns } from '../csv/suggest.ts'
import { readTitles } from '../read-titles.ts'
import { onlyGuardian, onlyTeacher, readFiles, refusalOf, written } from './reading.ts'

const header = (titles: string) => titles.split(';').map(normalise)
const keptAt = new Date('2026-11-12T09:00:00Z')
const said = (titles: string, reading: Pick<ColumnReading, 'kind' | 'columns'>) => ({
  columns: new Map([[signatureOf(header(titles)), { ...reading, keptAt }]]),
})
const pupils = { familyName: 0, givenName: 1, birthDate: 3, className: 2 }

describe('a school’s own table', () => {
  const titles = 'Last name;First name;Group;Born on'
  const table = `${titles}\nFerrandel;Loïse;CE2;14/03/2017\nDIOP;Maël;CM2;30/06/2015\n`

  it('is read as the school once said, and says when', async () => {
    const { summary, records } = await readFiles({ 'a.csv': table }, said(titles, { kind: 'pupils', columns: pupils }))
    expect(summary).toMatchObject({
      formats: ['pupils-csv'],
      extent: 'full',
      complete: ['pupil'],
      columnsKeptAt: keptAt,
    })
    expect(records).toMatchObject([
      {
        kind: 'pupil',
        familyName: 'Ferrandel',
        givenName: 'Loïse',
        birthDate: '2017-03-14',
        classes: [{ name: 'CE2' }],
      },
      { kind: 'pupil', familyName: 'Diop', givenName: 'Maël', birthDate: '2015-06-30', classes: [{ name: 'CM2' }] },
    ])
  })

  it('without what was said is refused, with what it lacks of the export it is nearest to', async () => {
    const refusal = await refusalOf(readFiles({ 'a.csv': table }))
    expect(refusal.code).toBe('unknown-header')
    expect(refusal.message).toContain(
      'Pour un fichier d’élèves, il manque « Nom élève », « Prénom élève », « Date naissance », « Classe »',
    )
    expect(refusal.sentence.en).toContain(
      'A file of pupils needs “Nom élève”, “Prénom élève”, “Date naissance”, “Classe” as well.',
    )
  })

  it('whose titles changed is asked about again', async () => {
    const other = said('Last name;First name;Group;Birth', { kind: 'pupils', columns: pupils })
    expect((await refusalOf(readFiles({ 'a.csv': table }, other))).code).toBe('unknown-header')
  })

  it('keeps every guard of the exports: a formula rejects its line under the title as written', async () => {
    const { records, problems } = await readFiles(
      { 'a.csv': `${titles}\n=CMD();Loïse;CE2;14/03/2017\nDIOP;Maël;CM2;30/06/2015\n` },
      said(titles, { kind: 'pupils', columns: pupils }),
    )
    expect(records).toHaveLength(1)
    expect(problems).toMatchObject([
      {
        code: 'formula-cell',
        detail: { fr: expect.stringContaining('« Last name »'), en: expect.stringContaining('“Last name”') },
      },
    ])
  })

  it('of guardians names one child, and those of the next columns when their titles say so', async () => {
    const own = 'Parent;Son prénom;Élève;Petit nom;Nom enfant;Prénom enfant;Nom enfant;Prénom enfant'
    const reading = { familyName: 0, givenName: 1, childFamilyName: 4, childGivenName: 5 }
    const guardian = onlyGuardian(
      await readFiles(
        { 'a.csv': `${own}\nRoy;Ida;x;y;Roy;Léo;Roy;Zoé\n` },
        said(own, { kind: 'guardians', columns: reading }),
      ),
    )
    expect(guardian).toMatchObject({
      familyName: 'Roy',
      givenName: 'Ida',
      children: [{ givenName: 'Léo' }, { givenName: 'Zoé' }],
    })
  })

  const children = async (own: string, columns: Record<string, number>, line: string) => {
    const options = said(own, { kind: 'guardians', columns: { familyName: 0, givenName: 1, ...columns } })
    return onlyGuardian(await readFiles({ 'a.csv': `${own}\nRoy;Ida;${line}\n` }, options)).children
  }
  const three = [
    { familyName: 'Roy', givenName: 'Léo', className: 'CP A' },
    { familyName: 'Diaz', givenName: 'Zoé', className: 'CE1' },
    { familyName: 'Roy', givenName: 'Ana', className: 'CM2' },
  ]

  it('of guardians names as many children as its titles come back, once the first is said', async () => {
    const child = 'Famille;Petit nom;Salle'
    const first = { childFamilyName: 2, childGivenName: 3, childClassName: 4 }
    const line = 'ROY;Léo;CP A;DIAZ;Zoé;CE1;ROY;Ana;CM2'
    expect(await children(`Nom;Prénom;${child};${child};${child}`, first, line)).toEqual(three)
    const numbered = [1, 2, 3].map(n => `Famille ${n};Petit nom ${n};Salle ${n}`).join(';')
    expect(await children(`Nom;Prénom;${numbered}`, first, line)).toEqual(three)
  })

  it('of guardians may number its children title by title, the first without a number', async () => {
    const own = 'Nom;Prénom;Enfant;Enfant 2;Enfant 3;Famille;Famille 2;Famille 3;Salle;Salle 2;Salle 3'
    const first = { childGivenName: 2, childFamilyName: 5, childClassName: 8 }
    expect(await children(own, first, 'Léo;Zoé;Ana;ROY;DIAZ;ROY;CP A;CE1;CM2')).toEqual(three)
  })

  it('of guardians goes on beyond its titles, past columns nobody reads and titles left empty', async () => {
    const child = 'Famille;Né le;Petit nom;Salle'
    const first = { childFamilyName: 2, childGivenName: 4, childClassName: 5 }
    const line = 'ROY;?;Léo;CP A;DIAZ;?;Zoé;CE1;ROY;?;Ana;CM2'
    expect(await children(`Nom;Prénom;${child}`, first, line)).toEqual(three)
    expect(await children(`Nom;Prénom;${child};;;;;;;;`, first, line)).toEqual(three)
    expect(await children(`Nom;Prénom;${child};${child}`, first, line)).toEqual(three)
  })

  it('of guardians leaves alone a title that comes back and was not said of a child', async () => {
    const own = 'Nom;Prénom;Famille;Petit nom;Tél;Tél;Nom'
    expect(await children(own, { childFamilyName: 2, childGivenName: 3, homePhone: 4 }, 'ROY;Léo;;;DIAZ')).toEqual([
      { familyName: 'Roy', givenName: 'Léo' },
    ])
  })

  it('of teachers leaves alone the columns nobody chose', async () => {
    const own = 'Maître;Petit nom;Nom;Salle'
    const reading = { familyName: 0, givenName: 1, className: 3 }
    const teacher = onlyTeacher(
      await readFiles({ 'a.csv': `${own}\nRoy;Ida;Perdu;CP A\n` }, said(own, { kind: 'teachers', columns: reading })),
    )
    expect(teacher).toMatchObject({ familyName: 'Roy', givenName: 'Ida', classes: [{ name: 'CP A' }] })
  })

  it('shows two values of each column, empty ones passed over', async () => {
    const paths = await written({ 'a.csv': 'Qui;Où\nAda;\nAda;CP\nBob;CE1\nCléo;CE2\n' })
    expect(await readTitles(paths, new Map())).toMatchObject([
      {
        file: 'a.csv',
        titles: ['Qui', 'Où'],
        samples: [
          ['Ada', 'Bob'],
          ['CP', 'CE1'],
        ],
      },
    ])
  })
})

describe('a suggestion', () => {
  it('follows titles that are close, however schools write them', () => {
    expect(suggestColumns(header('N°;Nom de l’enfant;Prénom;Né(e) le;Classe'), 'pupils').columns).toEqual({
      familyName: 1,
      givenName: 2,
      birthDate: 3,
      className: 4,
    })
  })

  it('gives no column to two fields, nor takes a name for another that resembles it', () => {
    expect(suggestColumns(header('Prénom;Couleur'), 'pupils').columns).toEqual({ givenName: 0 })
  })

  it.each([
    ['pupils', 'Nom;Prénom;Date de naissance;Classe'],
    ['pupils', 'Nom;Prénom;Salle'],
    ['pupils', 'Last name;First name;Date of birth;Class'],
    ['guardians', 'Nom du parent;Prénom du parent;Nom enfant;Prénom enfant;Portable'],
    ['teachers', 'Nom;Prénom;Mail'],
  ])('sees that a table is about %s: %s', (kind, titles) => {
    expect(likeliest(header(titles)).kind).toBe(kind)
  })
})
