import type { Db } from '../../../../kernel/server/db/client.ts'
import { drawLogo, drawQr, drawSticker } from '../../../../kernel/server/print/drawings.ts'
import type { Doc } from '../../../../kernel/server/print/fonts.ts'
import { ink, mm, page } from '../../../../kernel/server/print/ink.ts'
import { writeLine, writeParagraph } from '../../../../kernel/server/print/text.ts'
import type { Step } from './fr.ts'
import type { Household } from './households.ts'
import { asDialled, type Paper } from './paper.ts'

/** Where a sheet comes from: said at the top and at the bottom of every page. */
export interface Letterhead {
  schoolName: string
  town: string | null
  phone: string | null
}

export const margin = mm(18)
export const inner = page.width - 2 * margin

/** Of a school or any other structure. */
export const letterhead = async (db: Db, structureId: string): Promise<Letterhead> => {
  const [row] = await db<Letterhead[]>`
    select s.name as "schoolName", s.town, s.phone from core.structures s where s.id = ${structureId}`
  return row ? { ...row, phone: asDialled(row.phone) } : { schoolName: '', town: null, phone: null }
}

/** The logo on the left, the school on the right. */
export const drawHead = (doc: Doc, head: Letterhead) => {
  drawLogo(doc, margin, mm(15), mm(9))
  const at = { x: margin + inner / 2, width: inner / 2, align: 'right' as const }
  writeLine(doc, head.schoolName, { ...at, face: 'strong', size: 11, y: mm(19) })
  if (head.town) writeLine(doc, head.town, { ...at, size: 10, colour: ink.soft, y: mm(24) })
}

/** In the window of a French DL envelope (110 × 50 mm from the corner), when the address is known. */
export const drawEnvelope = (doc: Doc, { guardians, lines }: Pick<Household, 'guardians' | 'lines'>) => {
  const names = guardians.map(guardian => guardian.name)
  for (const [index, line] of [...names, ...lines].entries())
    writeLine(doc, line, { x: mm(112), y: mm(52) + index * mm(5.5), width: mm(80), size: 11 })
}

export const drawFoot = (doc: Doc, paper: Paper, left: string) => {
  const y = page.height - mm(13)
  doc
    .moveTo(margin, y - mm(6))
    .lineTo(page.width - margin, y - mm(6))
    .lineWidth(0.6)
    .stroke(ink.faint)
  writeLine(doc, left, { x: margin, y, width: inner * 0.72, size: 8.5, colour: ink.soft })
  writeLine(doc, paper.address, {
    x: margin + inner * 0.72,
    y,
    width: inner * 0.28,
    size: 8.5,
    colour: ink.soft,
    align: 'right',
  })
}

/** A label in small letters above what must be copied, big. */
export const drawCopied = (
  doc: Doc,
  label: string,
  value: string,
  at: { x: number; y: number; width: number; size: number; spacing?: number },
) => {
  writeLine(doc, label, { x: at.x, y: at.y, width: at.width, size: at.size < 20 ? 8 : 10.5, colour: ink.soft })
  writeLine(doc, value, {
    x: at.x,
    y: at.y + at.size * 1.15,
    width: at.width,
    face: 'strong',
    size: at.size,
    ...(at.spacing !== undefined && { spacing: at.spacing }),
  })
}

export interface CredentialsAt {
  x: number
  y: number
  width: number
}

export interface Credentials {
  loginLabel: string
  login: string
  codeLabel: string
  code: string
  scan: string
}

export const credentialsHeight = mm(62)

/** The card that matters: login and code to copy on the left, the square code to scan on the right. */
export const drawCredentials = (doc: Doc, paper: Paper, given: Credentials, at: CredentialsAt) => {
  doc.roundedRect(at.x, at.y, at.width, credentialsHeight, mm(6)).lineWidth(1.2).stroke(ink.line)
  const qr = mm(42)
  const left = at.x + mm(9)
  const width = at.width - qr - mm(30)
  drawCopied(doc, given.loginLabel, given.login, { x: left, y: at.y + mm(14), width, size: 21 })
  doc
    .moveTo(left, at.y + mm(30))
    .lineTo(left + width, at.y + mm(30))
    .lineWidth(0.6)
    .stroke(ink.faint)
  drawCopied(doc, given.codeLabel, given.code, { x: left, y: at.y + mm(40), width, size: 27, spacing: 1.6 })
  const x = at.x + at.width - qr - mm(9)
  drawQr(doc, paper.linkFor(given.login, given.code), { x, y: at.y + mm(7), size: qr })
  writeLine(doc, given.scan, {
    x: x - mm(6),
    y: at.y + mm(7) + qr + mm(6.5),
    width: qr + mm(12),
    size: 8.5,
    colour: ink.soft,
    align: 'center',
  })
}

const looks = [
  { shape: 'round', colour: 'red' },
  { shape: 'flower', colour: 'yellow' },
  { shape: 'hexagon', colour: 'green' },
] as const

/** Three steps, each beside its gommette. Returns where the next thing may begin. */
export const drawSteps = (doc: Doc, paper: Paper, steps: readonly Step[], from: number): number => {
  const at = { x: margin + mm(19), width: inner - mm(19) }
  let top = from
  for (const [index, step] of steps.entries()) {
    drawSticker(doc, looks[index] ?? looks[0], String(index + 1), { x: margin, y: top, size: mm(13) })
    writeLine(doc, paper.set(step.title), { ...at, y: top + mm(5), face: 'strong', size: 13.5 })
    let y = top + mm(11)
    if (step.shown) {
      writeLine(doc, step.shown, { ...at, y: y + mm(0.6), face: 'strong', size: 13, colour: ink.action })
      y += mm(6.4)
    }
    const next = writeParagraph(doc, paper.set(step.text), { ...at, y, size: 11, colour: ink.soft })
    top = Math.max(top + mm(19), next + mm(2.5))
  }
  return top
}
