import { printPages } from '../../../../kernel/server/print/document.ts'
import type { Doc } from '../../../../kernel/server/print/fonts.ts'
import { drawDetailed } from './detailed-sheet.ts'
import { drawFamily, mostPerPage } from './family-sheet.ts'
import { householdsOf } from './households.ts'
import type { Paper } from './paper.ts'
import type { Letterhead } from './pieces.ts'
import type { SheetPerson } from './sheet-people.ts'
import { drawSimple, perPage } from './simple-sheets.ts'
import { slices } from './slices.ts'
import { drawWithoutSheet, linesPerPage } from './without-sheet.ts'

type Page = (doc: Doc) => void | Promise<void>
type WithCode = SheetPerson & { code: string }

const hasCode = (person: SheetPerson): person is WithCode => person.code !== null

const pagesOf = (
  format: 'detailed' | 'simple' | 'family',
  paper: Paper,
  head: Letterhead,
  people: readonly SheetPerson[],
): Page[] => {
  const withCode = people.filter(hasCode)
  if (format === 'family')
    return householdsOf(people)
      .filter(household => [...household.guardians, ...household.pupils].some(hasCode))
      .flatMap(household =>
        slices([...household.guardians, ...household.pupils], mostPerPage).map(members => ({ household, members })),
      )
      .map(part => doc => drawFamily(doc, paper, head, part))
  if (format === 'simple') return slices(withCode, perPage).map(some => doc => drawSimple(doc, paper, head, some))
  return withCode.map(person => doc => drawDetailed(doc, paper, head, person))
}

export interface SheetsToPrint {
  format: 'detailed' | 'simple' | 'family'
  head: Letterhead
  people: readonly SheetPerson[]
}

/** The sheets of those who have a code, then who has none and why. */
export const printSheets = (paper: Paper, { format, head, people }: SheetsToPrint): Doc => {
  const others = people.filter(person => !hasCode(person))
  const last: Page[] = slices(others, linesPerPage).map(some => doc => drawWithoutSheet(doc, paper, head, some))
  return printPages({ title: `${paper.t.sheet} · ${head.schoolName}`, language: paper.language }, [
    ...pagesOf(format, paper, head, people),
    ...last,
  ])
}
