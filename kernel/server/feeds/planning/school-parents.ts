import { departmentName } from './departments.ts'
import { keyFor, type StructureBook } from './structure-book.ts'

export interface Placed {
  uai: string | null
  academy: string | null
  constituency: string | null
  municipality: string | null
  rpi: string | null
}

const uaiShape = /^\d{7}[A-Z]$/

/** The first three digits of a UAI. */
const departmentCode = (uai: string | null) => uai?.slice(0, 3) ?? ''

const departmentOf = (book: StructureBook, uai: string | null, academy: string | null): string | undefined => {
  const code = departmentCode(uai)
  if (!code) return undefined
  const id = book.need({ kind: 'department', key: keyFor('department', code), name: departmentName(code) })
  const parents = book.parents.get(id)
  if (academy && parents?.size === 0) {
    parents.add(book.need({ kind: 'academy', key: keyFor('academy', academy), name: `Académie de ${academy}` }))
  }
  return id
}

const constituencyOf = (book: StructureBook, { uai, academy, constituency }: Placed): string | undefined => {
  if (!constituency) return undefined
  const own = uaiShape.test(constituency) ? constituency : undefined
  const id = book.need({
    kind: 'constituency',
    key: keyFor('constituency', constituency),
    name: own ? `Circonscription ${own}` : constituency,
    uai: own,
  })
  const parents = book.parents.get(id)
  const department = parents?.size === 0 ? departmentOf(book, own ?? uai, academy) : undefined
  if (department) parents?.add(department)
  return id
}

/** Sets the parent of one kind, where the file speaks of it. */
const setParent = (book: StructureBook, schoolId: string, kind: string, parentId: string | undefined) => {
  const parents = book.parents.get(schoolId)
  for (const id of [...(parents ?? [])]) if (book.kindOf(id) === kind && id !== parentId) parents?.delete(id)
  if (parentId) parents?.add(parentId)
}

/** Where a school hangs: constituency, municipality and RPI side by side; the département when it has no constituency. */
export const placeSchool = (book: StructureBook, schoolId: string, placed: Placed) => {
  const { constituency, municipality, rpi, uai } = placed
  const code = departmentCode(uai)
  if (constituency !== null) setParent(book, schoolId, 'constituency', constituencyOf(book, placed))
  if (municipality !== null) {
    const key = keyFor('municipality', code, municipality)
    setParent(
      book,
      schoolId,
      'municipality',
      municipality ? book.need({ kind: 'municipality', key, name: municipality }) : undefined,
    )
  }
  if (rpi !== null) {
    const key = keyFor('rpi', code, rpi)
    setParent(book, schoolId, 'rpi', rpi ? book.need({ kind: 'rpi', key, name: rpi }) : undefined)
  }
  const above = [...(book.parents.get(schoolId) ?? [])].map(id => book.kindOf(id))
  const department =
    above.includes('constituency') || above.includes('department') ? undefined : departmentOf(book, uai, placed.academy)
  if (department) book.parents.get(schoolId)?.add(department)
}
