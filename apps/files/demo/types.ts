import type { PictureName } from '../../../kernel/demo/pictures/pictures.ts'
import type { Theme } from '../contract-documents.ts'

/** A document as written in the files of this folder. */
export interface DemoDocument {
  structureKey: string
  shelf: string
  authorKey: string
  /** Wall time in Europe/Paris. */
  at: string
  title: string
  purpose: string
  theme: Theme
  schoolYear?: number
  validUntil?: string
  /** The class whose families alone see it. */
  classKey?: string
  /** A PDF: lines, « # » for a heading, « - » for a point. */
  text?: string
  picture?: PictureName
  url?: string
  /** Replaced since, at the same address. */
  replaced?: { at: string; text: string }
  /** How many of those it is for have opened it, in a hundred. */
  read: number
}
