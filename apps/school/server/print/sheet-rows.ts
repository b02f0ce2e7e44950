import type { Paper } from './paper.ts'
import type { SheetPerson } from './sheet-people.ts'

const stateOf = ({ t }: Paper, person: SheetPerson): string => {
  if (person.code) return t.withCode
  if (person.why === 'open') return t.open
  return person.why === 'blocked' ? t.blocked : t.elsewhere
}

/** The sheets as a table, for a mail merge: never a code of an account already open. */
export const sheetRows = (paper: Paper, people: readonly SheetPerson[]): string[][] => {
  const { columns, kinds } = paper.t
  return [
    [columns.name, columns.given, columns.kind, columns.about, columns.login, columns.code, columns.state],
    ...people.map(person => [
      person.familyName,
      person.givenName,
      kinds[person.kind],
      person.classes.join(', '),
      person.login,
      person.code ?? '',
      stateOf(paper, person),
    ]),
  ]
}
