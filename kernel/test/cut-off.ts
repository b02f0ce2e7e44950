import { afterAll } from 'vitest'
import type { Connection } from '../server/db/connection.ts'
import { type Cut, relayTo } from './relay.ts'

/** A way to the database that a test can cut, as a dead PostgreSQL or network would. */
export interface Way {
  connection: Connection
  /** Ends every connection at once, and lets no new one through. */
  cut(how?: Cut): Promise<void>
  mend(): Promise<void>
}

/** A relay on this machine between a server and its database; call it in a hook. */
export const wayTo = async (connection: Connection): Promise<Way> => {
  const relay = await relayTo(connection)
  afterAll(relay.close)
  return {
    connection: { ...connection, host: '127.0.0.1', port: relay.port },
    cut: (how = 'refuses') => relay.cut(how),
    mend: relay.mend,
  }
}
