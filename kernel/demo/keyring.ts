import type { Db } from '../server/db/client.ts'
import { territoryExtras } from './territory/extras.ts'

/** Source of the demonstration's keys, as the feeds name it: the AAF of the invented académie. */
export const demoSource = 'aaf/exemple'

/** Ids in the database of what the demonstration's data names by key. */
export interface Keyring {
  person(key: string): string
  structure(key: string): string
  class(key: string): string
}

const finder = (what: string, ids: ReadonlyMap<string, string>) => (key: string) => {
  const id = ids.get(key)
  if (!id) throw new Error(`The demonstration names ${what} ${key}, which was not loaded.`)
  return id
}

const mapOf = (rows: readonly { key: string; id: string }[]) => new Map(rows.map(row => [row.key, row.id]))

const readPersons = async (db: Db) =>
  mapOf(
    await db<
      { key: string; id: string }[]
    >`select key, person_id as id from core.person_keys where source = ${demoSource}`,
  )

const readClasses = async (db: Db) =>
  mapOf(
    await db<{ key: string; id: string }[]>`
      select source_key as key, id from core.classes where source = ${demoSource} and source_key is not null`,
  )

/** Feeds spell what is above a school by name: the demonstration's own keys are found through the schools. */
const readStructures = async (db: Db) => {
  const ids = mapOf(
    await db<{ key: string; id: string }[]>`
      select source_key as key, id from core.structures where source = ${demoSource} and kind = 'school'`,
  )
  const above = await db<{ school: string; kind: string; id: string }[]>`
    select s.source_key as school, a.kind, a.id from core.structures s
    join core.lineage l on l.structure_id = s.id and l.ancestor_id <> s.id
    join core.structures a on a.id = l.ancestor_id
    where s.source = ${demoSource} and s.kind = 'school'`
  const find = (school: string, kind: string) => above.find(row => row.school === school && row.kind === kind)?.id
  for (const place of territoryExtras.schoolPlaces) {
    const named = { constituency: place.constituencyKey, municipality: place.municipalityKey, rpi: place.rpiKey }
    for (const [kind, key] of Object.entries(named)) {
      const id = find(place.schoolKey, kind)
      if (key && id) ids.set(key, id)
    }
  }
  const [first] = territoryExtras.schoolPlaces
  for (const kind of ['academy', 'department']) {
    const key = territoryExtras.structures.find(s => s.kind === kind)?.key
    const id = first && find(first.schoolKey, kind)
    if (key && id) ids.set(key, id)
  }
  return ids
}

/** Reads the ids once the feeds are applied. */
export const readKeyring = async (db: Db): Promise<Keyring> => {
  const [persons, structures, classes] = await Promise.all([readPersons(db), readStructures(db), readClasses(db)])
  return {
    person: finder('the person', persons),
    structure: finder('the structure', structures),
    class: finder('the class', classes),
  }
}
