import { plain } from '../text/clean.ts'
import { civility, email } from '../text/values.ts'
import { cellAt, cellsOf, familyNames } from './cells.ts'
import { columnAt, type Header } from './header.ts'
import { teacherColumns } from './kinds.ts'
import type { RowReader } from './row-reader.ts'
import type { Sheet } from './sheet.ts'

const own = (['familyName', 'usageName', 'givenName'] as const).map(name => teacherColumns[name])
const isClass = (name: string) => /^classes?\d*$/.test(name)

/** `Classe` may be repeated; longer rows go on with classes when it is the last title. */
const classPositions = (header: Header, width: number): number[] => {
  const titled = header.flatMap((name, index) => (isClass(name) ? [index] : []))
  const beyond = isClass(header.at(-1) ?? '') ? Math.max(0, width - header.length) : 0
  return [...titled, ...Array.from({ length: beyond }, (_, offset) => header.length + offset)]
}

const isYes = (text: string) => ['oui', 'o', 'vrai', 'true', '1', 'x'].includes(plain(text))

/** Teachers of one school, with the classes they have: the only format that says so. */
export const teacherRows = (sheet: Sheet): RowReader => {
  const cells = cellsOf(sheet, teacherColumns)
  const positions = own.map(names => columnAt(sheet.header, names)).filter(index => index >= 0)
  return {
    guarded: width => [...positions, ...classPositions(sheet.header, width)],
    read: (row, report) => {
      const names = familyNames(cells.name(row, 'familyName') ?? '', cells.name(row, 'usageName') ?? '')
      const givenName = cells.name(row, 'givenName')
      if (!names.familyName || !givenName) {
        report('missing-name')
        return undefined
      }
      const head = cells.text(row, 'head')
      const classes = classPositions(sheet.header, row.cells.length).map(index => cellAt(row, index))
      return {
        kind: 'teacher',
        ...names,
        givenName,
        civility: cells.value(row, 'civility', { read: civility, fault: () => report('unknown-civility') }),
        email: cells.value(row, 'email', { read: email, fault: () => report('invalid-email') }),
        schoolKeys: [],
        head: head === undefined ? undefined : isYes(head),
        teaches: true,
        classes: [...new Set(classes)].filter(name => name !== '').map(name => ({ schoolKey: null, key: null, name })),
      }
    },
  }
}
