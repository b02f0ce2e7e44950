import { plainText, type RichText } from './rich-text.ts'

const excerptLength = 280

/** Not `\s`: a sign stays with its word, as French typography wants it, in the first words too. */
const spaces = /[^\S\u00a0\u202f]+/g
const lastWord = /[^\S\u00a0\u202f]+[\S\u00a0\u202f]*$/

const aside = new Set(['heading', 'document', 'audio', 'video'])

/** First words, cut at a word; titles announce what follows, documents and recordings hang beside, so they are left out unless there is nothing else. */
export const excerptOf = (body: RichText): string => {
  const sentences = { ...body, content: body.content.filter(node => !aside.has(node.type)) }
  const text = (plainText(sentences).trim() || plainText(body)).replace(spaces, ' ').trim()
  if (text.length <= excerptLength) return text
  return `${text.slice(0, excerptLength - 1).replace(lastWord, '')}…`
}
