import { drawLogo, drawQr } from '../../../../kernel/server/print/drawings.ts'
import type { Doc } from '../../../../kernel/server/print/fonts.ts'
import { ink, mm, page } from '../../../../kernel/server/print/ink.ts'
import { writeLine } from '../../../../kernel/server/print/text.ts'
import { joined, type Paper } from './paper.ts'
import { drawCopied, type Letterhead } from './pieces.ts'
import type { SheetPerson } from './sheet-people.ts'

export const columns = 2
export const rows = 4
export const perPage = columns * rows
export const cell = { width: page.width / columns, height: page.height / rows }

/** Where to cut: dashes between the cells, short marks on the edges. */
export const drawCutMarks = (doc: Doc) => {
  doc.lineWidth(0.5).strokeColor(ink.line).dash(3, { space: 4 })
  doc.moveTo(cell.width, 0).lineTo(cell.width, page.height).stroke()
  for (let row = 1; row < rows; row += 1)
    doc
      .moveTo(0, row * cell.height)
      .lineTo(page.width, row * cell.height)
      .stroke()
  doc.undash()
}

/** The corner of a cell of the page. */
export const cellAt = (index: number) => ({
  x: (index % columns) * cell.width,
  y: Math.floor(index / columns) * cell.height,
})

const pad = mm(8)

const drawOne = (
  doc: Doc,
  { paper, head }: { paper: Paper; head: Letterhead },
  person: SheetPerson & { code: string },
  at: { x: number; y: number },
) => {
  const { t, set } = paper
  const qr = mm(29)
  const x = at.x + pad
  const width = cell.width - 2 * pad
  const about = person.kind === 'guardian' ? t.guardianOf(joined(person.classes, t.and)) : person.classes.join(', ')
  writeLine(doc, person.name, { x, y: at.y + mm(12), width: width - mm(24), face: 'title', size: 14 })
  drawLogo(doc, at.x + cell.width - pad - mm(19), at.y + mm(7.2), mm(5))
  writeLine(doc, set(about), { x, y: at.y + mm(17.5), width, size: 9, colour: ink.soft })
  const left = width - qr - mm(6)
  drawCopied(doc, t.login, person.login, { x, y: at.y + mm(27), width: left, size: 13 })
  drawCopied(doc, set(t.code), person.code, { x, y: at.y + mm(40), width: left, size: 17, spacing: 1 })
  drawQr(doc, paper.linkFor(person.login, person.code), { x: at.x + cell.width - pad - qr, y: at.y + mm(23), size: qr })
  writeLine(doc, `${paper.address}/activation`, {
    x,
    y: at.y + mm(58),
    width,
    face: 'strong',
    size: 9.5,
    colour: ink.action,
  })
  writeLine(doc, head.schoolName, { x, y: at.y + mm(63), width, size: 8.5, colour: ink.soft })
}

/** Up to eight people on a page to cut. */
export const drawSimple = (
  doc: Doc,
  paper: Paper,
  head: Letterhead,
  people: readonly (SheetPerson & { code: string })[],
) => {
  drawCutMarks(doc)
  for (const [index, person] of people.entries()) drawOne(doc, { paper, head }, person, cellAt(index))
}
