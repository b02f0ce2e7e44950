import type { Figure } from './figure.ts'

/** What a promise is measured with. */
export interface Run {
  /** A line of progress. */
  say: (line: string) => void
}

/** One script of the bench: `npm run bench -- <name>`. */
export interface Measure {
  name: string
  /** The promises it measures. */
  promises: string
  measure: (run: Run) => Promise<Figure[]>
}
