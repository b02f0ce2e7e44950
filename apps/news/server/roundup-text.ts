import { dayOf, formatDay } from '../../../kernel/contract/dates.ts'
import { cleanRichText, type RichNode, type RichText } from '../../../kernel/contract/rich-text.ts'

export interface RoundupLine {
  id: string
  title: string
  place: string
}

interface Period {
  since: Date
  upto: Date
  timeZone: string
}

/** « Projets et actions, du 13 au 20 novembre »: a sentence of the interface, hence in French. */
export const titleOf = ({ since, upto, timeZone }: Period): string => {
  const written = (date: Date) => formatDay(date, { zone: timeZone, now: upto, hasWeekday: false })
  const isSameMonth = dayOf(since, timeZone).slice(0, 7) === dayOf(upto, timeZone).slice(0, 7)
  const from = isSameMonth ? (written(since).split(' ')[0] ?? '') : written(since)
  return `Projets et actions, du ${from} au ${written(upto)}`
}

const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content })

const lineOf = ({ id, title, place }: RoundupLine): RichNode => ({
  type: 'listItem',
  content: [
    paragraph(
      { type: 'text', text: title, marks: [{ type: 'link', attrs: { href: `/actualites/${id}` } }] },
      { type: 'text', text: ` · ${place}` },
    ),
  ],
})

/** A word from who sends it, then one line for each thing, with the way to it and where it comes from. */
export const bodyOf = (word: string, lines: readonly RoundupLine[]): RichText => {
  const words = word
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .map(text => paragraph({ type: 'text', text }))
  const list: RichNode[] = lines.length > 0 ? [{ type: 'bulletList', content: lines.map(lineOf) }] : []
  return cleanRichText({ type: 'doc', content: [...words, ...list] })
}
