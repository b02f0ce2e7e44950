import { describe, expect, test } from 'vitest'
import { sheetIn, takeSheetFromAddress } from '../activation/sheet.ts'
import { charterFor, spokenCharter } from '../charter/charter.ts'
import { tokenOf } from '../class/class-token.ts'
import { shortestAdult, shortestPupil, strengthOf } from '../password-words.ts'

describe('the strength of a password', () => {
  const of = (password: string) => strengthOf(password, shortestAdult, ['claire.brunet', 'Claire', 'Brunet'])

  test('says first how many characters are missing', () => {
    expect(of('')).toEqual({ kind: 'empty' })
    expect(of('trois')).toEqual({ kind: 'short', left: 7 })
  })

  test('grows with length, whatever the characters', () => {
    expect(of('trois cerises').kind).toBe('fine')
    expect(of('trois cerises sous le préau').kind).toBe('strong')
  })

  test('is nothing for a row of keys, a repetition, or one’s own name', () => {
    for (const guessed of ['azertyuiopqsd', 'abcabcabcabc', 'clairebrunet12', '012345678901'])
      expect([guessed, of(guessed).kind]).toEqual([guessed, 'guessable'])
  })

  test('asks of a child only that there be two words', () => {
    expect(strengthOf('tigre', shortestPupil)).toEqual({ kind: 'short', left: 1 })
    expect(strengthOf('tigre nuage', shortestPupil).kind).toBe('fine')
  })
})

describe('a login sheet', () => {
  test('is read in the fragment of the address, which is then cleared', () => {
    window.history.replaceState(null, '', '/activation#login=camille.tessier&code=ABCD-2345')
    expect(takeSheetFromAddress()).toEqual({ login: 'camille.tessier', code: 'ABCD-2345' })
    expect(window.location.hash).toBe('')
  })

  test('may say nothing', () => {
    expect(sheetIn('')).toEqual({ login: '', code: '' })
  })
})

describe('the code of a class card', () => {
  const token = 'AZrM3kQfT0u-7dQ1mVZx_w9kLpQ2sR4tU6vW8y'

  test('is understood alone, in groups, or at the end of an address', () => {
    expect(tokenOf(token)).toBe(token)
    expect(tokenOf(`${token.slice(0, 8)} ${token.slice(8)} `)).toBe(token)
    expect(tokenOf(`https://preau.example/classe/${token}`)).toBe(token)
  })

  test('is not any word', () => {
    expect(tokenOf('ma classe')).toBeNull()
    expect(tokenOf('')).toBeNull()
  })
})

describe('the charter', () => {
  const readings = ['children', 'families', 'staff'] as const

  test('has the same chapters and points in both languages, for each reader', async () => {
    for (const reading of readings) {
      const [fr, en] = await Promise.all([charterFor(reading, 'fr'), charterFor(reading, 'en')])
      const shape = (charter: typeof fr) => charter.chapters.map(({ points }) => points.length)
      expect([reading, shape(en)]).toEqual([reading, shape(fr)])
    }
  })

  test('is heard whole, in the order it is read', async () => {
    const charter = await charterFor('children', 'fr')
    const said = spokenCharter(charter)
    const places = charter.chapters.map(({ points }) => said.indexOf(points[0] ?? 'absent'))
    expect(said.startsWith(charter.title)).toBe(true)
    expect(said.endsWith(charter.closing)).toBe(true)
    expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true)
  })
})
