import { formatDay } from '../../../../kernel/contract/dates.ts'
import type { Doc } from '../../../../kernel/server/print/fonts.ts'
import { ink, mm, page } from '../../../../kernel/server/print/ink.ts'
import { writeLine } from '../../../../kernel/server/print/text.ts'
import type { AccessRow } from '../../contract/access.ts'
import type { Paper } from './paper.ts'
import { drawFoot, drawHead, inner, type Letterhead, margin } from './pieces.ts'

const top = mm(60)
const step = mm(10.5)
export const accessPerPage = Math.floor((page.height - mm(26) - top) / step)

export const charterText = ({ t, set, language }: Paper, row: AccessRow): string =>
  set(
    row.charterOn
      ? t.charterOn(
          formatDay(new Date(`${row.charterOn}T12:00:00Z`), {
            locale: language === 'fr' ? 'fr-FR' : 'en-GB',
            hasWeekday: false,
          }),
        )
      : t.noCharter,
  )

/** Who came and who accepted the charter, to see with the team or to ring families. */
export const drawAccess = (doc: Doc, paper: Paper, head: Letterhead, rows: readonly AccessRow[]) => {
  const { t, set } = paper
  drawHead(doc, head)
  writeLine(doc, t.accessTitle, { x: margin, y: mm(45), width: inner, face: 'title', size: 22 })
  for (const [index, row] of rows.entries()) {
    const y = top + index * step
    writeLine(doc, row.name, { x: margin, y, width: mm(60), face: 'strong', size: 10.5 })
    writeLine(doc, row.about.join(', ') || t.kinds[row.kind], {
      x: margin,
      y: y + mm(4),
      width: inner,
      size: 8.5,
      colour: ink.soft,
    })
    writeLine(doc, set(t.states[row.state]), { x: margin + mm(64), y, width: mm(58), size: 10 })
    writeLine(doc, charterText(paper, row), {
      x: margin + mm(124),
      y,
      width: inner - mm(124),
      size: 9.5,
      colour: ink.soft,
    })
    doc
      .moveTo(margin, y + mm(6.4))
      .lineTo(margin + inner, y + mm(6.4))
      .lineWidth(0.4)
      .stroke(ink.faint)
  }
  drawFoot(doc, paper, set(`${t.accessTitle} · ${t.printedOn(paper.day)}`))
}
