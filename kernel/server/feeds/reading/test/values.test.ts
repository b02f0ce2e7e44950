import { describe, expect, it } from 'vitest'
import { clean } from '../text/clean.ts'
import { level } from '../text/level.ts'
import { civility, email, isoDate, phone, sex } from '../text/values.ts'

describe('a date', () => {
  it.each([
    ['14/03/2017', '2017-03-14'],
    ['1/9/2017', '2017-09-01'],
    ['2017-03-14', '2017-03-14'],
    ['29/02/2016', '2016-02-29'],
    ['', ''],
  ])('%j is read as %j', (text, iso) => {
    expect(isoDate(text)).toBe(iso)
  })

  it.each([
    '29/02/2017',
    '31/04/2017',
    '00/01/2017',
    '01/13/2017',
    '14/03/17',
    '14/03/1066',
    'mars 2017',
    '2017/03/14',
  ])('%j does not exist or is not written as one', text => {
    expect(isoDate(text)).toBeUndefined()
  })

  it('comes back from every day of twelve years', () => {
    const start = Date.UTC(2012, 0, 1)
    for (let day = 0; day < 12 * 365; day++) {
      const iso = new Date(start + day * 86_400_000).toISOString().slice(0, 10)
      const [year, month, date] = iso.split('-')
      expect(isoDate(`${date}/${month}/${year}`)).toBe(iso)
      expect(isoDate(iso)).toBe(iso)
    }
  })
})

describe('a telephone number', () => {
  it.each([
    ['01 99 00 00 11', '0199000011'],
    ['01.99.00.00.11', '0199000011'],
    ['+33 199000011', '0199000011'],
    ['+33 (0)1 99 00 00 11', '0199000011'],
    ['0033199000011', '0199000011'],
    ['199000011', '0199000011'],
    ['+262 262 55 00 11', '+262262550011'],
    ['', ''],
    [' ', ''],
  ])('%j is kept as %j', (text, digits) => {
    expect(phone(text)).toBe(digits)
  })

  it.each(['6,39E+08', '0000000000', '12', 'néant', '=1+1', '+33 12', '06399800110'])('%j is not one', text => {
    expect(phone(text)).toBeUndefined()
  })
})

describe('an e-mail address', () => {
  it.each(['edith@exemple.invalid', 'é.d@exemple.co.invalid', ''])('%j is kept', text => {
    expect(email(text)).toBe(text)
  })

  it.each(['edith', 'edith@', '@exemple.invalid', 'a b@exemple.invalid', 'a@b', '<a@b.fr>', `${'x'.repeat(300)}@b.fr`])(
    '%j is not one',
    text => {
      expect(email(text)).toBeUndefined()
    },
  )
})

describe('a civility and a sex', () => {
  it('are read in their usual writings', () => {
    expect(['M.', 'M', 'Monsieur', 'MME', 'Mlle', ''].map(civility)).toEqual(['M.', 'M.', 'M.', 'Mme', 'Mme', ''])
    expect(['F', 'm', 'H', 'Féminin', ''].map(sex)).toEqual(['F', 'M', 'M', 'F', ''])
  })

  it('are not guessed', () => {
    expect([civility('Dr'), sex('X'), civility('constructor'), sex('toString')]).toEqual(Array(4).fill(undefined))
  })
})

describe('a level', () => {
  it.each([
    ['CE2', '', 'CE2'],
    ['ce2', '', 'CE2'],
    ['COURS PREPARATOIRE', '', 'CP'],
    ['COURS ELEMENTAIRE 2EME ANNEE', '', 'CE2'],
    ['Cours moyen 1ère année', '', 'CM1'],
    ['TOUTE PETITE SECTION', '', 'TPS'],
    ['Petite section', '1110', 'PS'],
    ['', '1125', 'CM2'],
    ['ULIS école', '', 'ULIS'],
    ['INITIATION', '1211', 'INITIATION'],
    ['', 'constructor', ''],
  ])('%j with code %j is %j', (label, code, expected) => {
    expect(level(label, code)).toBe(expected)
  })
})

describe('a text', () => {
  it('is kept with composed accents, single spaces and nothing invisible', () => {
    expect(clean(' Loi\u0308se \u00A0 Rose\u200B\u0007\r\n')).toBe('Loïse Rose')
  })
})
