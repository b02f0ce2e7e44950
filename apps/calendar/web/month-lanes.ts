import { addDays, daysFrom, lastDayOf, mondayOf } from '../contract-days.ts'
import type { Band, Turn } from '../contract-entries.ts'

/** The weeks of a month, whole: from the Monday before its first day to the Sunday after its last. */
export const weeksOf = (month: string): string[][] => {
  const days = daysFrom(mondayOf(`${month}-01`), addDays(mondayOf(lastDayOf(month)), 6))
  return Array.from({ length: days.length / 7 }, (_, n) => days.slice(n * 7, n * 7 + 7))
}

/** What takes room on one day of a week: a turn or holidays, on the line it keeps all week long. */
export type Piece = { lane: number; isFirst: boolean; isLast: boolean } & (
  | { turn: Turn; band?: undefined }
  | { band: Band; turn?: undefined }
)

interface Stretch {
  from: string
  to: string
  thing: { turn: Turn } | { band: Band }
}

const stretchesOf = (turns: readonly Turn[], bands: readonly Band[]): Stretch[] => [
  ...bands.map(band => ({ from: band.from, to: addDays(band.until, -1), thing: { band } })),
  ...turns
    .map(turn => ({ from: turn.firstDay, to: turn.lastDay, thing: { turn } }))
    .sort((one, other) => Number(one.from === one.to) - Number(other.from === other.to)),
]

/** Each day of a week with its pieces; what lasts several days stays on the same line from one to the next. */
export const lanesOf = (week: readonly string[], turns: readonly Turn[], bands: readonly Band[]): Piece[][] => {
  const taken = week.map(() => new Set<number>())
  const pieces: Piece[][] = week.map(() => [])
  for (const { from, to, thing } of stretchesOf(turns, bands)) {
    const days = week.flatMap((day, n) => (day >= from && day <= to ? [n] : []))
    if (days.length === 0) continue
    let lane = 0
    while (days.some(n => taken[n]?.has(lane))) lane += 1
    for (const n of days) {
      taken[n]?.add(lane)
      pieces[n]?.push({ ...thing, lane, isFirst: week[n] === from || n === 0, isLast: week[n] === to || n === 6 })
    }
  }
  return pieces.map(day => day.sort((one, other) => one.lane - other.lane))
}
