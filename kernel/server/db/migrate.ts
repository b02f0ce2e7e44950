import { connect, type Sql, type Tx, transaction } from './client.ts'
import type { Database } from './database.ts'
import { appendOnlyTables, grantToServer } from './grants.ts'
import type { Migration } from './migration-files.ts'

/** Any constant will do, as long as every process of an instance takes the same. */
const LOCK = 7_283_401_956

type Applied = { name: string; checksum: string }

const ensureRecord = (tx: Tx) => tx`
  create table if not exists public.preau_migrations (
    name text primary key,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`

/** What was applied must stay as it was: a changed file would leave two instances with different tables. */
const assertUnchanged = (migrations: Migration[], applied: Applied[]) => {
  const byName = new Map(migrations.map(migration => [migration.name, migration]))
  for (const { name, checksum } of applied) {
    const file = byName.get(name)
    if (!file) {
      throw new Error(
        `La base a reçu la migration ${name}, que cette version de préau ne connaît pas : elle est plus récente que le programme.`,
      )
    }
    if (file.checksum !== checksum) {
      throw new Error(
        `La migration ${name} a été modifiée après avoir été appliquée : rétablissez-la et écrivez-en une nouvelle.`,
      )
    }
  }
}

const applyOne = async (sql: Sql, { name, sql: statements, checksum }: Migration) =>
  transaction(sql, async tx => {
    await tx.unsafe(statements)
    await tx`insert into public.preau_migrations (name, checksum) values (${name}, ${checksum})`
  }).catch(error => {
    throw new Error(`La migration ${name} a échoué et rien n’en a été gardé : ${error.message}`, { cause: error })
  })

export type MigrateOptions = {
  migrations: Migration[]
  serverRole: string
  onApplied?: ((name: string) => void) | undefined
}

/**
 * Applies what is missing, each file in its own transaction, then renews the server role's rights.
 * Returns the names applied. A session lock makes a second process wait, then find nothing to do.
 */
export const migrate = async (owner: Sql, { migrations, serverRole, onApplied }: MigrateOptions): Promise<string[]> => {
  await owner`select pg_advisory_lock(${LOCK})`
  try {
    await transaction(owner, ensureRecord)
    const applied = await owner<Applied[]>`select name, checksum from public.preau_migrations`
    assertUnchanged(migrations, applied)
    const known = new Set(applied.map(({ name }) => name))
    const missing = migrations.filter(({ name }) => !known.has(name))
    for (const migration of missing) {
      await applyOne(owner, migration)
      onApplied?.(migration.name)
    }
    await transaction(owner, tx => grantToServer(tx, serverRole, appendOnlyTables(migrations)))
    return missing.map(({ name }) => name)
  } finally {
    await owner`select pg_advisory_unlock(${LOCK})`
  }
}

/** Migrates a whole database on a connection of its own. */
export const migrateDatabase = async (
  database: Database,
  migrations: Migration[],
  onApplied?: (name: string) => void,
) => {
  // One connection: the advisory lock belongs to the session that took it.
  const owner = connect(database.owner, { max: 1, name: 'preau-migrate' })
  try {
    return await migrate(owner, { migrations, serverRole: database.server.user, onApplied })
  } finally {
    await owner.end()
  }
}
