import { describe, expect, test } from 'vitest'
import { dayOf, formatDay, formatMoment, formatRelative, formatTime } from '../../../contract/dates.ts'

const now = new Date('2026-11-20T14:05:00+01:00')
const at = (moment: string) => new Date(moment)
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a day', () => {
  test('has its weekday, and its year only when it is far', () => {
    expect(formatDay(now, { now })).toBe('vendredi 20 novembre')
    expect(formatDay(at('2024-03-05T10:00:00Z'), { now })).toBe('mardi 5 mars 2024')
  })

  test('is « 1er » at the head of a month, in French alone', () => {
    expect(formatDay(at('2026-12-01T10:00:00Z'), { now })).toBe('mardi 1er décembre')
    expect(formatDay(at('2026-12-01T10:00:00Z'), { now, locale: 'en-GB' })).toBe('Tuesday 1 December')
  })

  test('is the one lived where the school is', () => {
    const evening = at('2026-11-20T22:30:00Z')
    expect(dayOf(evening)).toBe('2026-11-20')
    expect(dayOf(evening, 'Indian/Reunion')).toBe('2026-11-21')
  })
})

describe('a time', () => {
  test('is written with its h', () => {
    expect(spaced(formatTime(now))).toBe('14 h 05')
    expect(spaced(formatTime(at('2026-11-20T09:00:00+01:00')))).toBe('9 h')
    expect(formatTime(now, { locale: 'en-GB' })).toBe('14:05')
  })

  test('comes after its day', () => {
    expect(spaced(formatMoment(now, { now }))).toBe('vendredi 20 novembre à 14 h 05')
  })
})

describe('the distance to now', () => {
  test.each([
    ['2026-11-20T14:04:40+01:00', 'à l’instant'],
    ['2026-11-20T13:45:00+01:00', 'il y a 20 min'],
    ['2026-11-20T12:00:00+01:00', 'il y a 2 h'],
    ['2026-11-19T23:50:00+01:00', 'hier'],
    ['2026-11-21T08:00:00+01:00', 'demain'],
    ['2026-11-23T08:00:00+01:00', 'dans 3 jours'],
    ['2026-12-01T08:00:00+01:00', '1er décembre'],
  ])('from %s is « %s »', (moment, words) => {
    expect(spaced(formatRelative(at(moment), now))).toBe(words)
  })

  test('counts days as the school lives them', () => {
    const style = { zone: 'Indian/Reunion' }
    expect(formatRelative(at('2026-11-20T20:30:00Z'), at('2026-11-20T19:30:00Z'), style)).toBe('demain')
  })
})
