import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type PDFDocument from 'pdfkit'
import { unpackWoff } from './woff.ts'

export type Doc = InstanceType<typeof PDFDocument>
/** `title`: Bricolage Grotesque; the others: Atkinson Hyperlegible Next. */
export type Face = 'title' | 'text' | 'strong'

const resolve = createRequire(import.meta.url).resolve

const cuts: Record<Face, [family: string, weight: number]> = {
  title: ['bricolage-grotesque', 800],
  text: ['atkinson-hyperlegible-next', 400],
  strong: ['atkinson-hyperlegible-next', 700],
}

/** Plain Latin first, then what the rest of Europe adds (ł, ş, ž …): one file each, as fontsource cuts them. */
const subsets = ['latin', 'latin-ext'] as const

interface Cut {
  name: string
  data: Buffer
  /** All of a text is in this file. */
  covers: RegExp
}

/** From `U+0000-00FF,U+0131`, as fontsource says what a file can write. */
const covering = (ranges: string): RegExp => {
  const parts = ranges.split(',').map(part => {
    const [from, to] = part.trim().slice(2).split('-')
    return `\\u{${from}}-\\u{${to ?? from}}`
  })
  return new RegExp(`^[${parts.join('')}]*$`, 'u')
}

const load = (face: Face, subset: (typeof subsets)[number]): Cut => {
  const [family, weight] = cuts[face]
  const woff = readFileSync(resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`))
  const covered = JSON.parse(readFileSync(resolve(`@fontsource/${family}/unicode.json`), 'utf8')) as Record<
    string,
    string
  >
  return { name: `${face}/${subset}`, data: unpackWoff(woff), covers: covering(covered[subset] ?? '') }
}

let loaded: Record<Face, Cut[]> | undefined

const fontFiles = (): Record<Face, Cut[]> => {
  const all = (face: Face) => subsets.map(subset => load(face, subset))
  loaded ??= { title: all('title'), text: all('text'), strong: all('strong') }
  return loaded
}

/** Makes the faces of préau known to a document; only those used are embedded. */
export const registerFaces = (doc: Doc) => {
  for (const cut of Object.values(fontFiles()).flat()) doc.registerFont(cut.name, cut.data as never)
}

export interface Run {
  font: string
  text: string
}

/** Splits a text by the file that can write it; a sign nobody has (another script) is written « ? ». */
export const runsOf = (face: Face, text: string): Run[] => {
  const files = fontFiles()[face]
  // The faces have no narrow no-break space; the plain one keeps words together as well.
  const written = text.normalize('NFC').replaceAll('\u202f', '\u00a0')
  const whole = files.find(file => file.covers.test(written))
  if (whole) return [{ font: whole.name, text: written }]
  const runs: Run[] = []
  for (const letter of written) {
    const cut = files.find(file => file.covers.test(letter))
    const font = (cut ?? files[0])?.name as string
    const last = runs.at(-1)
    if (last?.font === font) last.text += cut ? letter : '?'
    else runs.push({ font, text: cut ? letter : '?' })
  }
  return runs
}
