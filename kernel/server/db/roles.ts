import type { Sql } from './client.ts'

type Role = { name: string; password?: string }

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Makes a role that may only sign in, or brings its password up to date. */
export const ensureLogin = async (sql: Sql, { name, password }: Role) => {
  const [found] = await sql`select 1 from pg_catalog.pg_roles where rolname = ${name}`
  const secret = password ? ` password ${quoted(password)}` : ''
  if (!found) await sql`create role ${sql(name)} login ${sql.unsafe(secret)}`
  else if (password) await sql`alter role ${sql(name)} login ${sql.unsafe(secret)}`
}

/** Makes the database of an instance, owned by the role that migrates it. */
export const ensureDatabase = async (sql: Sql, name: string, owner: string) => {
  const [found] = await sql`select 1 from pg_catalog.pg_database where datname = ${name}`
  if (!found) await sql`create database ${sql(name)} owner ${sql(owner)}`
}

/** Whether this connection may make roles: on a hosted PostgreSQL, often not. */
export const mayCreateRoles = async (sql: Sql) => {
  const [row] = await sql<{ may: boolean }[]>`
    select rolsuper or rolcreaterole as may from pg_catalog.pg_roles where rolname = current_user`
  return row?.may ?? false
}
