import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type FeedProblem, type FeedRecord, FeedRefused, type FeedSummary } from '../../records.ts'
import { type ReadOptions, readFeed } from '../read-feed.ts'

/** Everything a delivery yields. */
export interface Yield {
  summary: FeedSummary
  records: FeedRecord[]
  problems: FeedProblem[]
}

export const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)

/** A folder that goes away with the test. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'preau-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Writes a delivery to disk and gives its paths. */
export const written = async (files: Record<string, string | Buffer>): Promise<string[]> => {
  const folder = await temporaryFolder()
  const paths = Object.entries(files).map(([name, content]) => ({ path: join(folder, name), content }))
  for (const { path, content } of paths) await writeFile(path, content)
  return paths.map(({ path }) => path)
}

export const readPaths = async (paths: string[], options: ReadOptions = {}): Promise<Yield> => {
  const records: FeedRecord[] = []
  const problems: FeedProblem[] = []
  const sink = {
    record: (record: FeedRecord) => void records.push(record),
    problem: (problem: FeedProblem) => void problems.push(problem),
  }
  const summary = await readFeed(paths, sink, options)
  return { summary, records, problems }
}

export const readFiles = async (files: Record<string, string | Buffer>, options?: ReadOptions): Promise<Yield> =>
  readPaths(await written(files), options)

/** The refusal a delivery meets. */
export const refusalOf = async (reading: Promise<unknown>): Promise<FeedRefused> => {
  const outcome = await reading.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(outcome instanceof FeedRefused)) throw new Error(`Expected a refusal, got ${String(outcome)}`)
  return outcome
}

const deltaName = (flow: string) => `ENT1DVA-ENTDEMO_Delta_20251006_${flow}_0000.xml`

/** Reads one document as a differential delivery of one flow. */
export const readDelta = (flow: string, content: string | Buffer, options?: ReadOptions): Promise<Yield> =>
  readFiles({ [deltaName(flow)]: content }, options)

const only =
  <Kind extends FeedRecord['kind']>(kind: Kind) =>
  (read: Yield): Extract<FeedRecord, { kind: Kind }> => {
    const [record, ...more] = read.records
    if (record?.kind !== kind || more.length > 0) throw new Error(`Expected one ${kind}`)
    return record as Extract<FeedRecord, { kind: Kind }>
  }

export const onlyPupil = only('pupil')
export const onlyGuardian = only('guardian')
export const onlyTeacher = only('teacher')
export const onlySchool = only('school')
