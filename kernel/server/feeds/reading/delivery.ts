import type { FeedSummary } from '../records.ts'
import { type AafFile, aafFile, type Flow, flows, isSecondDegreeFlow, partName } from './aaf/flow.ts'
import { kindOf } from './aaf/record.ts'
import type { KeptColumns } from './csv/kept-columns.ts'
import { recogniseCsv, type Sheet } from './csv/sheet.ts'
import type { FeedFile } from './files/feed-file.ts'
import { refusal } from './refusal.ts'

/** A delivery once recognised: AAF parts or CSV sheets in reading order. */
export interface Delivery {
  aaf: AafFile[]
  sheets: Sheet[]
  summary: FeedSummary
  /** Labels of files that are no feed. */
  skipped: string[]
  /** Parts a differential delivery seems to lack. */
  missingParts: { file: string; part: string }[]
}

const byReadingOrder = (a: AafFile, b: AafFile) => flows.indexOf(a.flow) - flows.indexOf(b.flow) || a.part - b.part

/** The first hole in the numbering of a flow, which begins at 0000. */
const hole = (files: readonly AafFile[], flow: Flow): { file: string; part: string } | undefined => {
  const parts = files.filter(file => file.flow === flow)
  const at = parts.findIndex((file, index) => file.part !== index)
  const file = parts[at]
  return file && { file: file.label, part: partName(flow, at) }
}

const checkAaf = (files: readonly AafFile[]): Delivery['missingParts'] => {
  const [first] = files
  if (!first) return []
  const other = files.find(file => file.extent !== first.extent)
  if (other) throw refusal('mixed-extents', { file: other.label })
  const twin = files.find((file, index) => {
    const before = files[index - 1]
    return before?.flow === file.flow && before.part === file.part
  })
  if (twin) throw refusal('duplicate-part', { file: twin.label }, partName(twin.flow, twin.part))
  const holes = flows.flatMap(flow => hole(files, flow) ?? [])
  if (first.extent === 'delta') return holes
  if (holes[0]) throw refusal('missing-part', { file: holes[0].file }, holes[0].part)
  for (const flow of ['EtabEducNat', 'Eleve'] as const) {
    if (!files.some(file => file.flow === flow)) throw refusal('incomplete-delivery', { file: first.label }, flow)
  }
  return []
}

const aafSummary = (files: readonly AafFile[]): FeedSummary => {
  const extent = files[0]?.extent ?? 'delta'
  const given = flows.filter(flow => files.some(file => file.flow === flow))
  return { formats: ['aaf-1d'], extent, complete: extent === 'full' ? given.map(kindOf) : [] }
}

const csvOrder = ['onde-pupils', 'be1d-pupils', 'pupils-csv', 'guardians-csv', 'teachers-csv'] as const

const pupilFormats: ReadonlySet<string> = new Set(['onde-pupils', 'be1d-pupils', 'pupils-csv'])

const csvSummary = (sheets: readonly Sheet[]): FeedSummary => {
  const formats = csvOrder.filter(format => sheets.some(sheet => sheet.format === format))
  const pupils = formats.some(format => pupilFormats.has(format))
  const [columnsKeptAt] = sheets.flatMap(sheet => sheet.keptAt ?? []).sort((a, b) => b.getTime() - a.getTime())
  return {
    formats,
    extent: pupils ? 'full' : 'delta',
    complete: pupils ? ['pupil'] : [],
    ...(columnsKeptAt && { columnsKeptAt }),
  }
}

/** Understands a delivery before any of it is read, or refuses it whole. */
export const recognise = async (
  files: readonly FeedFile[],
  skippedAlready: readonly string[],
  kept: KeptColumns,
): Promise<Delivery> => {
  const aaf: AafFile[] = []
  const csv: FeedFile[] = []
  const skipped = [...skippedAlready]
  for (const file of files) {
    const part = aafFile(file)
    if (part) aaf.push(part)
    else if (/\.csv$/i.test(file.name)) csv.push(file)
    else if (file.asked && !isSecondDegreeFlow(file.name)) throw refusal('unknown-file', { file: file.label })
    else skipped.push(file.label)
  }
  const [firstAaf, firstCsv] = [aaf[0], csv[0]]
  if (!firstAaf && !firstCsv) throw refusal('nothing-to-read', { file: skipped[0] ?? files[0]?.label ?? '' })
  if (firstAaf && firstCsv) throw refusal('mixed-formats', { file: firstCsv.label })
  const empty = [...aaf, ...csv].find(file => file.size === 0)
  if (empty) throw refusal('empty-file', { file: empty.label })
  aaf.sort(byReadingOrder)
  const missingParts = checkAaf(aaf)
  const sheets: Sheet[] = []
  for (const file of csv) sheets.push(await recogniseCsv(file, kept))
  sheets.sort((a, b) => csvOrder.indexOf(a.format) - csvOrder.indexOf(b.format))
  return { aaf, sheets, skipped, missingParts, summary: firstAaf ? aafSummary(aaf) : csvSummary(sheets) }
}
