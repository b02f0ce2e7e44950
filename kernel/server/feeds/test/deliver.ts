import type { Sql } from '../../db/client.ts'
import { type ApplyOptions, applyImport } from '../applying/apply-import.ts'
import type { Counts, Import, Kind } from '../imports.ts'
import { planImport } from '../planning/plan-import.ts'
import { type ImportReport, reportOf } from '../preview/report.ts'
import type { FeedRecord, FeedSummary } from '../records.ts'
import { type StageOptions, stageFeed, stageRecords } from '../staging/stage-feed.ts'

/** What a test delivers: paths of files, or records as a reader would hand them. */
export type Delivered = string[] | { records: FeedRecord[]; summary: FeedSummary }

export const tilleuls = { uai: '0999001A', name: 'Les Tilleuls' }

const stage = (sql: Sql, delivered: Delivered, options: StageOptions): Promise<Import> => {
  if (Array.isArray(delivered)) return stageFeed(sql, delivered, options)
  const { records, summary } = delivered
  return stageRecords(
    sql,
    async (sink, recognised) => {
      recognised(summary)
      for (const record of records) await sink.record(record)
      return summary
    },
    { ...options, files: ['livraison'] },
  )
}

export interface Preview {
  id: string
  feed: Import
  report: ImportReport
}

/** Reads and previews, without writing. */
export const preview = async (sql: Sql, delivered: Delivered, options: StageOptions = {}): Promise<Preview> => {
  const { id } = await stage(sql, delivered, options)
  const feed = await sql.begin(db => planImport(db, id))
  return { id, feed, report: await reportOf(sql, id) }
}

export const apply = (sql: Sql, id: string, options: Partial<ApplyOptions> = {}): Promise<Import> =>
  applyImport(sql, id, { by: null, apps: [], ...options })

/** Reads, previews, applies. */
export const deliver = async (sql: Sql, delivered: Delivered, options: StageOptions = {}): Promise<Preview> => {
  const seen = await preview(sql, delivered, options)
  await apply(sql, seen.id, { confirmLeaving: true })
  return seen
}

/** Only the figures that are not zero, so that an expectation says everything. */
export const told = ({ report }: Pick<Preview, 'report'>): Partial<Record<Kind, Partial<Counts>>> =>
  Object.fromEntries(
    Object.entries(report.byKind)
      .map(([kind, counts]) => [kind, Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))])
      .filter(([, counts]) => Object.keys(counts as object).length > 0),
  )

/** Lines to look at again, as `code` with the line they are on. */
export const problemsOf = ({ report }: Pick<Preview, 'report'>) =>
  report.problems.map(({ code, line }) => `${code} ${line}`)
