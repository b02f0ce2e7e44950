import type { Sql } from '../db/client.ts'
import { openStructures } from './open-structures.ts'
import type { OpeningApp } from './opening-app.ts'

/** Any constant will do, as long as every process takes the same: one opens, the others find nothing left. */
const lock = 7_283_401_958

/**
 * Opens, in structures that are there already, the apps that came with this version: a new one is not kept from schools
 * until their next import. Returns in how many structures.
 */
export const openNewApps = (sql: Sql, apps: readonly OpeningApp[]): Promise<number> =>
  sql.begin(async db => {
    await db`select pg_advisory_xact_lock(${lock})`
    const due = await db<{ id: string }[]>`
      select distinct s.id from core.structures s
      join unnest(${apps.map(({ manifest }) => manifest.id)}::text[],
        ${apps.map(({ manifest }) => manifest.opensIn.join(' '))}::text[]) as app(id, kinds)
        on s.kind = any(string_to_array(app.kinds, ' '))
      where s.closed_at is null
        and not exists (select from core.app_openings o where o.structure_id = s.id and o.app = app.id)`
    await openStructures(
      db,
      apps,
      due.map(({ id }) => id),
    )
    return due.length
  }) as Promise<number>
