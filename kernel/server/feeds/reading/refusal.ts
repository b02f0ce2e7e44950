import { type FeedProblem, FeedRefused, type Place } from '../records.ts'
import { problems, refusals } from './fr.ts'

export type RefusalCode = keyof typeof refusals
export type ProblemCode = keyof typeof problems

/** Where a refusal is due: the file, and the line once reading has begun. */
export interface Where {
  file: string
  line?: number | undefined
}

/** The refusal of the whole delivery, with its sentence; `what` names the part at fault. */
export const refusal = (code: RefusalCode, where: Where, what = ''): FeedRefused => {
  const sentence: (what: string) => string = refusals[code]
  return new FeedRefused(code, sentence(what), where.file, where.line)
}

const rejecting: ReadonlySet<ProblemCode> = new Set([
  'unknown-category',
  'missing-key',
  'missing-name',
  'formula-cell',
] satisfies ProblemCode[])

/** A problem of one line, with its sentence; most leave out a part, a few leave out the whole line. */
export const problem = (code: ProblemCode, place: Place, what = ''): FeedProblem => {
  const sentence: (what: string) => string = problems[code]
  return {
    file: place.file,
    line: place.line,
    code,
    detail: sentence(what),
    effect: rejecting.has(code) ? 'rejected' : 'ignored',
  }
}
