import { describe, expect, it } from 'vitest'
import { type Plan, plannedDays, spanOf, turnsIn } from '../server/recurrence.ts'

const plan = (fields: Partial<Plan> & { firstDay: string }): Plan => ({
  lastDay: fields.firstDay,
  startTime: null,
  endTime: null,
  every: null,
  until: null,
  skipsHolidays: false,
  ...fields,
})
const series = (firstDay: string, every: Plan['every'], until: string) => plan({ firstDay, every, until })
const year = { from: '2026-09-01', to: '2027-08-31' }

describe('a series', () => {
  it('comes back every week, in whatever window one looks', () => {
    const tuesdays = series('2026-11-03', 'week', '2027-06-29')
    const june = { from: '2027-06-14', to: '2027-07-31' }
    expect(plannedDays(tuesdays, june, null)).toEqual(['2027-06-15', '2027-06-22', '2027-06-29'])
    expect(plannedDays(tuesdays, { from: '2026-01-01', to: '2026-11-10' }, null)).toEqual(['2026-11-03', '2026-11-10'])
    expect(plannedDays(tuesdays, { from: '2026-11-04', to: '2026-11-09' }, null)).toEqual([])
  })

  it('comes back every two weeks, counted from its first day', () => {
    const days = plannedDays(
      series('2026-11-03', 'fortnight', '2026-12-31'),
      { from: '2026-11-10', to: '2027-01-31' },
      null,
    )
    expect(days).toEqual(['2026-11-17', '2026-12-01', '2026-12-15', '2026-12-29'])
  })

  it('comes back each month on its day, and not in months that have not got it', () => {
    const days = plannedDays(series('2026-10-31', 'month-day', '2027-03-31'), year, null)
    expect(days).toEqual(['2026-10-31', '2026-12-31', '2027-01-31', '2027-03-31'])
  })

  it('comes back each month on its weekday: the second one, or the last', () => {
    const second = plannedDays(series('2026-11-10', 'month-weekday', '2027-02-28'), year, null)
    expect(second).toEqual(['2026-11-10', '2026-12-08', '2027-01-12', '2027-02-09'])
    const last = plannedDays(series('2026-09-30', 'month-weekday', '2026-12-31'), year, null)
    expect(last).toEqual(['2026-09-30', '2026-10-28', '2026-11-25', '2026-12-30'])
  })

  it('leaves out the school holidays of its zone when it is told to', () => {
    const mondays = { ...series('2026-12-07', 'week', '2027-01-11'), skipsHolidays: true }
    expect(plannedDays(mondays, year, 'A')).toEqual(['2026-12-07', '2026-12-14', '2027-01-04', '2027-01-11'])
    expect(plannedDays(mondays, year, null)).toHaveLength(6)
  })

  it('is never expanded beyond the window that is looked at', () => {
    const long = series('2026-01-05', 'week', '2027-12-31')
    expect(plannedDays(long, { from: '2027-06-01', to: '2027-06-30' }, null)).toHaveLength(4)
  })

  it('shows a turn that was moved where it went, and crosses out one that was cancelled', () => {
    const tuesdays = plan({
      firstDay: '2026-11-03',
      every: 'week',
      until: '2026-11-24',
      startTime: '18:00',
      endTime: '19:00',
      lastDay: '2026-11-03',
    })
    const changes = [
      { day: '2026-11-10', firstDay: '2026-12-03', lastDay: '2026-12-03', startTime: '17:00', endTime: '18:00' },
      { day: '2026-11-17', firstDay: null, lastDay: null, startTime: null, endTime: null },
    ]
    expect(spanOf(tuesdays, changes)).toEqual({ from: '2026-11-03', to: '2026-12-03' })
    const november = turnsIn(tuesdays, changes, { from: '2026-11-01', to: '2026-11-30', zone: null })
    expect(november.map(({ day, isCancelled }) => [day, isCancelled])).toEqual([
      ['2026-11-03', false],
      ['2026-11-17', true],
      ['2026-11-24', false],
    ])
    const december = turnsIn(tuesdays, changes, { from: '2026-12-01', to: '2026-12-31', zone: null })
    expect(december).toEqual([
      {
        day: '2026-11-10',
        firstDay: '2026-12-03',
        lastDay: '2026-12-03',
        startTime: '17:00',
        endTime: '18:00',
        isCancelled: false,
        isMoved: true,
      },
    ])
  })

  it('is seen through a window that begins in the middle of it', () => {
    const trip = plan({ firstDay: '2026-12-07', lastDay: '2026-12-11' })
    expect(turnsIn(trip, [], { from: '2026-12-10', to: '2026-12-20', zone: null })).toHaveLength(1)
    expect(turnsIn(trip, [], { from: '2026-12-12', to: '2026-12-20', zone: null })).toHaveLength(0)
  })
})
