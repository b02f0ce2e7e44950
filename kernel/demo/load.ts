import type { Manifest } from '../contract/manifest.ts'
import type { Deps } from '../server/context.ts'
import type { Db } from '../server/db/client.ts'
import { drainEvents } from '../server/events/drain.ts'
import { refreshDuplicates } from '../server/merging/likely.ts'
import { openStructures } from '../server/structures/open-structures.ts'
import type { OpeningApp } from '../server/structures/opening-app.ts'
import { openDemoAccounts } from './accounts.ts'
import type { Keyring } from './keyring.ts'
import { loadExtras } from './load-extras.ts'
import { loadIdentities } from './load-identities.ts'
import { loadTerritoryRecords } from './load-records.ts'

/** What an app adds to the demonstration, once its people are there. */
export type DemoContent = (db: Db, deps: Deps, keyring: Keyring) => Promise<void>

export interface Demonstration {
  apps: readonly OpeningApp[]
  contents: readonly DemoContent[]
}

/**
 * Loads the demonstration territory: the official records through the importer, then what no file says, accounts to try,
 * and each app's content, written by the cast through the product's own rules.
 */
export const loadDemonstration = async (deps: Deps, { apps, contents }: Demonstration) => {
  await loadTerritoryRecords(deps, apps)
  await deps.sql.begin(async db => {
    const keyring = await loadExtras(db)
    const structures = await db<{ id: string }[]>`select id from core.structures`
    await openStructures(
      db,
      [...apps],
      structures.map(row => row.id),
    )
    await db`select core.refresh_memberships(null)`
    await db`select core.create_accounts(null)`
    await openDemoAccounts(db, keyring)
    await loadIdentities(db, deps, keyring)
    for (const content of contents) await content(db, deps, keyring)
    await refreshDuplicates(db, null)
  })
  const manifests: Manifest[] = apps.map(app => app.manifest)
  await drainEvents(deps.sql, manifests, deps.log)
}
