import { describe, expect, it } from 'vitest'
import { readFiles } from './reading.ts'

const pupils = (...lines: string[]) =>
  readFiles({ 'a.csv': `Nom élève;Prénom élève;Date naissance;Classe\n${lines.join('\n')}\n` })

const guardians = (line: string) =>
  readFiles({
    'a.csv': `Nom responsable;Prénom responsable;Commune responsable;Téléphone portable;Nom de famille enfant;Prénom enfant;Classes enfants\n${line}\n`,
  })

describe('a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '+SUM(A1)', '-2+3', '@SUM(A1)', '\t=1', '  =1', '"=HYPERLINK(""http://hostile.invalid"")"', '＝1'])(
    'rejects its line in a name: %j',
    async cell => {
      const { records, problems } = await pupils(`${cell};Loïse;14/03/2017;CP`, 'Diop;Maël;30/06/2015;CM2')
      expect(records).toMatchObject([{ givenName: 'Maël' }])
      expect(problems).toMatchObject([{ code: 'formula-cell', effect: 'rejected', line: 2 }])
      expect(problems[0]?.detail.fr).toContain('« Nom élève »')
    },
  )

  it('rejects its line in a class', async () => {
    expect((await pupils('Diop;Maël;30/06/2015;=cmd')).problems).toMatchObject([{ code: 'formula-cell' }])
  })

  it('rejects a guardian’s line in the name of a child, even beyond the titles', async () => {
    const { records, problems } = await guardians('Diop;Aïssata;;;Diop;Maël;CM2;Diop;=1+1;CP')
    expect(records).toEqual([])
    expect(problems).toMatchObject([{ code: 'formula-cell', effect: 'rejected' }])
  })

  it('is left out of a town, and the line kept', async () => {
    const { records, problems } = await guardians('Diop;Aïssata;=1+1;;Diop;Maël;CM2')
    expect(records).toMatchObject([{ givenName: 'Aïssata', town: undefined }])
    expect(problems).toMatchObject([{ code: 'formula-text', effect: 'ignored' }])
  })

  it('is not a telephone number that begins with +', async () => {
    const { records, problems } = await guardians('Diop;Aïssata;;+33 6 39 98 00 21;Diop;Maël;CM2')
    expect(records).toMatchObject([{ mobilePhone: '0639980021' }])
    expect(problems).toEqual([])
  })

  it('is not a dash that stands for nothing', async () => {
    const { records, problems } = await pupils('Diop;Maël;;-')
    expect(records).toMatchObject([{ classes: [] }])
    expect(problems).toEqual([])
  })
})
