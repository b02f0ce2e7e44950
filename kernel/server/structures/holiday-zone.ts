import { type HolidayZone, zoneOfUai } from '../../contract/school-holidays.ts'
import type { Db } from '../db/client.ts'

/** The zone whose school holidays a structure keeps: its own or that of all its schools; null when unknown or mixed. */
export const holidayZoneOf = async (db: Db, structureId: string): Promise<HolidayZone | null> => {
  const rows = await db<{ uai: string }[]>`
    select distinct on (left(s.uai, 3)) s.uai from core.lineage l join core.structures s on s.id = l.structure_id
    where l.ancestor_id = ${structureId} and s.uai is not null`
  const zones = new Set(rows.map(({ uai }) => zoneOfUai(uai)))
  const [zone] = zones
  return zones.size === 1 ? (zone ?? null) : null
}
