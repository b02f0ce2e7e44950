import { resolveReferences } from './text.ts'

export interface Tag {
  name: string
  attributes: Readonly<Record<string, string>>
  /** `<value/>` */
  empty: boolean
}

const start =
  ':A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
/** A name (XML 1.0 §2.3). */
export const namePattern = `[${start}][${start}.0-9\\xB7\\u0300-\\u036F\\u203F-\\u2040-]*`

const tagName = new RegExp(`^${namePattern}`, 'u')
const attribute = new RegExp(`[ \\t\\r\\n]+(${namePattern})[ \\t\\r\\n]*=[ \\t\\r\\n]*("[^"<]*"|'[^'<]*')`, 'uy')
const ending = /[ \t\r\n]*(\/?)$/y

/** Where the markup begun before `from` ends: the first `>` outside quotes, or -1 when it has not arrived yet. */
export const markupEnd = (text: string, from: number): number => {
  let quote = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quote === 0) {
      if (code === 0x3e) return at
      if (code === 0x22 || code === 0x27) quote = code
    } else if (code === quote) quote = 0
  }
  return -1
}

export type TagFault = 'malformed-xml' | 'undeclared-entity'

/** What stands between `<` and `>` of an opening tag. */
export const parseTag = (markup: string): Tag | TagFault => {
  const name = tagName.exec(markup)?.[0]
  if (name === undefined) return 'malformed-xml'
  const attributes: Record<string, string> = Object.create(null)
  let at = name.length
  for (;;) {
    attribute.lastIndex = at
    const found = attribute.exec(markup)
    if (!found) break
    const [text, key = '', quoted = ''] = found
    if (key in attributes) return 'malformed-xml'
    // Attribute values have no line breaks (XML 1.0 §3.3.3).
    const value = resolveReferences(quoted.slice(1, -1).replace(/\r\n|[\t\r\n]/g, ' '))
    if (value === undefined) return 'undeclared-entity'
    attributes[key] = value
    at += text.length
  }
  ending.lastIndex = at
  const end = ending.exec(markup)
  return end ? { name, attributes, empty: end[1] === '/' } : 'malformed-xml'
}
