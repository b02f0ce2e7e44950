import { mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type DestinationStream, destination, type Logger, pino } from 'pino'
import type { Config } from '../config.ts'

export type { Logger } from 'pino'

const LARGEST_FILE = 10_000_000

/** Names of fields that hold somebody's data, wherever a careless line would put them (RGPD art. 5.1.c). */
const PRIVATE = new Set([
  'password',
  'login',
  'email',
  'givenName',
  'familyName',
  'displayName',
  'birthDate',
  'ine',
  'token',
  'cookie',
  'authorization',
  'address',
  'url',
  'body',
  'query',
])

const CENSORED = '[tu]'
const DEEPEST = 4

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** Each request writes a line: paths given to the library's own `redact` took ten times as long as writing it. */
const censor = (value: unknown, depth = 1): unknown => {
  if (!isPlain(value) && !Array.isArray(value)) return value
  if (depth > DEEPEST) return CENSORED
  if (Array.isArray(value)) return value.map(inside => censor(inside, depth + 1))
  const line: Record<string, unknown> = {}
  for (const name in value) line[name] = PRIVATE.has(name) ? CENSORED : censor(value[name], depth + 1)
  return line
}

const framesOf = (error: Error) =>
  error.stack
    ?.split('\n')
    .filter(line => /^\s+at /.test(line))
    .join('\n')

/** Our driver and that of the queue give their errors the fields of the protocol. */
const comesFromPostgres = (error: Error) => 'severity' in error && 'routine' in error

const NAMES = ['schema', 'table', 'constraint', 'schema_name', 'table_name', 'constraint_name', 'routine']

const namesIn = (error: Error) => Object.fromEntries(Object.entries(error).filter(([field]) => NAMES.includes(field)))

/**
 * What a log keeps of an error. PostgreSQL quotes the values it refuses in its messages, details and
 * queries: of its errors only the code and the names of what was touched are kept.
 */
export const loggedError = (error: unknown): object => {
  if (!(error instanceof Error)) return { type: typeof error }
  const cause = error.cause === undefined ? {} : { cause: loggedError(error.cause) }
  const code = 'code' in error ? { code: error.code } : {}
  if (comesFromPostgres(error)) {
    return { type: 'PostgresError', ...code, ...namesIn(error), stack: framesOf(error), ...cause }
  }
  return { type: error.name, message: error.message, ...code, stack: framesOf(error), ...cause }
}

/** Writes JSON lines to `stream`, with nothing that names a person. */
export const createLog = (level: string, stream: DestinationStream): Logger =>
  pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { log: line => censor(line) as typeof line },
      serializers: { err: loggedError },
    },
    stream,
  )

/** Where a person who looks at a terminal finds the lines, since the terminal shows them sentences instead. */
export const logFile = (dataDir: string) => join(dataDir, 'log', 'preau.log')

/**
 * A system call a line cost as much as a query of the feed: lines leave together, within a second, and when the process
 * ends. What `kill -9` may lose is a second of log.
 */
const gathered = { sync: false, minLength: 4096, periodicFlush: 1_000, maxLength: 1_000_000 }

/** On a disk that is full the last lines wait for room, then are dropped: nobody is served the less for a log. */
const unfailing = (stream: ReturnType<typeof destination>) => stream.on('error', () => {}) as typeof stream

const fileStream = (path: string) => {
  mkdirSync(dirname(path), { recursive: true })
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_FILE) renameSync(path, `${path}.1`)
  return unfailing(destination({ dest: path, ...gathered, mode: 0o600 }))
}

/** The log of a process: on its output for a collector, in a file when a person watches a terminal. */
export const openLog = ({ logLevel, dataDir }: Config, terminal: boolean): Logger =>
  createLog(logLevel, terminal ? fileStream(logFile(dataDir)) : unfailing(destination({ dest: 1, ...gathered })))
