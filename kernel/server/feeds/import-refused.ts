import { applications } from './fr.ts'

export type RefusedCode = keyof typeof applications

/** An import that may not be applied or undone as it stands, in a sentence; nothing was changed. */
export class ImportRefused extends Error {
  readonly code: RefusedCode
  constructor(code: RefusedCode, what = '') {
    super((applications[code] as (what: string) => string)(what))
    this.code = code
  }
}
