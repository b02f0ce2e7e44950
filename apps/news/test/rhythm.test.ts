import { describe, expect, it } from 'vitest'
import { aheadOf } from '../server/ahead.ts'
import { freeTurn, nextTurn, type Rhythm, turnOfWeek, turnsAfterChange } from '../server/rhythm.ts'

const paris: Rhythm = { weekday: 5, time: '14:00', timeZone: 'Europe/Paris', zone: null }
const at = (instant: string) => new Date(instant)

describe('a series each Friday at 14:00', () => {
  it('leaves at 14:00 on the wall, before and after the clocks change', () => {
    expect(nextTurn(paris, at('2027-03-25T10:00:00Z'))).toEqual(at('2027-03-26T13:00:00Z'))
    expect(nextTurn(paris, at('2027-03-26T13:00:00Z'))).toEqual(at('2027-04-02T12:00:00Z'))
    expect(nextTurn(paris, at('2026-10-23T12:00:00Z'))).toEqual(at('2026-10-30T13:00:00Z'))
  })

  it('leaves at the hour of its own island', () => {
    const island = { ...paris, timeZone: 'Indian/Reunion' }
    expect(nextTurn(island, at('2026-11-25T10:00:00Z'))).toEqual(at('2026-11-27T10:00:00Z'))
  })

  it('takes the first Friday that nothing is planned for, whatever the hour planned', () => {
    const taken = [at('2026-11-27T13:00:00Z'), at('2026-12-04T08:30:00Z')]
    expect(freeTurn(paris, taken, at('2026-11-22T10:00:00Z'))).toEqual(at('2026-12-11T13:00:00Z'))
    expect(freeTurn(paris, [], at('2026-11-27T12:59:00Z'))).toEqual(at('2026-11-27T13:00:00Z'))
  })

  it('has no date left once the year is full', () => {
    const now = at('2026-11-22T10:00:00Z')
    const taken: Date[] = []
    for (let turn = freeTurn(paris, taken, now); turn; turn = freeTurn(paris, taken, now)) taken.push(turn)
    expect(taken).toHaveLength(52)
    expect(taken.at(-1)).toEqual(at('2027-11-19T13:00:00Z'))
  })

  it('moved to Monday, keeps each episode in its week', () => {
    const monday = { ...paris, weekday: 1, time: '08:30' }
    expect(turnOfWeek(monday, at('2026-11-27T13:00:00Z'))).toEqual(at('2026-11-23T07:30:00Z'))
    expect(turnOfWeek({ ...paris, weekday: 7 }, at('2027-03-26T13:00:00Z'))).toEqual(at('2027-03-28T12:00:00Z'))
  })
})

describe('a series that skips the school holidays of zone B', () => {
  const inB: Rhythm = { ...paris, zone: 'B' }

  it('leaves on the last Friday before them, then on the first after', () => {
    expect(nextTurn(inB, at('2026-12-11T13:00:00Z'))).toEqual(at('2026-12-18T13:00:00Z'))
    expect(nextTurn(inB, at('2026-12-18T13:00:00Z'))).toEqual(at('2027-01-08T13:00:00Z'))
    expect(nextTurn(inB, at('2027-02-19T13:00:00Z'))).toEqual(at('2027-03-12T13:00:00Z'))
    expect(nextTurn({ ...inB, zone: 'A' }, at('2027-02-19T13:00:00Z'))).toEqual(at('2027-03-05T13:00:00Z'))
  })

  it('plans no date in them, and still a year at most', () => {
    const now = at('2026-11-22T10:00:00Z')
    const taken: Date[] = []
    for (let turn = freeTurn(inB, taken, now); turn; turn = freeTurn(inB, taken, now)) taken.push(turn)
    expect(taken.at(-1)).toEqual(at('2027-11-19T13:00:00Z'))
    const days = taken.map(turn => turn.toISOString().slice(0, 10))
    expect(
      days.filter(day => ['2026-12-25', '2027-01-01', '2027-02-26', '2027-07-16', '2027-08-27'].includes(day)),
    ).toEqual([])
    expect(days).toContain('2027-07-02')
  })

  it('moves what was planned in them after them, and what follows in its turn', () => {
    const planned = ['2026-12-18', '2026-12-25', '2027-01-01', '2027-01-08'].map(day => at(`${day}T13:00:00Z`))
    expect(turnsAfterChange(inB, planned).map(turn => turn.toISOString().slice(0, 10))).toEqual([
      '2026-12-18',
      '2027-01-08',
      '2027-01-15',
      '2027-01-22',
    ])
  })

  it('says its dates and the holidays to come, to their last day', () => {
    expect(aheadOf({ ...inB, weekday: 4 }, at('2026-12-08T10:00:00Z'))).toEqual({
      dates: ['2026-12-10', '2026-12-17', '2027-01-07', '2027-01-14'].map(day => `${day}T13:00:00.000Z`),
      zone: 'B',
      pause: { name: 'christmas', from: '2026-12-19', last: '2027-01-03' },
    })
    expect(aheadOf(paris, at('2026-12-08T10:00:00Z'))).toMatchObject({ zone: null, pause: null })
  })
})
