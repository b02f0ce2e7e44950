import { buffer } from 'node:stream/consumers'
import { typeset } from '../../../kernel/contract/typography.ts'
import { printPages } from '../../../kernel/server/print/document.ts'
import type { Doc } from '../../../kernel/server/print/fonts.ts'
import { colours, ink, mm, page } from '../../../kernel/server/print/ink.ts'
import { writeLine, writeParagraph } from '../../../kernel/server/print/text.ts'

interface Sheet {
  title: string
  /** Who it comes from. */
  place: string
  text: string
}

const margin = mm(24)
const width = page.width - 2 * margin

const writeOne = (doc: Doc, line: string, y: number): number => {
  if (line.startsWith('# '))
    return writeParagraph(doc, line.slice(2), {
      x: margin,
      y: y + 12,
      width,
      face: 'title',
      size: 14,
      colour: ink.action,
    })
  if (!line.startsWith('- ')) return writeParagraph(doc, line, { x: margin, y, width, size: 11.5 }) + 4
  doc.circle(margin + 4, y - 3.5, 2).fill(colours.green)
  return writeParagraph(doc, line.slice(2), { x: margin + 14, y, width: width - 14, size: 11.5 }) + 2
}

/** One page of a school’s paper, as a PDF. */
export const drawPage = ({ title, place, text }: Sheet): Promise<Buffer> =>
  buffer(
    printPages({ title, language: 'fr' }, [
      doc => {
        doc.rect(0, 0, page.width, mm(6)).fill(colours.green)
        writeLine(doc, place, { x: margin, y: mm(24), face: 'strong', size: 11, colour: ink.soft, width })
        let y = writeParagraph(doc, typeset(title), {
          x: margin,
          y: mm(37),
          width,
          face: 'title',
          size: 22,
          leading: 1.15,
        })
        doc
          .moveTo(margin, y - 6)
          .lineTo(page.width - margin, y - 6)
          .lineWidth(1)
          .stroke(ink.line)
        y += 14
        for (const line of text.split('\n')) y = writeOne(doc, typeset(line), y)
      },
    ]),
  )
