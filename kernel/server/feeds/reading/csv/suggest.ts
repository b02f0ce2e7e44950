import { type CsvKind, csvKinds, fieldsOf } from './fields.ts'
import type { Header } from './header.ts'
import type { CsvFormat } from './kinds.ts'

/** A wider table is read all the same; nothing is suggested of what is beyond. */
const mostColumns = 200

/** Below, two titles share letters and no meaning: « Nom » and « Prénom ». */
const near = 0.6

const pairsOf = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)))

/** Sørensen–Dice on pairs of letters: 1 for the same title, 0 for nothing in common. */
export const closeness = (one: string, other: string): number => {
  if (one === other) return 1
  if (one.length < 2 || other.length < 2) return 0
  const [a, b] = [pairsOf(one), pairsOf(other)]
  return (2 * [...a].filter(pair => b.has(pair)).length) / (a.size + b.size)
}

export interface Suggestion {
  kind: CsvKind
  /** Positions by field. */
  columns: Record<string, number>
  /** The fields it cannot do without, found (how well) less those that are not, and a little for the others. */
  score: number
}

/** Which column each field seems to be, the closest titles first, each column once. */
export const suggestColumns = (header: Header, kind: CsvKind): Suggestion => {
  const fields = fieldsOf[kind]
  const likely = fields
    .flatMap(({ name, titles, also }) =>
      header.slice(0, mostColumns).map((title, at) => {
        const own = Math.max(...titles.map(one => closeness(title, one)))
        // A title of the exports says more than one of the many that schools give.
        return { name, at, share: Math.max(own, ...also.map(one => closeness(title, one) * 0.99)) }
      }),
    )
    .filter(({ share }) => share >= near)
    .sort((a, b) => b.share - a.share || a.at - b.at)
  const columns: Record<string, number> = {}
  const taken = new Set<number>()
  const needed = new Set(fields.filter(field => field.isRequired).map(field => field.name))
  let score = -needed.size
  for (const { name, at, share } of likely) {
    if (name in columns || taken.has(at)) continue
    columns[name] = at
    taken.add(at)
    score += needed.has(name) ? 1 + share : 0.01
  }
  return { kind, columns, score }
}

/** A name and a first name are those of anybody: pupils are the most, and need more than that. */
const sayingTeacher = ['civility', 'email', 'head']

const judged = (header: Header, kind: CsvKind): Suggestion => {
  const found = suggestColumns(header, kind)
  if (kind !== 'teachers' || sayingTeacher.some(field => field in found.columns)) return found
  return { ...found, score: found.score - 3 }
}

/** What a table seems to be about. */
export const likeliest = (header: Header): Suggestion => {
  const [first, ...rest] = csvKinds.map(kind => judged(header, kind))
  return rest.reduce((best, one) => (one.score > best.score ? one : best), first as Suggestion)
}

/** The plainest export of each kind: its columns are those a table lacks. */
export const formatFor = {
  pupils: 'be1d-pupils',
  guardians: 'guardians-csv',
  teachers: 'teachers-csv',
} as const satisfies Record<CsvKind, CsvFormat>
