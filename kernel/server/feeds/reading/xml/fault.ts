import type { RefusalCode } from '../refusal.ts'

/** Why a document is refused; whoever reads the file adds its name. */
export class XmlFault extends Error {
  readonly code: RefusalCode
  readonly line: number
  readonly what: string

  constructor(code: RefusalCode, line: number, what = '') {
    super(code)
    this.code = code
    this.line = line
    this.what = what
  }
}
