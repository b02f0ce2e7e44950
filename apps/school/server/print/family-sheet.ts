import { drawQr } from '../../../../kernel/server/print/drawings.ts'
import { drawFace } from '../../../../kernel/server/print/faces.ts'
import type { Doc } from '../../../../kernel/server/print/fonts.ts'
import { ink, mm } from '../../../../kernel/server/print/ink.ts'
import { widthOf, writeLine, writeParagraph } from '../../../../kernel/server/print/text.ts'
import type { Household } from './households.ts'
import { joined, type Paper } from './paper.ts'
import { drawCopied, drawEnvelope, drawFoot, drawHead, drawSteps, inner, type Letterhead, margin } from './pieces.ts'
import type { SheetPerson } from './sheet-people.ts'

const rowHeight = mm(30)

export interface FamilyPage {
  household: Household
  /** Those of this page: a large family takes two. */
  members: readonly SheetPerson[]
}

const notes = ({ t, set }: Paper, person: SheetPerson): string => {
  if (person.why === 'open') return set(t.openNote(person.login))
  return set(person.why === 'blocked' ? t.blocked : t.elsewhere)
}

/** One member of the family: face, name, then login, code and square code, or why there is none. */
const drawMember = async (doc: Doc, paper: Paper, person: SheetPerson, y: number) => {
  const { t, set } = paper
  doc
    .roundedRect(margin, y, inner, rowHeight - mm(3), mm(4))
    .lineWidth(0.9)
    .stroke(ink.line)
  await drawFace(doc, person.avatar, { x: margin + mm(5.5), y: y + mm(6.5), size: mm(15) })
  const x = margin + mm(25)
  writeLine(doc, person.name, { x, y: y + mm(8.5), width: mm(108), face: 'title', size: 13 })
  writeLine(doc, person.kind === 'pupil' ? person.classes.join(', ') : t.forGuardian, {
    x: x + mm(2) + Math.min(mm(106), widthOf(doc, person.name, { face: 'title', size: 13 })),
    y: y + mm(8.5),
    width: mm(30),
    size: 9.5,
    colour: ink.soft,
  })
  if (!person.code) {
    writeLine(doc, notes(paper, person), { x, y: y + mm(18), width: inner - mm(30), size: 11, colour: ink.soft })
    return
  }
  drawCopied(doc, t.login, person.login, { x, y: y + mm(15.5), width: mm(58), size: 13 })
  drawCopied(doc, set(t.code), person.code, { x: x + mm(62), y: y + mm(15.5), width: mm(50), size: 15, spacing: 0.9 })
  drawQr(doc, paper.linkFor(person.login, person.code), { x: margin + inner - mm(26), y: y + mm(3), size: mm(22) })
}

/** With steps below them; more are written closer, with the steps in one sentence. */
const mostWithSteps = 3
export const mostPerPage = 5

/** The sheet of one roof: its guardians, their children, three steps; nothing of anybody who lives elsewhere. */
export const drawFamily = async (doc: Doc, paper: Paper, head: Letterhead, { household, members }: FamilyPage) => {
  const { t, set } = paper
  drawHead(doc, head)
  if (household.lines.length > 0) drawEnvelope(doc, household)
  const children = joined(
    household.pupils.map(pupil => pupil.givenName),
    t.and,
  )
  const top = household.lines.length > 0 ? mm(88) : mm(52)
  const wide = { x: margin, width: inner }
  writeLine(doc, set(t.family(children)), { ...wide, y: top, face: 'title', size: 24 })
  let y = writeParagraph(doc, set(t.familyIntro), { ...wide, y: top + mm(9), size: 11, colour: ink.soft }) + mm(2)
  for (const person of members) {
    await drawMember(doc, paper, person, y)
    y += rowHeight
  }
  const next =
    members.length > mostWithSteps
      ? writeParagraph(doc, set(t.shortSteps(paper.address)), { ...wide, y: y + mm(4), size: 10 })
      : drawSteps(doc, paper, t.steps(paper.address), y + mm(3))
  writeParagraph(doc, set(`${t.once} ${t.trouble(head.schoolName, head.phone)}`), {
    ...wide,
    y: next + mm(2),
    size: 9.5,
    colour: ink.soft,
  })
  drawFoot(doc, paper, set(`${t.sheet} · ${t.printedOn(paper.day)}`))
}
