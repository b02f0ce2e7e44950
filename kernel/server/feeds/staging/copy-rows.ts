import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import type { ReservedSql } from 'postgres'

export type Cell = string | number | boolean | readonly string[] | null | undefined

const special = /[\\\t\n\r]/
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** COPY's text format; PostgreSQL holds no zero character. */
const escaped = (text: string): string => {
  const kept = text.includes('\0') ? text.replaceAll('\0', '') : text
  return special.test(kept) ? kept.replace(/[\\\t\n\r]/g, character => escapes[character] ?? '') : kept
}

const arrayOf = (items: readonly string[]) =>
  `{${items.map(item => `"${item.replace(/[\\"]/g, character => `\\${character}`)}"`).join(',')}}`

const cell = (value: Cell): string => {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'object') return escaped(arrayOf(value))
  return typeof value === 'boolean' ? (value ? 't' : 'f') : String(value)
}

/** Rows waiting to be copied into one table. */
export class RowBatch {
  readonly table: string
  readonly columns: readonly string[]
  private lines: string[] = []
  length = 0

  constructor(table: string, columns: readonly string[]) {
    this.table = table
    this.columns = columns
  }

  add(values: readonly Cell[]) {
    const line = values.map(cell).join('\t')
    this.length += line.length + 1
    this.lines.push(line)
  }

  /** The rows so far, which are then forgotten. */
  take(): string {
    const text = this.lines.length > 0 ? `${this.lines.join('\n')}\n` : ''
    this.lines = []
    this.length = 0
    return text
  }
}

/**
 * Copies a batch and waits until PostgreSQL has it. The driver tells nobody of a failure that comes after the last
 * byte (a full disk): the next answer on the same connection does, hence a connection of one's own.
 */
export const copyRows = async (connection: ReservedSql, batch: RowBatch): Promise<void> => {
  const text = batch.take()
  if (text === '') return
  const stream = await connection.unsafe(`copy ${batch.table} (${batch.columns.join(', ')}) from stdin`).writable()
  let failure: Error | undefined
  let done = false
  stream.on('error', error => {
    failure = error
  })
  stream.on('finish', () => {
    done = true
  })
  if (!stream.write(text)) await Promise.race([once(stream, 'drain'), once(stream, 'close')])
  stream.end()
  await setImmediate()
  await connection`select 1`
  if (failure) throw failure
  if (!done) throw new Error(`PostgreSQL refused rows of ${batch.table}`)
}
