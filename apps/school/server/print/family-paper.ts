import { formatDay } from '../../../../kernel/contract/dates.ts'
import type { Doc } from '../../../../kernel/server/print/fonts.ts'
import { ink, mm, page } from '../../../../kernel/server/print/ink.ts'
import { linesOf, type Writing, writeLine, writeParagraph } from '../../../../kernel/server/print/text.ts'
import type { Household } from './households.ts'
import { joined, type Paper } from './paper.ts'
import { drawEnvelope, drawFoot, drawHead, inner, type Letterhead, margin } from './pieces.ts'

/** One thing the school said, as it is printed. */
export interface PaperItem {
  title: string
  /** The school, and the thread. */
  from: string
  at: Date
  body: string
}

interface Line extends Writing {
  text: string
  /** From the baseline before, in points. */
  step: number
  /** Stays with the next one: a title is never the last line of a page. */
  isBound?: boolean
}

const bottom = page.height - mm(28)
const looks = {
  title: { face: 'title', size: 15 },
  from: { size: 9.5, colour: ink.soft },
  body: { size: 11 },
} as const satisfies Record<string, Writing>

const layOut = (doc: Doc, { set, language }: Paper, items: readonly PaperItem[]): Line[] =>
  items.flatMap(({ title, from, at, body }) => {
    const day = formatDay(at, { locale: language === 'fr' ? 'fr-FR' : 'en-GB', hasWeekday: true })
    const titles = linesOf(doc, set(title), inner, looks.title)
    const paragraphs = body.split('\n').filter(Boolean)
    return [
      ...titles.map((text, rank) => ({ ...looks.title, text, step: mm(rank === 0 ? 13 : 6.5), isBound: true })),
      { ...looks.from, text: set([day, from].filter(Boolean).join(' · ')), step: mm(5.5), isBound: true },
      ...paragraphs.flatMap(text =>
        linesOf(doc, set(text), inner, looks.body).map((line, rank) => ({
          ...looks.body,
          text: line,
          step: mm(rank === 0 ? 7 : 5.6),
        })),
      ),
    ]
  })

/** How many of these lines fit under `from`; at least one, so that a page always advances. */
const fitting = (lines: readonly Line[], from: number): number => {
  let y = from
  let count = 0
  for (const line of lines) {
    y += line.step
    if (y > bottom) break
    count += 1
  }
  while (count > 1 && count < lines.length && lines[count - 1]?.isBound) count -= 1
  return Math.max(1, count)
}

const drawTop = (doc: Doc, { t, set }: Paper, head: Letterhead, household: Household): number => {
  drawHead(doc, head)
  const hasAddress = household.lines.length > 0
  if (hasAddress) drawEnvelope(doc, household)
  const children = joined(
    household.pupils.map(pupil => pupil.givenName),
    t.and,
  )
  const top = hasAddress ? mm(88) : mm(46)
  writeLine(doc, set(t.family(children)), { x: margin, y: top, width: inner, face: 'title', size: 22 })
  return writeParagraph(doc, set(t.paperIntro), {
    x: margin,
    y: top + mm(8),
    width: inner,
    size: 10.5,
    colour: ink.soft,
  })
}

/**
 * The pages of one roof. How many there are is known while they are drawn: the words are measured by the document that
 * receives them.
 */
export function* familyPages(paper: Paper, head: Letterhead, household: Household, items: readonly PaperItem[]) {
  const state: { rest: Line[] | null } = { rest: null }
  do {
    yield (doc: Doc) => {
      const isFirst = state.rest === null
      const lines = state.rest ?? layOut(doc, paper, items)
      if (!isFirst) drawHead(doc, head)
      let y = isFirst ? drawTop(doc, paper, head, household) - mm(6) : mm(34)
      if (isFirst && items.length === 0)
        writeParagraph(doc, paper.set(paper.t.paperNothing), { x: margin, y: y + mm(12), width: inner })
      const count = lines.length === 0 ? 0 : fitting(lines, y)
      for (const { text, step, ...writing } of lines.slice(0, count)) {
        y += step
        writeLine(doc, text, { x: margin, y, width: inner, ...writing })
      }
      drawFoot(doc, paper, paper.set(`${paper.t.paper} · ${paper.t.printedOn(paper.day)}`))
      state.rest = lines.slice(count)
    }
  } while (state.rest === null || state.rest.length > 0)
}
