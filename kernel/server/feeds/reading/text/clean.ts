// Characters that show nothing and can hide or reorder what is shown: zero widths, directional overrides, controls.
const invisible = /[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu
const ordinary = /^(?:[\x21-\x7E\u00C0-\u017F]+(?: [\x21-\x7E\u00C0-\u017F]+)*)?$/

/** Text as it is kept: composed accents, single spaces, nothing invisible. */
export const clean = (text: string): string => {
  if (ordinary.test(text)) return text
  return text
    .replace(/[\t\r\n]/g, ' ')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}

const marks = /\p{M}/gu

/** Lower case without accents: how columns and known words are compared. */
export const plain = (text: string): string => text.normalize('NFD').replace(marks, '').toLowerCase()
