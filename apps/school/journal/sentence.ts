import type { JournalRow } from '../contract/journal.ts'
import type { journalFr, Said } from './fr.ts'

/** What a line says, in the words of one language; the browser and the CSV say the same. */
export const sentenceOf = (
  words: typeof journalFr,
  row: Pick<JournalRow, 'action' | 'actor' | 'target' | 'detail'>,
): string => {
  const said: Said = { actor: row.actor ?? words.operator, target: row.target ?? words.somebody, detail: row.detail }
  return words.sentences[row.action]?.(said) ?? words.unknown(row.action, said)
}
