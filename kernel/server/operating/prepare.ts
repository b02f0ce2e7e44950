import type { Database } from '../db/database.ts'
import { migrateDatabase } from '../db/migrate.ts'
import { collectMigrations } from '../db/migration-files.ts'
import { installJobs } from '../jobs/install.ts'

/** Brings a database, empty or older, to what this version of the program under `root` expects. */
export const prepareDatabase = async (database: Database, root: string, onApplied?: (name: string) => void) => {
  // Before the migrations: they end by granting the server's role its rights on every schema.
  await installJobs(database.owner)
  return migrateDatabase(database, await collectMigrations(root), onApplied)
}
