import { syllablesOf } from './syllables.ts'

/** What pupils read bears this attribute: titles, texts; not menus nor buttons. */
const readable = '[data-to-read]'
/** Marks inside a line: a word half in bold is one word. */
const inline = new Set(['STRONG', 'EM', 'U', 'S', 'A', 'SPAN'])
const word = /\p{L}+(?:['’]\p{L}+)*/gu

const isFrench = (root: Element): boolean => root.closest('body [lang]')?.getAttribute('lang')?.startsWith('fr') ?? true

const blockOf = (text: Text): Element | null => {
  let block = text.parentElement
  while (block && inline.has(block.tagName) && !block.matches(readable)) block = block.parentElement
  return block
}

/** The runs of text of a page, one list of pieces for each line or paragraph. */
const runsIn = (root: Element): Text[][] => {
  const runs: Text[][] = []
  let last: Element | null = null
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    const block = blockOf(text)
    if (block === last) runs.at(-1)?.push(text)
    else runs.push([text])
    last = block
  }
  return runs
}

/** Where a place of the whole run stands: in which of its pieces. */
const placeIn = (run: readonly Text[], offset: number): { node: Text; at: number } => {
  let before = 0
  for (const node of run) {
    if (offset <= before + node.length) return { node, at: offset - before }
    before += node.length
  }
  throw new RangeError(`No place ${offset} in a text of ${before} letters.`)
}

const rangeOf = (run: readonly Text[], start: number, end: number): StaticRangeInit => {
  const from = placeIn(run, start + 1)
  const to = placeIn(run, end)
  return {
    startContainer: from.node,
    startOffset: from.at - 1,
    endContainer: to.node,
    endOffset: to.at,
  }
}

/** Every syllable to read on the page, in turn of one colour and of the other, each line beginning with the first. */
export const syllableRanges = (page: ParentNode): [StaticRangeInit[], StaticRangeInit[]] => {
  const colours: [StaticRangeInit[], StaticRangeInit[]] = [[], []]
  const roots = [...page.querySelectorAll(readable)].filter(isFrench)
  for (const run of roots.flatMap(runsIn)) {
    let turn = 0
    for (const { 0: letters, index } of run
      .map(({ data }) => data)
      .join('')
      .matchAll(word)) {
      let at = index
      for (const syllable of syllablesOf(letters)) {
        colours[turn % 2]?.push(rangeOf(run, at, at + syllable.length))
        at += syllable.length
        turn += 1
      }
    }
  }
  return colours
}
