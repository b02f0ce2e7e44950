import { describe, expect, it } from 'vitest'
import { holidaysOn, holidayZones, nextHolidays, zoneOfUai } from './school-holidays.ts'

const dayMs = 86_400_000
const daysFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, n) => new Date(Date.parse(first) + n * dayMs).toISOString().slice(0, 10))

describe('school holidays', () => {
  it('go from the first day without lessons to the eve of the return', () => {
    const christmas = { name: 'christmas', from: '2026-12-19', until: '2027-01-04' }
    expect(['2026-12-18', '2026-12-19', '2027-01-03', '2027-01-04'].map(day => holidaysOn('B', day))).toEqual([
      undefined,
      christmas,
      christmas,
      undefined,
    ])
  })

  it('are those of each zone in winter and in spring', () => {
    expect(holidayZones.filter(zone => holidaysOn(zone, '2027-02-16'))).toEqual(['A', 'C'])
    expect(holidayZones.filter(zone => holidaysOn(zone, '2027-04-27'))).toEqual(['B'])
  })

  it('follow one another, begin on a Saturday and last a fortnight or the summer', () => {
    for (const zone of holidayZones) {
      const all = new Set(daysFrom('2025-09-01', 730).flatMap(day => holidaysOn(zone, day) ?? []))
      expect([...all].map(({ name }) => name)).toEqual([
        ...['autumn', 'christmas', 'winter', 'spring', 'summer'],
        ...['autumn', 'christmas', 'winter', 'spring', 'summer'],
      ])
      for (const { name, from, until } of all) {
        expect([from, new Date(from).getUTCDay()]).toEqual([from, 6])
        const days = (Date.parse(until) - Date.parse(from)) / dayMs
        expect(name === 'summer' ? days > 55 : days >= 16 && days <= 17, `${name} ${from}`).toBe(true)
      }
    }
  })

  it('are announced before they come', () => {
    expect(nextHolidays('A', '2026-11-24')?.name).toBe('christmas')
    expect(nextHolidays('A', '2026-12-25')?.name).toBe('christmas')
    expect(nextHolidays('A', '2030-01-01')).toBeUndefined()
  })
})

describe('the zone of a school', () => {
  it('is that of its département', () => {
    expect(['0690001A', '0350001A', '0310001A', '0750001A', '0130001a'].map(zoneOfUai)).toEqual([
      'A',
      'B',
      'C',
      'C',
      'B',
    ])
  })

  it('is unknown in Corsica, overseas and where there is no such département', () => {
    expect(['6200001A', '7200001A', '9740001A', '0990001A', 'n’importe quoi'].map(zoneOfUai)).toEqual(
      Array(5).fill(undefined),
    )
  })

  it('is known for each of the 94 départements of the mainland', () => {
    const known = Array.from({ length: 95 }, (_, n) => String(n + 1).padStart(2, '0')).filter(code =>
      zoneOfUai(`0${code}0001A`),
    )
    expect(known).toHaveLength(94)
    expect(known).not.toContain('20')
  })
})
