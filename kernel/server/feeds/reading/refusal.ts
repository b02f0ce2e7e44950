import type { Sentence } from '../../../contract/language.ts'
import { type FeedProblem, FeedRefused, type Place } from '../records.ts'
import { problems } from './problem-sentences.ts'
import { refusals } from './refusal-sentences.ts'

export type RefusalCode = keyof typeof refusals
export type ProblemCode = keyof typeof problems

/** Where a refusal is due: the file, and the line once reading has begun. */
export interface Where {
  file: string
  line?: number | undefined
}

/** What a sentence names: the same in every language, or words of each. */
type What = string | Sentence

const about = (sentence: (what: string) => Sentence, what: What): Sentence =>
  typeof what === 'string' ? sentence(what) : { fr: sentence(what.fr).fr, en: sentence(what.en).en }

/** The refusal of the whole delivery, with its sentence; `what` names the part at fault. */
export const refusal = (code: RefusalCode, where: Where, what: What = ''): FeedRefused =>
  new FeedRefused(code, about(refusals[code], what), where.file, where.line)

const rejecting: ReadonlySet<ProblemCode> = new Set([
  'unknown-category',
  'missing-key',
  'missing-name',
  'formula-cell',
] satisfies ProblemCode[])

/** A problem of one line, with its sentence; most leave out a part, a few leave out the whole line. */
export const problem = (code: ProblemCode, place: Place, what: What = ''): FeedProblem => ({
  file: place.file,
  line: place.line,
  code,
  detail: about(problems[code], what),
  effect: rejecting.has(code) ? 'rejected' : 'ignored',
})
