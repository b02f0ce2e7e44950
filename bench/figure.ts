/** One line of the table: what was promised, what was found. */
export interface Figure {
  /** `P2`. */
  promise: string
  what: string
  promised: string
  found: string
  /** Null where there is nothing to keep: an indication, or a part of the product still to come. */
  kept: boolean | null
  /** Why it misses, as the profile says. */
  reason?: string
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

export const ms = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`

const verdict = ({ kept }: Figure) => (kept === null ? '–' : kept ? 'kept' : 'MISSED')

/** The table of a terminal. */
export const table = (figures: readonly Figure[]): string => {
  const rows = [
    ['', 'measured', 'promise', 'figure', ''],
    ...figures.map(figure => [figure.promise, figure.what, figure.promised, figure.found, verdict(figure)]),
  ]
  const widths = [0, 1, 2, 3, 4].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
