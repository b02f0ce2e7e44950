/**
 * A cell that a spreadsheet would run as a formula is text: `=`, `+`, `-`, `@` and control characters at its beginning
 * get an apostrophe before them (OWASP, CSV injection).
 */
const safe = (cell: string): string => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Rows as French spreadsheets open them at once: UTF-8 with its mark, semicolons, CRLF. */
export const writeCsv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`\ufeff${rows.map(row => row.map(cell => quoted(safe(cell))).join(';')).join('\r\n')}\r\n`)
