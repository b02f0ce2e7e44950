import { namePattern } from './tag.ts'

const space = '[ \\t\\r\\n]'
const quoted = `(?:"[^"]*"|'[^']*')`

const declaration = new RegExp(
  `^<\\?xml${space}+version${space}*=${space}*(?:"1\\.[0-9]"|'1\\.[0-9]')` +
    `(?:${space}+encoding${space}*=${space}*(?:"[A-Za-z][\\w.-]*"|'[A-Za-z][\\w.-]*'))?` +
    `(?:${space}+standalone${space}*=${space}*(?:"(?:yes|no)"|'(?:yes|no)'))?${space}*\\?>$`,
)

/** The XML declaration, whole. */
export const isDeclaration = (markup: string): boolean => declaration.test(markup)

const doctype = new RegExp(
  `^<!DOCTYPE${space}+${namePattern}(?:${space}+(?:SYSTEM|PUBLIC${space}+${quoted})${space}+${quoted})?${space}*>$`,
  'u',
)

/** A document type with a name and, at most, the address of a DTD (which is never fetched). */
export const isDoctype = (markup: string): boolean => doctype.test(markup)

const instruction = new RegExp(`^<\\?(${namePattern})(?:${space}[^]*)?\\?>$`, 'u')

/** A processing instruction other than the declaration. */
export const isInstruction = (markup: string): boolean => {
  const target = instruction.exec(markup)?.[1]
  return target !== undefined && target.toLowerCase() !== 'xml'
}
