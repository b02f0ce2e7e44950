import type { Doc } from '../../../../kernel/server/print/fonts.ts'
import { ink, mm, page } from '../../../../kernel/server/print/ink.ts'
import { writeLine, writeParagraph } from '../../../../kernel/server/print/text.ts'
import type { Paper } from './paper.ts'
import { drawFoot, drawHead, inner, type Letterhead, margin } from './pieces.ts'
import type { SheetPerson } from './sheet-people.ts'

const first = mm(74)
const step = mm(7)
export const linesPerPage = Math.floor((page.height - mm(24) - first) / step)

/** Those for whom nothing was printed, and why: a line each, never a secret. */
export const drawWithoutSheet = (doc: Doc, paper: Paper, head: Letterhead, people: readonly SheetPerson[]) => {
  const { t, set } = paper
  drawHead(doc, head)
  writeLine(doc, t.withoutSheet, { x: margin, y: mm(48), width: inner, face: 'title', size: 22 })
  writeParagraph(doc, set(t.withoutSheetIntro), { x: margin, y: mm(57), width: inner, size: 10.5, colour: ink.soft })
  for (const [index, person] of people.entries()) {
    const y = first + index * step
    writeLine(doc, person.name, { x: margin, y, width: mm(62), face: 'strong', size: 10.5 })
    writeLine(doc, person.login, { x: margin + mm(65), y, width: mm(56), size: 10.5 })
    const why = person.why === 'open' ? t.open : person.why === 'blocked' ? t.blocked : t.elsewhere
    writeLine(doc, set(why), { x: margin + mm(123), y, width: inner - mm(123), size: 9.5, colour: ink.soft })
    doc
      .moveTo(margin, y + mm(2.4))
      .lineTo(margin + inner, y + mm(2.4))
      .lineWidth(0.4)
      .stroke(ink.faint)
  }
  drawFoot(doc, paper, set(`${t.sheet} · ${t.printedOn(paper.day)}`))
}
