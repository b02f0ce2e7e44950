import { describe, expect, it } from 'vitest'
import { freeTurn, nextTurn, turnOfWeek } from '../server/rhythm.ts'

const paris = { weekday: 5, time: '14:00', timeZone: 'Europe/Paris' }
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
