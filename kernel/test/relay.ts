import { once } from 'node:events'
import { type AddressInfo, connect as connectTo, createServer, type Socket } from 'node:net'
import type { Connection } from '../server/db/connection.ts'

/** What a cut way does with whoever comes: nobody listens; the door opens and closes; nothing is ever heard. */
export type Cut = 'refuses' | 'hangs-up' | 'swallows'

/** A way to the database, on this machine, that can be cut as a dead PostgreSQL or a network would. */
export interface Relay {
  port: number
  cut: (how: Cut) => Promise<void>
  mend: () => Promise<void>
  close: () => Promise<void>
}

interface Ends {
  near: Socket
  far: Socket | null
}

/** Bytes of one go to the other; the end of one ends the other. */
const join = (one: Socket, other: Socket) => {
  one.pipe(other)
  one.on('error', () => other.destroy())
  one.on('close', () => other.destroy())
}

const between = (near: Socket, far: Socket) => {
  join(near, far)
  join(far, near)
}

/** Connections that pass, and how to let new ones in. */
const createDoor = (connection: Connection) => {
  const passing = new Set<Ends>()
  const state: { cut: Cut | null } = { cut: null }
  const door = createServer(near => {
    near.on('error', () => near.destroy())
    if (state.cut === 'hangs-up') return void near.resume().end()
    const far = state.cut === 'swallows' ? null : connectTo(`${connection.host}/.s.PGSQL.${connection.port}`)
    const ends = { near, far }
    passing.add(ends)
    near.on('close', () => passing.delete(ends))
    if (far) between(near, far)
  })
  return { door, passing, state }
}

/** A relay between préau and the PostgreSQL behind the socket of `connection`. */
export const relayTo = async (connection: Connection): Promise<Relay> => {
  const { door, passing, state } = createDoor(connection)
  const listen = async (port: number) => {
    door.listen(port, '127.0.0.1')
    await once(door, 'listening')
    return (door.address() as AddressInfo).port
  }
  const end = () => {
    for (const { near, far } of passing) for (const socket of [near, far]) socket?.destroy()
  }
  const shut = async () => {
    if (!door.listening) return
    const closed = once(door, 'close')
    door.close()
    end()
    await closed
  }
  const port = await listen(0)
  const cut = async (how: Cut) => {
    state.cut = how
    if (how === 'refuses') return shut()
    if (how === 'hangs-up') return end()
    for (const { near, far } of passing) {
      near.unpipe()
      near.pause()
      far?.unpipe()
      far?.pause()
    }
  }
  const mend = async () => {
    const was = state.cut
    state.cut = null
    if (was === 'swallows') end()
    if (!door.listening) await listen(port)
  }
  return { port, cut, mend, close: shut }
}
