import { drawLogo } from '../../../../kernel/server/print/drawings.ts'
import type { Doc } from '../../../../kernel/server/print/fonts.ts'
import { ink, mm } from '../../../../kernel/server/print/ink.ts'
import { writeLine, writeParagraph } from '../../../../kernel/server/print/text.ts'
import type { ClassPupil } from '../pupils-of-class.ts'
import type { Paper } from './paper.ts'
import { drawCopied } from './pieces.ts'
import { cell, cellAt, drawCutMarks } from './simple-sheets.ts'

export interface WordsCard {
  pupil: ClassPupil
  words: string
}

const pad = mm(9)

/** Up to eight pupils to cut: first name, login, two words. They can be read here and nowhere else. */
export const drawWords = (doc: Doc, paper: Paper, cards: readonly WordsCard[]) => {
  const { t, set } = paper
  drawCutMarks(doc)
  for (const [index, { pupil, words }] of cards.entries()) {
    const { x: left, y: top } = cellAt(index)
    const x = left + pad
    const width = cell.width - 2 * pad
    writeLine(doc, pupil.name, { x, y: top + mm(14), width: width - mm(22), face: 'title', size: 15 })
    drawLogo(doc, left + cell.width - pad - mm(19), top + mm(9.2), mm(5))
    drawCopied(doc, set(t.yourLoginPupil), pupil.login, { x, y: top + mm(24), width, size: 14 })
    drawCopied(doc, set(t.words), words, { x, y: top + mm(38), width, size: 21 })
    const next = writeParagraph(doc, set(t.wordsNote), { x, y: top + mm(55), width, size: 8.5, colour: ink.soft })
    writeLine(doc, paper.address, { x, y: next + mm(0.5), width, face: 'strong', size: 9, colour: ink.action })
  }
}
