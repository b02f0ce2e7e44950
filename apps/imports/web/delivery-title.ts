import type { Delivery } from '../contract.ts'
import type { ImportsTexts } from './texts.ts'

/** « Élèves (ONDE), Responsables », « AAF 1D complète »; the names of the files until they are recognised. */
export const titleOf = (t: ImportsTexts, { formats, files, extent }: Delivery): string => {
  if (formats.length === 0) return files.join(', ')
  const named = formats.map(format => t.formats[format] ?? format).join(', ')
  return formats.includes('aaf-1d') && extent ? `${named} ${t.extents[extent]}` : named
}
