import { createHash } from 'node:crypto'
import { type CsvKind, fieldsOf } from './fields.ts'
import { type Header, titled } from './header.ts'
import { type CsvFormat, childField, formatOf } from './kinds.ts'
import { repeatedChildren } from './repeated-children.ts'

/** Which column is which in a school's own table: positions by field. */
export interface ColumnReading {
  kind: CsvKind
  columns: Readonly<Record<string, number>>
  keptAt: Date
}

/** What a school said of its tables, by the signature of their titles. */
export type KeptColumns = ReadonlyMap<string, ColumnReading>

/** The titles in their order; hashed, for the first line of a table without titles would be somebody. */
export const signatureOf = (header: Header): string => createHash('sha256').update(JSON.stringify(header)).digest('hex')

const isClass = (name: string) => /^classes?\d*$/.test(name)

/** A further child or class, under a title that says so by itself: it goes on being read. */
const goesOn = (kind: CsvKind, header: Header, index: number): boolean => {
  const name = header[index] ?? ''
  const before = header.slice(0, index)
  if (kind === 'teachers') return isClass(name) && before.some(isClass)
  const child = kind === 'guardians' ? childField(name) : undefined
  return child !== undefined && before.some(one => childField(one) === child)
}

const formatOfKind = (kind: CsvKind, header: Header): CsvFormat => {
  if (kind !== 'pupils') return `${kind}-csv`
  const format = formatOf(header)
  return format === 'onde-pupils' || format === 'be1d-pupils' ? format : 'pupils-csv'
}

/** The titles as the readers know them: those somebody chose, those of further children, and no other. */
export const readAs = (
  header: Header,
  { kind, columns }: Pick<ColumnReading, 'kind' | 'columns'>,
): { header: Header; format: CsvFormat } => {
  const said = fieldsOf[kind].flatMap(({ name, titles }) => {
    const at = columns[name]
    return at === undefined ? [] : [[at, titles[0] ?? ''] as const]
  })
  const ofChild = kind === 'guardians' ? said.filter(([, title]) => childField(title) !== undefined) : []
  const saidAt = new Set(said.map(([at]) => at))
  const titleAt = new Map([...said, ...repeatedChildren(header, ofChild, index => saidAt.has(index))])
  return {
    format: formatOfKind(kind, header),
    header: titled(header).map((name, index) => titleAt.get(index) ?? (goesOn(kind, header, index) ? name : '')),
  }
}
