import { drawFace } from '../../../../kernel/server/print/faces.ts'
import type { Doc } from '../../../../kernel/server/print/fonts.ts'
import { ink, mm } from '../../../../kernel/server/print/ink.ts'
import { writeLine, writeParagraph } from '../../../../kernel/server/print/text.ts'
import { joined, type Paper } from './paper.ts'
import {
  credentialsHeight,
  drawCredentials,
  drawFoot,
  drawHead,
  drawSteps,
  inner,
  type Letterhead,
  margin,
} from './pieces.ts'
import type { SheetPerson } from './sheet-people.ts'

/** « Responsable de Lina (CM1 A) et Tom (CE1) », « CM1 A », nothing for staff. */
const aboutOf = ({ t, set }: Paper, person: SheetPerson): string => {
  if (person.kind === 'guardian') return set(t.guardianOf(joined(person.classes, t.and)))
  return person.kind === 'pupil' ? person.classes.join(', ') : ''
}

export const credentialsOf = ({ t, set }: Paper, person: SheetPerson & { code: string }) => {
  const young = person.kind === 'pupil'
  return {
    loginLabel: young ? t.yourLoginPupil : t.yourLogin,
    login: person.login,
    codeLabel: set(young ? t.yourCodePupil : t.yourCode),
    code: person.code,
    scan: set(young ? t.scanPupil : t.scan),
  }
}

/** A whole page for one person: hello, what to copy or scan, three steps, what to do when stuck. */
export const drawDetailed = async (
  doc: Doc,
  paper: Paper,
  head: Letterhead,
  person: SheetPerson & { code: string },
) => {
  const { t, set } = paper
  const young = person.kind === 'pupil'
  drawHead(doc, head)
  if (young) await drawFace(doc, person.avatar, { x: margin + inner - mm(27), y: mm(43), size: mm(27) })
  writeLine(doc, set(t.welcome(person.givenName)), {
    x: margin,
    y: mm(52),
    width: inner - (young ? mm(32) : 0),
    face: 'title',
    size: 30,
  })
  writeLine(doc, person.name, { x: margin, y: mm(62), width: inner, face: 'strong', size: 13 })
  writeLine(doc, aboutOf(paper, person), { x: margin, y: mm(68.5), width: inner, size: 12, colour: ink.soft })
  drawCredentials(doc, paper, credentialsOf(paper, person), { x: margin, y: mm(78), width: inner })
  const steps = young ? t.stepsPupil(paper.address) : t.steps(paper.address)
  const y = drawSteps(doc, paper, steps, mm(78) + credentialsHeight + mm(14))
  const next = writeParagraph(doc, set(young ? t.oncePupil : t.once), {
    x: margin,
    y: y + mm(8),
    width: inner,
    face: 'strong',
    size: 11,
  })
  writeParagraph(doc, set(t.trouble(head.schoolName, head.phone)), {
    x: margin,
    y: next + mm(1),
    width: inner,
    size: 11,
    colour: ink.soft,
  })
  drawFoot(doc, paper, set(`${t.sheet} · ${t.printedOn(paper.day)}`))
}
