/**
 * The small markup the demonstration is written in, turned into the document tree of the editor. One block a line:
 * `## title`, `### smaller title`, `- item`, `1. item`, `> quotation`, anything else is a paragraph; blank lines part
 * lists. Inside: `**bold**`, `*italic*`, `[words](address)`.
 */
import type { RichMark, RichNode, RichText } from '../../../kernel/contract/rich-text.ts'

const INLINE = /\*\*(?<bold>.+?)\*\*|\*(?<italic>.+?)\*|\[(?<words>.+?)\]\((?<href>\S+?)\)/g

const textNode = (text: string, mark?: RichMark): RichNode => ({ type: 'text', text, ...(mark && { marks: [mark] }) })

const inlineOf = (line: string): RichNode[] => {
  const nodes: RichNode[] = []
  let from = 0
  for (const match of line.matchAll(INLINE)) {
    if (match.index > from) nodes.push(textNode(line.slice(from, match.index)))
    const { bold, italic, words, href } = match.groups ?? {}
    if (bold !== undefined) nodes.push(textNode(bold, { type: 'bold' }))
    else if (italic !== undefined) nodes.push(textNode(italic, { type: 'italic' }))
    else nodes.push(textNode(words ?? '', { type: 'link', attrs: { href: href ?? '' } }))
    from = match.index + match[0].length
  }
  if (from < line.length) nodes.push(textNode(line.slice(from)))
  return nodes
}

const paragraph = (line: string): RichNode => ({ type: 'paragraph', content: inlineOf(line) })

type ListType = 'bulletList' | 'orderedList'

/** Adds an item to the list just before, or opens one. */
const pushItem = (blocks: RichNode[], type: ListType, item: { text: string; joined: boolean }) => {
  const last = blocks.at(-1)
  const node: RichNode = { type: 'listItem', content: [paragraph(item.text)] }
  if (item.joined && last?.type === type) last.content?.push(node)
  else blocks.push({ type, ...(type === 'orderedList' && { attrs: { start: 1 } }), content: [node] })
}

const pushLine = (blocks: RichNode[], line: string, joined: boolean) => {
  const [, sign = '', rest = ''] = /^(##|###|-|\d+\.|>) (.+)$/.exec(line) ?? []
  if (sign === '##') blocks.push({ type: 'heading', attrs: { level: 2 }, content: inlineOf(rest) })
  else if (sign === '###') blocks.push({ type: 'heading', attrs: { level: 3 }, content: inlineOf(rest) })
  else if (sign === '>') blocks.push({ type: 'blockquote', content: [paragraph(rest)] })
  else if (sign === '-') pushItem(blocks, 'bulletList', { text: rest, joined })
  else if (sign) pushItem(blocks, 'orderedList', { text: rest, joined })
  else blocks.push(paragraph(line))
}

/** The document tree of a text written in the small markup. */
export const documentOf = (markup: string): RichText => {
  const blocks: RichNode[] = []
  let joined = false
  for (const raw of markup.trim().split('\n')) {
    const line = raw.trim()
    if (line) pushLine(blocks, line, joined)
    joined = line !== ''
  }
  return { type: 'doc', content: blocks }
}
