import type { Import } from '../imports.ts'
import { FeedRefused } from '../records.ts'
import { refusals } from '../sentences.ts'
import { type Placed, placeSchool } from './school-parents.ts'
import {
  columnOf,
  type KnownStructure,
  type PlannedStructure,
  type StructureBook,
  type StructureField,
  structureFields,
} from './structure-book.ts'

export interface StagedSchool extends Placed, Record<StructureField, string | null> {
  operation: 'replace' | 'modify' | 'delete'
  key: string
  file: string
  line: number
}

type Changes = PlannedStructure['changed']

/** A school a file names again opens again. */
const reopening = ({ closedAt }: KnownStructure): Changes => (closedAt ? { closed_at: [closedAt, null] } : {})

/** What the record states and a person has not corrected by hand. */
const changesOf = (known: KnownStructure, staged: StagedSchool): Changes => {
  const changed = reopening(known)
  for (const field of structureFields) {
    const stated = staged[field]
    const erases = stated === '' && (field === 'name' || field === 'uai')
    if (stated === null || erases || known.handEdited.includes(columnOf[field])) continue
    const value = stated || null
    if (value !== known[field]) changed[columnOf[field]] = [known[field], value]
  }
  return changed
}

const withdraw = (book: StructureBook, known: KnownStructure | undefined, { file, line }: StagedSchool) => {
  if (!known || known.closedAt) return
  const changed: Changes = { closed_at: [null, new Date().toISOString()] }
  book.planned.set(known.id, { ...known, action: 'leaving', changed, file, line })
}

const make = (book: StructureBook, staged: StagedSchool): string => {
  const { key, file, line, uai } = staged
  const name = staged.name || uai || key
  const changed: Changes = { name: [null, name] }
  for (const field of structureFields) {
    if (field !== 'name' && staged[field]) changed[columnOf[field]] = [null, staged[field]]
  }
  const id = book.create({ kind: 'school', name, uai: uai || null, sourceKey: key, changed, file, line })
  placeSchool(book, id, staged)
  return id
}

const compare = (book: StructureBook, known: KnownStructure, staged: StagedSchool) => {
  const { key, file, line, uai } = staged
  const before = new Set(book.parents.get(known.id))
  if (!known.handEdited.includes('parents')) placeSchool(book, known.id, { ...staged, uai: uai || known.uai })
  const after = book.parents.get(known.id)
  const moved = before.size !== after?.size || [...before].some(parent => !after?.has(parent))
  const changed: Changes = { ...changesOf(known, staged), ...(moved && { parents: [null, null] }) }
  const action = Object.keys(changed).length > 0 ? 'changed' : 'unchanged'
  book.planned.set(known.id, { ...known, sourceKey: key, action, changed, file, line })
}

/** What one school's record does; its id, or nothing when it changes a school nobody knows. */
export const planSchool = (book: StructureBook, staged: StagedSchool): string | undefined => {
  const id = book.schoolByKey(staged.key) ?? (staged.uai ? book.idByUai(staged.uai) : undefined)
  const known = id === undefined ? undefined : book.get(id)
  if (staged.operation === 'delete') withdraw(book, known, staged)
  else if (known) compare(book, known, staged)
  else if (id === undefined && staged.operation === 'replace') return make(book, staged)
  return id
}

/** The school of a CSV: known by its UAI, or made when it is named. */
export const planOwnSchool = (book: StructureBook, feed: Import): string => {
  const uai = feed.schoolUai ?? ''
  const id = book.idByUai(uai)
  const known = id === undefined ? undefined : book.get(id)
  if (known) {
    book.planned.set(known.id, {
      ...known,
      action: known.closedAt ? 'changed' : 'unchanged',
      changed: reopening(known),
    })
    return known.id
  }
  if (!feed.schoolName) throw new FeedRefused('unknown-uai', refusals['unknown-uai'](uai), feed.files[0] ?? '')
  const changed: Changes = { name: [null, feed.schoolName], uai: [null, uai] }
  const made = book.create({ kind: 'school', name: feed.schoolName, uai, sourceKey: null, changed })
  const above = feed.structureId ?? book.onlyConstituency()
  if (above) book.parents.get(made)?.add(above)
  else placeSchool(book, made, { uai, academy: null, constituency: null, municipality: null, rpi: null })
  return made
}
