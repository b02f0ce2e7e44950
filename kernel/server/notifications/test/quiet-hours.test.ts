import { describe, expect, it } from 'vitest'
import { type Clock, departure, instantOf, isQuiet, nextAt, usualHours } from '../quiet-hours.ts'

const clock = (timeZone: string, over: Partial<Clock> = {}): Clock => ({ timeZone, ...usualHours, ...over })
const paris = clock('Europe/Paris')
const at = (instant: string) => new Date(instant)
const leaves = (clocks: Clock[], instant: string) => departure(clocks, at(instant)).toISOString()

describe('a school’s quiet hours', () => {
  it('let a delivery of the day go at once', () => {
    expect(leaves([paris], '2026-11-19T10:00:00Z')).toBe('2026-11-19T10:00:00.000Z')
  })

  it('make one of the evening wait until 7 h the next morning', () => {
    expect(leaves([paris], '2026-11-19T19:00:00Z')).toBe('2026-11-20T06:00:00.000Z')
    expect(leaves([paris], '2026-11-20T05:59:00Z')).toBe('2026-11-20T06:00:00.000Z')
  })

  it('begin and end on the minute', () => {
    expect(isQuiet(paris, at('2026-11-19T18:59:59Z'))).toBe(false)
    expect(isQuiet(paris, at('2026-11-19T19:00:00Z'))).toBe(true)
    expect(isQuiet(paris, at('2026-11-20T05:59:59Z'))).toBe(true)
    expect(isQuiet(paris, at('2026-11-20T06:00:00Z'))).toBe(false)
  })

  it('last from Friday 20 h to Monday 7 h', () => {
    expect(leaves([paris], '2026-11-20T19:00:00Z')).toBe('2026-11-23T06:00:00.000Z')
    expect(leaves([paris], '2026-11-21T11:00:00Z')).toBe('2026-11-23T06:00:00.000Z')
    expect(leaves([clock('Europe/Paris', { weekend: false })], '2026-11-21T11:00:00Z')).toBe('2026-11-21T11:00:00.000Z')
  })

  it('pause for a whole holiday, and open again by themselves, never on a Sunday', () => {
    const christmas = clock('Europe/Paris', { pause: { from: '2026-12-19', to: '2027-01-03' } })
    expect(leaves([christmas], '2026-12-22T11:00:00Z')).toBe('2027-01-04T06:00:00.000Z')
    const few = clock('Europe/Paris', { pause: { from: '2026-12-24', to: '2026-12-25' } })
    expect(leaves([few], '2026-12-24T09:00:00Z')).toBe('2026-12-28T06:00:00.000Z')
  })
})

describe('the day the clocks change', () => {
  it('in autumn, Monday 7 h is an hour later in universal time', () => {
    expect(leaves([paris], '2026-10-23T19:00:00Z')).toBe('2026-10-26T06:00:00.000Z')
    expect(leaves([paris], '2026-10-16T19:00:00Z')).toBe('2026-10-19T05:00:00.000Z')
  })

  it('in spring, Monday 7 h is an hour earlier', () => {
    expect(leaves([paris], '2027-03-26T20:00:00Z')).toBe('2027-03-29T05:00:00.000Z')
    expect(leaves([paris], '2027-03-19T20:00:00Z')).toBe('2027-03-22T06:00:00.000Z')
  })

  it('the night itself, without the weekend, still ends at 7 h on the wall', () => {
    const nights = clock('Europe/Paris', { weekend: false })
    expect(leaves([nights], '2027-03-27T22:00:00Z')).toBe('2027-03-28T05:00:00.000Z')
    expect(leaves([nights], '2026-10-24T22:00:00Z')).toBe('2026-10-25T06:00:00.000Z')
  })

  it('a time shown twice is the first, a time skipped is the one that takes its place', () => {
    expect(instantOf('Europe/Paris', '2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z')
    expect(instantOf('Europe/Paris', '2027-03-28', '02:30').toISOString()).toBe('2027-03-28T01:30:00.000Z')
  })
})

describe('overseas', () => {
  it.each([
    ['Pacific/Noumea', '2026-11-20T08:59:00Z', '2026-11-20T08:59:00.000Z'],
    ['Pacific/Noumea', '2026-11-20T09:00:00Z', '2026-11-22T20:00:00.000Z'],
    ['America/Cayenne', '2026-11-20T22:59:00Z', '2026-11-20T22:59:00.000Z'],
    ['America/Cayenne', '2026-11-20T23:00:00Z', '2026-11-23T10:00:00.000Z'],
    ['Indian/Reunion', '2026-11-20T15:59:00Z', '2026-11-20T15:59:00.000Z'],
    ['Indian/Reunion', '2026-11-20T16:00:00Z', '2026-11-23T03:00:00.000Z'],
    // Clocks do not change there when they do in Paris.
    ['Indian/Reunion', '2026-10-23T16:00:00Z', '2026-10-26T03:00:00.000Z'],
    ['Pacific/Noumea', '2027-03-26T09:00:00Z', '2027-03-28T20:00:00.000Z'],
    ['America/Cayenne', '2027-03-26T23:00:00Z', '2027-03-29T10:00:00.000Z'],
  ])('in %s, what is decided at %s leaves at %s', (zone, decided, left) => {
    expect(leaves([clock(zone)], decided)).toBe(left)
  })
})

describe('a guardian with children in two schools', () => {
  const early = clock('Europe/Paris', { nightFrom: '18:00' })
  const late = clock('Europe/Paris', { nightTo: '08:30' })

  it('is disturbed in the quiet hours of neither', () => {
    expect(leaves([early, late], '2026-11-19T17:30:00Z')).toBe('2026-11-20T07:30:00.000Z')
    expect(leaves([early], '2026-11-19T17:30:00Z')).toBe('2026-11-20T06:00:00.000Z')
    expect(leaves([late], '2026-11-19T17:30:00Z')).toBe('2026-11-19T17:30:00.000Z')
  })

  it('waits for the longer of two pauses', () => {
    const paused = clock('Europe/Paris', { pause: { from: '2026-11-19', to: '2026-11-24' } })
    expect(leaves([paused, late], '2026-11-19T10:00:00Z')).toBe('2026-11-25T07:30:00.000Z')
  })
})

describe('the hour of a digest', () => {
  it('is the same on the wall before and after the clocks change', () => {
    expect(nextAt('Europe/Paris', '18:00', { after: at('2026-10-24T16:00:00Z') }).toISOString()).toBe(
      '2026-10-25T17:00:00.000Z',
    )
    expect(nextAt('Europe/Paris', '18:00', { after: at('2027-03-27T17:00:00Z') }).toISOString()).toBe(
      '2027-03-28T16:00:00.000Z',
    )
  })

  it('of the week is on Friday', () => {
    expect(nextAt('Indian/Reunion', '17:00', { after: at('2026-11-20T13:00:00Z'), weekday: 5 }).toISOString()).toBe(
      '2026-11-27T13:00:00.000Z',
    )
    expect(nextAt('Indian/Reunion', '17:00', { after: at('2026-11-20T12:59:00Z'), weekday: 5 }).toISOString()).toBe(
      '2026-11-20T13:00:00.000Z',
    )
  })
})
