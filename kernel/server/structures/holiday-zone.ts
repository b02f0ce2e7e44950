import { type HolidayZone, zoneOfUai } from '../../contract/school-holidays.ts'
import type { Db } from '../db/client.ts'

/** The zone of each of these structures that keeps one: its own or that of all its schools; none when unknown or mixed. */
export const holidayZonesOf = async (db: Db, structureIds: readonly string[]): Promise<Map<string, HolidayZone>> => {
  const rows = await db<{ structureId: string; uai: string }[]>`
    select distinct on (l.ancestor_id, left(s.uai, 3)) l.ancestor_id as "structureId", s.uai
    from core.lineage l join core.structures s on s.id = l.structure_id
    where l.ancestor_id = any(${structureIds}::uuid[]) and s.uai is not null`
  const found = Map.groupBy(rows, ({ structureId }) => structureId)
  return new Map(
    [...found].flatMap(([id, schools]): [string, HolidayZone][] => {
      const zones = new Set(schools.map(({ uai }) => zoneOfUai(uai)))
      const [zone] = zones
      return zones.size === 1 && zone ? [[id, zone]] : []
    }),
  )
}

/** The zone whose school holidays a structure keeps: its own or that of all its schools; null when unknown or mixed. */
export const holidayZoneOf = async (db: Db, structureId: string): Promise<HolidayZone | null> =>
  (await holidayZonesOf(db, [structureId])).get(structureId) ?? null
