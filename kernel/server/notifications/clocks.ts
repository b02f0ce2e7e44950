import type { Db } from '../db/client.ts'
import { type Clock, departure, usualHours } from './quiet-hours.ts'

interface Row {
  id: string
  timeZone: string
  nightFrom: string | null
  nightTo: string | null
  weekend: boolean | null
  pauseFrom: string | null
  pauseTo: string | null
}

const toClock = (row: Omit<Row, 'id'>): Clock => ({
  timeZone: row.timeZone,
  nightFrom: row.nightFrom ?? usualHours.nightFrom,
  nightTo: row.nightTo ?? usualHours.nightTo,
  weekend: row.weekend ?? usualHours.weekend,
  pause: row.pauseFrom && row.pauseTo ? { from: row.pauseFrom, to: row.pauseTo } : null,
})

/** The quiet hours of those of these structures that are schools. */
export const clocksOf = async (db: Db, structureIds: readonly string[]): Promise<Map<string, Clock>> => {
  const rows = await db<Row[]>`
    select s.id, s.time_zone as "timeZone", q.night_from as "nightFrom", q.night_to as "nightTo", q.weekend,
      q.pause_from as "pauseFrom", q.pause_to as "pauseTo"
    from core.structures s left join core.quiet_hours q on q.structure_id = s.id
    where s.id = any(${structureIds}::uuid[]) and s.kind = 'school'`
  return new Map(rows.map(row => [row.id, toClock(row)]))
}

/** The different quiet hours of the schools of a structure: one for a school, a few for a circonscription. */
const clocksBelow = async (db: Db, structureIds: readonly string[]): Promise<Clock[]> => {
  const rows = await db<Omit<Row, 'id'>[]>`
    select distinct s.time_zone as "timeZone", q.night_from as "nightFrom", q.night_to as "nightTo", q.weekend,
      q.pause_from as "pauseFrom", q.pause_to as "pauseTo"
    from core.lineage l join core.structures s on s.id = l.structure_id and s.kind = 'school' and s.closed_at is null
    left join core.quiet_hours q on q.structure_id = s.id
    where l.ancestor_id = any(${structureIds}::uuid[])`
  return rows.map(toClock)
}

/**
 * When what is published now in these structures begins to reach families and pupils (mail, push): now, or the first
 * opening among their schools. Staff are told whatever the hour, and everybody can read at any time.
 */
export const departureOf = async (
  db: Db,
  structureIds: readonly string[],
  audience: 'families' | 'staff',
  now: Date,
): Promise<Date> => {
  if (audience === 'staff') return now
  const clocks = await clocksBelow(db, structureIds)
  const openings = clocks.map(clock => departure([clock], now).getTime())
  return openings.length === 0 ? now : new Date(Math.min(...openings))
}
