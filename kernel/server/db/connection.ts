/** How to reach one PostgreSQL database as one role; understood by postgres.js and by pg (pg-boss). */
export type Connection = {
  /** A host name, or the folder of a unix socket. */
  host: string
  port: number
  user: string
  database: string
  password?: string
  ssl?: false | { rejectUnauthorized: boolean }
}

/** sslmode of libpq: `require` encrypts without checking the certificate, `verify-*` checks it. */
const sslFrom = (mode: string | null): Connection['ssl'] => {
  if (mode === null || mode === 'disable') return false
  return { rejectUnauthorized: mode.startsWith('verify') }
}

/** Reads a `postgres://` address as libpq does, for what préau needs of it. */
export const connectionFromUrl = (address: string): Connection => {
  const url = new URL(address)
  const user = decodeURIComponent(url.username) || 'postgres'
  return {
    host: url.searchParams.get('host') ?? (decodeURIComponent(url.hostname) || 'localhost'),
    port: Number(url.searchParams.get('port') ?? (url.port || 5432)),
    user,
    database: decodeURIComponent(url.pathname.slice(1)) || user,
    ssl: sslFrom(url.searchParams.get('sslmode')),
    ...(url.password && { password: decodeURIComponent(url.password) }),
  }
}

/** Where a connection leads, without its password: fit for a log or a screen. */
export const describeConnection = ({ host, port, user, database }: Connection) =>
  host.startsWith('/') ? `${user}@${host}/${database}` : `${user}@${host}:${port}/${database}`

/** The same for `pg`, which pg-boss uses. */
export const pgOptions = ({ host, port, user, database, password, ssl }: Connection) => ({
  host,
  port,
  user,
  database,
  ...(password && { password }),
  ...(ssl && { ssl }),
})
