import type { Sentence } from '../../contract/language.ts'
import { applications } from './sentences.ts'

export type RefusedCode = keyof typeof applications

/** An import that may not be applied or undone as it stands, in a sentence; nothing was changed. */
export class ImportRefused extends Error {
  readonly code: RefusedCode
  readonly sentence: Sentence
  constructor(code: RefusedCode, what = '') {
    const sentence = (applications[code] as (what: string) => Sentence)(what)
    super(sentence.fr)
    this.code = code
    this.sentence = sentence
  }
}
