import { basename } from 'node:path'
import type { ReservedSql } from 'postgres'
import { longConnection, type Sql } from '../../db/client.ts'
import { uuidv7 } from '../../db/ids.ts'
import { keptColumns } from '../columns.ts'
import { type Import, theImport } from '../imports.ts'
import { readFeed } from '../reading/read-feed.ts'
import { type FeedRecord, FeedRefused, type FeedSink, type FeedSummary } from '../records.ts'
import { refusals } from '../sentences.ts'
import { copyRows } from './copy-rows.ts'
import { countStaged } from './count-staged.ts'
import { forgetStaged } from './forget.ts'
import { joinRepeats } from './join-repeats.ts'
import { csvSource, findAafSource } from './source.ts'
import { StagedRows } from './stage-rows.ts'

/** Characters kept before they are copied: large enough that a copy costs nothing, small enough to be forgotten. */
const batchLength = 1_000_000

export interface StageOptions {
  /** Made beforehand by a screen that follows it; a new id otherwise. */
  id?: string
  /** Whose CSV it is. */
  school?: { uai: string; name?: string }
  /** Of an AAF delivery that does not say it. */
  academy?: string
  /** Who drops it; null for the operator. */
  by?: string | null
  /** The structure whose page received it. */
  structureId?: string
  /** That structure is a school: only its CSV is expected. */
  onlyCsv?: boolean
  /** A table whose columns are not known waits for somebody to say which is which, instead of being refused. */
  asksColumns?: boolean
  /** Share of the files read, 0 to 1. */
  progress?: (share: number) => void
  signal?: AbortSignal
}

/** Hands every record of a delivery to the sink; `recognised` is called before the first one. */
export type ReadRecords = (sink: FeedSink, recognised: (summary: FeedSummary) => void) => Promise<FeedSummary>

const isCsv = (summary: FeedSummary) => !summary.formats.includes('aaf-1d')

const checkSchool = (summary: FeedSummary, { school, onlyCsv }: StageOptions) => {
  const refuse = (code: 'school-needed' | 'not-from-a-school' | 'school-without-csv') =>
    new FeedRefused(code, refusals[code](), '')
  if (isCsv(summary)) {
    if (!school) throw refuse('school-needed')
    return
  }
  if (onlyCsv) throw refuse('not-from-a-school')
  if (school) throw refuse('school-without-csv')
}

/** Copies what a reader says into the staging tables; returns how many records there were and the kind of each file. */
const copyRecords = async (
  connection: ReservedSql,
  importId: string,
  read: (sink: FeedSink) => Promise<FeedSummary>,
) => {
  const rows = new StagedRows(importId)
  const kindOf = new Map<string, FeedRecord['kind']>()
  let count = 0
  const flush = async () => {
    for (const batch of rows.batches) await copyRows(connection, batch)
  }
  const summary = await read({
    record: record => {
      rows.add(record)
      count += 1
      if (!kindOf.has(record.file)) kindOf.set(record.file, record.kind)
      return rows.length > batchLength ? flush() : undefined
    },
    problem: problem => rows.addProblem(problem),
  })
  await flush()
  return { summary, count, kindOf }
}

/** A line that could not be read has the kind of the others of its file. */
const nameKinds = (sql: Sql, importId: string, kindOf: Map<string, string>) => sql`
  update core.import_problems p set kind = known.kind
  from unnest(${[...kindOf.keys()]}::text[], ${[...kindOf.values()]}::text[]) as known(file, kind)
  where p.import_id = ${importId} and p.file = known.file`

/** Everybody behind this delivery waits for it, and no request does. */
const stage = (sql: Sql, id: string, read: ReadRecords, options: StageOptions) =>
  longConnection(sql, async connection => {
    const staged = await copyRecords(connection, id, sink => read(sink, summary => checkSchool(summary, options)))
    const { summary, count, kindOf } = staged
    if (count === 0) throw new FeedRefused('nothing-usable', refusals['nothing-usable'](), '')
    const source = isCsv(summary) ? csvSource : await findAafSource(connection, id, options.academy)
    await nameKinds(connection, id, kindOf)
    await joinRepeats(connection, id)
    await connection`select core.refresh_statistics('staged_schools', 'staged_people', 'staged_links', 'staged_children')`
    await connection`
      update core.imports set state = 'ready', source = ${source}, formats = ${summary.formats},
        columns_kept_at = ${summary.columnsKeptAt ?? null}, extent = ${summary.extent}, complete = ${summary.complete}, staged = ${await countStaged(connection, id)}
      where id = ${id}`
  })

const aboutColumns: ReadonlySet<string> = new Set(['unknown-header', 'missing-column'])

const refuse = async (sql: Sql, id: string, error: unknown, asksColumns = false) => {
  await forgetStaged(sql, id)
  const refused =
    error instanceof FeedRefused ? error : new FeedRefused('reading-failed', refusals['reading-failed'](), '')
  const { code, sentence, file, line } = refused
  await sql`
    update core.imports set state = ${asksColumns && aboutColumns.has(code) ? 'columns' : 'refused'}, refusal = ${sql.json({ code, sentence, file, ...(line && { line }) })}
    where id = ${id}`
}

/**
 * Copies every record of a delivery into staging tables, in bounded memory, without touching the directory.
 * @throws FeedRefused when the delivery as a whole cannot be trusted: nothing of it is kept but the refusal.
 */
export const stageRecords = async (
  sql: Sql,
  read: ReadRecords,
  options: StageOptions & { files: string[] },
): Promise<Import> => {
  const id = options.id ?? uuidv7()
  const { school, by = null, structureId = null, files } = options
  await sql`
    insert into core.imports (id, school_uai, school_name, structure_id, files, created_by)
    values (${id}, ${school?.uai ?? null}, ${school?.name ?? null}, ${structureId}, ${files}, ${by})
    on conflict (id) do nothing`
  try {
    await stage(sql, id, read, options)
  } catch (error) {
    await refuse(sql, id, error, options.asksColumns)
    throw error
  }
  return theImport(sql, id)
}

/** `stageRecords` for files, archives and folders; a school's own tables are read as it said before. */
export const stageFeed = async (sql: Sql, paths: string[], options: StageOptions = {}): Promise<Import> => {
  const { progress, signal } = options
  const columns = options.school && (await keptColumns(sql, options.school.uai))
  const read: ReadRecords = (sink, recognised) =>
    readFeed(paths, sink, {
      recognised,
      ...(columns && { columns }),
      ...(progress && { progress }),
      ...(signal && { signal }),
    })
  return stageRecords(sql, read, { ...options, files: paths.map(path => basename(path)) })
}
