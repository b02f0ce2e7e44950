import type { Tx } from './client.ts'
import type { Migration } from './migration-files.ts'

const APPEND_ONLY = /--\s*append-only[^\n]*\n(?:\s*--[^\n]*\n)*\s*create\s+table\s+(?:if\s+not\s+exists\s+)?([\w.]+)/gi

/** Tables declared by a `-- append-only` comment above their `create table`: rows are added, never changed. */
export const appendOnlyTables = (migrations: Migration[]): string[] =>
  migrations.flatMap(({ sql }) => [...sql.matchAll(APPEND_ONLY)].map(match => match[1] ?? ''))

const schemasOf = (tx: Tx) => tx<{ name: string }[]>`
  select nspname as name from pg_catalog.pg_namespace
  where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')`

/**
 * The server's role may work on rows everywhere and alter nothing; the migrations' own record stays closed to it. In
 * `public` are only functions of extensions, open to all and not ours to grant.
 */
export const grantToServer = async (tx: Tx, role: string, appendOnly: string[]) => {
  const to = tx(role)
  await tx`grant usage on schema public to ${to}`
  for (const { name } of await schemasOf(tx)) {
    const schema = tx(name)
    await tx`grant usage on schema ${schema} to ${to}`
    await tx`grant select, insert, update, delete on all tables in schema ${schema} to ${to}`
    await tx`grant usage, select on all sequences in schema ${schema} to ${to}`
    await tx`grant execute on all functions in schema ${schema} to ${to}`
  }
  for (const table of appendOnly) await tx`revoke update, delete, truncate on ${tx(table)} from ${to}`
}
