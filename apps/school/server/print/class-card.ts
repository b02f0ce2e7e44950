import { drawQr, drawSticker } from '../../../../kernel/server/print/drawings.ts'
import type { Doc } from '../../../../kernel/server/print/fonts.ts'
import { colours, ink, mm, page } from '../../../../kernel/server/print/ink.ts'
import { writeLine, writeParagraph } from '../../../../kernel/server/print/text.ts'
import type { Paper } from './paper.ts'
import { drawHead, inner, type Letterhead, margin } from './pieces.ts'

const looks = [
  { shape: 'round', colour: 'red' },
  { shape: 'flower', colour: 'yellow' },
  { shape: 'hexagon', colour: 'green' },
] as const

/** The four posts of the yard, as a frame around what is to be scanned. */
const drawFrame = (doc: Doc, at: { x: number; y: number; size: number }) => {
  const sides = [colours.red, colours.yellow, colours.green, colours.blue]
  const arm = mm(24)
  const corners = [
    [at.x, at.y, 1, 1],
    [at.x + at.size, at.y, -1, 1],
    [at.x, at.y + at.size, 1, -1],
    [at.x + at.size, at.y + at.size, -1, -1],
  ] as const
  doc.lineWidth(mm(3.2)).lineCap('round').lineJoin('round')
  for (const [index, [x, y, right, down]] of corners.entries())
    doc
      .moveTo(x + arm * right, y)
      .lineTo(x, y)
      .lineTo(x, y + arm * down)
      .stroke(sides[index] ?? ink.action)
}

/** What hangs on the classroom's wall: the class, the square code (and its letters, for a device without a camera), three gestures. */
export const drawClassCard = (doc: Doc, paper: Paper, head: Letterhead, card: { className: string; token: string }) => {
  const { t, set } = paper
  drawHead(doc, head)
  writeLine(doc, t.cardTitle, { x: margin, y: mm(46), width: inner, size: 15, colour: ink.soft, align: 'center' })
  writeLine(doc, card.className, { x: margin, y: mm(62), width: inner, face: 'title', size: 44, align: 'center' })
  const size = mm(104)
  const x = (page.width - size) / 2
  drawFrame(doc, { x: x - mm(10), y: mm(72), size: size + mm(20) })
  drawQr(doc, `${paper.publicUrl}/classe/${card.token}`, { x, y: mm(82), size })
  writeLine(doc, card.token, {
    x: margin,
    y: mm(203.5),
    width: inner,
    size: 9.5,
    spacing: 0.6,
    colour: ink.soft,
    align: 'center',
  })
  for (const [index, step] of t.cardSteps.entries()) {
    const y = mm(211) + index * mm(16.5)
    drawSticker(doc, looks[index] ?? looks[0], String(index + 1), { x: margin + mm(12), y, size: mm(13) })
    writeLine(doc, set(step), { x: margin + mm(31), y: y + mm(8.5), width: inner - mm(31), face: 'strong', size: 16 })
  }
  writeParagraph(doc, set(t.cardNote(paper.day)), {
    x: margin,
    y: page.height - mm(22),
    width: inner,
    size: 9,
    colour: ink.soft,
  })
}
