import type { Doc } from '../../../../kernel/server/print/fonts.ts'
import { ink, mm } from '../../../../kernel/server/print/ink.ts'
import { writeLine } from '../../../../kernel/server/print/text.ts'
import type { ClassPupil } from '../pupils-of-class.ts'
import { joined, type Paper } from './paper.ts'
import { drawFoot, drawHead, inner, type Letterhead, margin } from './pieces.ts'

const top = mm(66)
const step = mm(6.8)
const boxes = 9
const box = { width: mm(9), from: margin + mm(92) }
/** As many as stand above the foot of the page. */
export const pupilsPerPage = 30

export interface ListPage {
  className: string
  teachers: string[]
  total: number
  /** Rank of the first pupil of this page. */
  from: number
  pupils: readonly ClassPupil[]
}

const drawGrid = (doc: Doc, lines: number) => {
  doc.lineWidth(0.5).strokeColor(ink.line)
  for (let line = 0; line <= lines; line += 1)
    doc
      .moveTo(margin, top + line * step)
      .lineTo(box.from + boxes * box.width, top + line * step)
      .stroke()
  for (let column = 0; column <= boxes; column += 1)
    doc
      .moveTo(box.from + column * box.width, top - mm(9))
      .lineTo(box.from + column * box.width, top + lines * step)
      .stroke()
}

/** The register to tick: rank, names, level, and empty columns for whatever the day asks. */
export const drawClassList = (doc: Doc, paper: Paper, head: Letterhead, list: ListPage) => {
  const { t, set } = paper
  drawHead(doc, head)
  writeLine(doc, list.className, { x: margin, y: mm(44), width: inner, face: 'title', size: 24 })
  const about = [t.pupilsCount(list.total), joined(list.teachers, t.and)].filter(Boolean).join(' · ')
  writeLine(doc, set(about), { x: margin, y: mm(51), width: mm(88), size: 10.5, colour: ink.soft })
  drawGrid(doc, list.pupils.length)
  for (const [index, pupil] of list.pupils.entries()) {
    const y = top + index * step + mm(4.6)
    const rank = list.from + index
    if (rank % 2 === 1) doc.rect(margin, top + index * step + 0.3, mm(92), step - 0.6).fill(ink.paper)
    writeLine(doc, String(rank), { x: margin, y, width: mm(7), size: 9, colour: ink.soft, align: 'right' })
    writeLine(doc, pupil.familyName, { x: margin + mm(10), y, width: mm(36), face: 'strong', size: 10.5 })
    writeLine(doc, pupil.givenName, { x: margin + mm(48), y, width: mm(28), size: 10.5 })
    writeLine(doc, pupil.level ?? '', { x: margin + mm(78), y, width: mm(13), size: 9, colour: ink.soft })
  }
  drawFoot(doc, paper, set(`${t.list(list.className)} · ${t.printedOn(paper.day)}`))
}
