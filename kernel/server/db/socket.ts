import { connect, type Socket } from 'node:net'
import type { Connection } from './connection.ts'

/** The version 3.0 of the protocol, which every connection begins with (PostgreSQL manual, § 54.7). */
const startup = 196_608

const lost = () => Object.assign(new Error('The connection to the database is lost'), { code: 'CONNECTION_CLOSED' })

/** What was about to leave by a connection that was lost stays before the first words of the next one: it is left out. */
const fromStartup = (bytes: Buffer): Buffer => {
  for (let at = 0; at + 8 <= bytes.length; at++)
    if (bytes.readInt32BE(at) === bytes.length - at && bytes.readInt32BE(at + 4) === startup) return bytes.subarray(at)
  return bytes
}

/**
 * Whoever asks listens again: rows that were copied out more slowly than they came leave a connection that hears nothing
 * more when they end as it is full (a backup of many rows never ended).
 */
const speaksClean = (socket: Socket) => {
  const write = socket.write
  let isFirst = true
  socket.write = ((bytes: Buffer, ...rest: []) => {
    if (socket.isPaused()) socket.resume()
    const said = isFirst ? fromStartup(bytes) : bytes
    isFirst = false
    return write.call(socket, said, ...rest)
  }) as Socket['write']
}

/**
 * Its end is told in two steps: first to whoever waits for an answer, and whoever speaks on hearing so (a transaction
 * that undoes what it did) is told the same; only then is the connection free to be opened again.
 */
const endsInOrder = (socket: Socket) => {
  const emit = socket.emit.bind(socket) as (event: string, ...details: unknown[]) => boolean
  const refuse = () => socket.listenerCount('error') > 0 && emit('error', lost())
  socket.emit = (event: string, ...details: unknown[]) => {
    if (event !== 'close') return emit(event, ...details)
    refuse()
    setImmediate(() => {
      refuse()
      setImmediate(() => {
        refuse()
        emit(event, ...details)
      })
    })
    return true
  }
}

/**
 * How postgres.js 3.4.9 reaches the database (docs/decisions/0029). Left to itself it tries for ever, without a word, a door that opens and
 * closes at once; loses for good a connection that ends as it is about to speak, and keeps its words for the next one.
 */
export const reach = ({ host, port }: Connection) => ({
  socket: (): Socket => {
    const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect({ host, port })
    speaksClean(socket)
    endsInOrder(socket)
    // The name is for TLS.
    return Object.assign(socket, { host, port })
  },
})

/** postgres.js sends a thousand bytes at once, fewer a moment later, when it may forget to: its first words are that long. */
export const firstWords = { 'preau.first_words': ' '.repeat(1024) }
