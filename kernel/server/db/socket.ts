import { connect, type Socket } from 'node:net'
import type { Connection } from './connection.ts'

const hungUp = () =>
  Object.assign(new Error('The database, or something in between, hung up before a word'), {
    code: 'CONNECTION_CLOSED',
  })

/**
 * How postgres.js reaches the database. By itself it tries for ever, without telling who waits, a door that opens and
 * closes at once (a relay whose database is away): here that is a failure like another. The name is for TLS.
 */
export const reach = ({ host, port }: Connection) => ({
  socket: (): Socket => {
    const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect({ host, port })
    socket.once('close', hadError => {
      if (!hadError && socket.bytesRead === 0) socket.emit('error', hungUp())
    })
    return Object.assign(socket, { host, port })
  },
})
