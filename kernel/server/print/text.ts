import { type Doc, type Face, runsOf } from './fonts.ts'
import { ink } from './ink.ts'

export interface Writing {
  face?: Face
  /** In points. */
  size?: number
  colour?: string
  /** Between letters, in points: codes are read letter by letter. */
  spacing?: number
}

export const widthOf = (doc: Doc, text: string, { face = 'text', size = 11, spacing = 0 }: Writing = {}): number =>
  runsOf(face, text).reduce(
    (sum, run) => sum + doc.font(run.font).fontSize(size).widthOfString(run.text, { characterSpacing: spacing }),
    0,
  )

export interface LineAt extends Writing {
  x: number
  /** Of the baseline. */
  y: number
  align?: 'left' | 'center' | 'right'
  /** Room there is: a longer text is written smaller, down to 60 %, then cut. */
  width?: number
}

const shrunk = (doc: Doc, text: string, at: LineAt): [text: string, size: number] => {
  const size = at.size ?? 11
  if (at.width === undefined) return [text, size]
  const wanted = widthOf(doc, text, at)
  const ratio = Math.max(0.6, Math.min(1, at.width / wanted))
  let cut = text
  while (cut.length > 1 && widthOf(doc, cut === text ? cut : `${cut}…`, { ...at, size: size * ratio }) > at.width + 0.1)
    cut = cut.slice(0, -1)
  return [cut === text ? text : `${cut}…`, size * ratio]
}

/** Writes one line on its baseline. */
export const writeLine = (doc: Doc, text: string, at: LineAt) => {
  const { face = 'text', colour = ink.ink, spacing = 0, align = 'left' } = at
  const [words, size] = shrunk(doc, text, at)
  const width = widthOf(doc, words, { face, size, spacing })
  const room = at.width ?? 0
  let x = at.x + (align === 'center' ? (room - width) / 2 : align === 'right' ? room - width : 0)
  for (const run of runsOf(face, words)) {
    doc.font(run.font).fontSize(size).fillColor(colour)
    doc.text(run.text, x, at.y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing })
    x += doc.widthOfString(run.text, { characterSpacing: spacing })
  }
}

/** Words a line may end after; no-break spaces hold. */
const wordsOf = (text: string): string[] => text.split(/ +/)

/** The lines a text takes in that width. */
export const linesOf = (doc: Doc, text: string, width: number, writing: Writing): string[] => {
  const lines: string[] = []
  for (const word of wordsOf(text)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || widthOf(doc, longer, writing) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

export interface ParagraphAt extends Writing {
  x: number
  /** Of the first baseline. */
  y: number
  width: number
  /** From baseline to baseline, as a share of the size. */
  leading?: number
}

/** Writes a paragraph and returns the baseline that would come next. */
export const writeParagraph = (doc: Doc, text: string, at: ParagraphAt): number => {
  const step = (at.size ?? 11) * (at.leading ?? 1.4)
  let y = at.y
  for (const line of linesOf(doc, text, at.width, at)) {
    writeLine(doc, line, { face: at.face, size: at.size, colour: at.colour, spacing: at.spacing, x: at.x, y })
    y += step
  }
  return y
}
