import { once } from 'node:events'
import { type AddressInfo, connect as connectTo, createServer, type Socket } from 'node:net'
import { afterAll } from 'vitest'
import type { Connection } from '../server/db/connection.ts'

/** A way to the database that a test can cut, as a dead PostgreSQL or network would. */
export interface Way {
  connection: Connection
  /** Ends every connection at once, and refuses new ones. */
  cut(): Promise<void>
  mend(): Promise<void>
}

/** Bytes of one go to the other; the end of one ends the other. */
const join = (one: Socket, other: Socket) => {
  one.pipe(other)
  one.on('error', () => other.destroy())
  one.on('close', () => other.destroy())
}

/** A relay on this machine between a server and its database; call it in a hook. */
export const wayTo = async (connection: Connection): Promise<Way> => {
  const sockets = new Set<Socket>()
  const relay = createServer(near => {
    const far = connectTo(`${connection.host}/.s.PGSQL.${connection.port}`)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    }
    join(near, far)
    join(far, near)
  })
  const listen = async (port: number) => {
    relay.listen(port, '127.0.0.1')
    await once(relay, 'listening')
    return (relay.address() as AddressInfo).port
  }
  const port = await listen(0)
  const cut = async () => {
    if (!relay.listening) return
    const closed = once(relay, 'close')
    relay.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  const mend = async () => {
    if (!relay.listening) await listen(port)
  }
  afterAll(cut)
  return { connection: { ...connection, host: '127.0.0.1', port }, cut, mend }
}
