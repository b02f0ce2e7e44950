import type { SecretPicture } from '../../../../kernel/contract/secret-pictures.ts'
import { drawFace } from '../../../../kernel/server/print/faces.ts'
import type { Doc } from '../../../../kernel/server/print/fonts.ts'
import { ink, mm } from '../../../../kernel/server/print/ink.ts'
import { drawSecretPicture } from '../../../../kernel/server/print/secret-pictures.ts'
import { writeLine } from '../../../../kernel/server/print/text.ts'
import type { ClassPupil } from '../pupils-of-class.ts'
import type { Paper } from './paper.ts'
import { cell, cellAt, drawCutMarks } from './simple-sheets.ts'

export interface PictureCard {
  pupil: ClassPupil
  pictures: SecretPicture[]
}

const pad = mm(9)

const drawCard = async (
  doc: Doc,
  { t, set }: Paper,
  card: PictureCard & { className: string },
  at: { x: number; y: number },
) => {
  const { x, y } = { x: at.x + pad, y: at.y + mm(8) }
  const width = cell.width - 2 * pad
  await drawFace(doc, card.pupil.avatar, { x, y, size: mm(20) })
  writeLine(doc, card.pupil.givenName, { x: x + mm(25), y: y + mm(10), width: width - mm(25), face: 'title', size: 19 })
  writeLine(doc, card.className, { x: x + mm(25), y: y + mm(16), width: width - mm(25), size: 10, colour: ink.soft })
  const side = mm(24)
  const gap = (width - 3 * side) / 2
  for (const [index, picture] of card.pictures.entries()) {
    const left = x + index * (side + gap)
    drawSecretPicture(doc, picture, { x: left, y: y + mm(24), size: side })
    writeLine(doc, String(index + 1), {
      x: left,
      y: y + mm(53.5),
      width: side,
      face: 'title',
      size: 11,
      align: 'center',
    })
  }
  writeLine(doc, set(t.picturesHint), { x, y: y + mm(59.5), width, size: 8.5, colour: ink.soft, align: 'center' })
}

/** Up to eight cards to cut: a face, a first name, three pictures in order. No login, no family name: a lost card says little. */
export const drawPictureCards = async (doc: Doc, paper: Paper, cards: readonly PictureCard[], className: string) => {
  drawCutMarks(doc)
  for (const [index, card] of cards.entries()) await drawCard(doc, paper, { ...card, className }, cellAt(index))
}
