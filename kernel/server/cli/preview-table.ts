import { type Kind, kinds, type Outcome, outcomes, type Totals } from '../feeds/imports.ts'

const outcomeWords: Record<Outcome, string> = {
  created: 'à créer',
  changed: 'modifiés',
  moved: 'déplacés',
  leaving: 'partent',
  ambiguous: 'à vérifier',
  rejected: 'refusés',
  unchanged: 'inchangés',
}

const kindWords: Record<Kind, string> = {
  school: 'écoles',
  class: 'classes',
  group: 'groupes',
  pupil: 'élèves',
  guardian: 'responsables',
  teacher: 'enseignants',
}

/** The figures of a preview as the lines of a table. */
export const previewTable = ({ totals, byKind }: Totals): string[] => {
  const spoken = kinds.filter(kind => outcomes.some(outcome => byKind[kind][outcome] > 0))
  const rows = [
    ['', ...outcomes.map(outcome => outcomeWords[outcome])],
    ...spoken.map(kind => [kindWords[kind], ...outcomes.map(outcome => String(byKind[kind][outcome]))]),
    ['en tout', ...outcomes.map(outcome => String(totals[outcome]))],
  ]
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
}
