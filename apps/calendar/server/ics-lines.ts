/** RFC 5545 § 3.1: no line is longer, counted in octets, its end left out. */
const longest = 75

/** § 3.3.11: what separates values is escaped in a text; other control characters have no place there. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, found => `\\${found}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')

/** § 3.1: a long line goes on after a space, never in the middle of a character. */
const folded = (line: string): string => {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > longest) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}

/** Content lines, each ended as the standard has it. */
export const written = (lines: readonly string[]): string => lines.map(line => `${folded(line)}\r\n`).join('')
