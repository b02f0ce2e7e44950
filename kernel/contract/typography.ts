/** U+202F: keeps a sign with its word, thinner than a plain no-break space. */
export const narrowSpace = '\u202f'
/** U+00A0. */
export const noBreakSpace = '\u00a0'

/** Addresses and times keep their colons as they are. */
const untouched = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|\b\d{1,2}:\d{2}\b/g

// No lookbehind: Safari 15 refuses a whole script for one.
const rules: [RegExp, string][] = [
  [/\.\.\./g, '…'],
  [/(\p{L})'(?=\p{L})/gu, '$1’'],
  [/"([^"\n]+)"/g, '«$1»'],
  [/«[ \u00a0\u202f]*/g, `«${narrowSpace}`],
  [/[ \u00a0\u202f]*»/g, `${narrowSpace}»`],
  // One sign, or a row of them (« ?! », « !!! »), after a word, a bracket or a closing quotation mark.
  [/([\p{L}\p{N})\]»%€’…\ue001])[ \u00a0\u202f]*([;:!?]+)(?=[\s)\]»…]|$)/gu, `$1${narrowSpace}$2`],
  [/(\d)[ \u00a0\u202f]*([%€°])/g, `$1${narrowSpace}$2`],
  [/(\d) (h|min|s|ko|Mo|Go|km|m|cm|kg|g|ans|élèves?)(?![\p{L}\d])/gu, `$1${noBreakSpace}$2`],
  [/(\d\u00a0h) (?=\d{2}(?!\d))/g, `$1${noBreakSpace}`],
  [/(\d) (\d{3})(?!\d)/g, `$1${narrowSpace}$2`],
  [/(^|[^\p{L}])((?:MM?|p)\.|Mmes?|n°) (?=[\p{Lu}\d])/gu, `$1$2${noBreakSpace}`],
]

/**
 * Typesets a French sentence: no-break spaces where the language wants them, curly apostrophes, quotation marks and ellipses.
 * Setting it twice changes nothing.
 */
export const typeset = (text: string): string => {
  const kept: string[] = []
  const hidden = text.replace(untouched, match => `\ue000${kept.push(match) - 1}\ue001`)
  const set = rules.reduce((sentence, [pattern, replacement]) => sentence.replace(pattern, replacement), hidden)
  return set.replace(/\ue000(\d+)\ue001/g, (_, index: string) => kept[Number(index)] ?? '')
}
