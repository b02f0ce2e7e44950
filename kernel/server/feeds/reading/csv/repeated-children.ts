import type { Header } from './header.ts'

/** A title without its numbers: « Prénom enfant 1 », « Enfant 2 (prénom) ». */
const bare = (name: string) => name.replace(/\d+/g, '')

const numberIn = (name: string): number | undefined => {
  const digits = /\d+(?=\D*$)/.exec(name)?.[0]
  return digits === undefined ? undefined : Number(digits)
}

interface Family {
  title: string
  /** Where somebody said the first one is, then where its title comes back. */
  at: number[]
  /** One number each, all different. */
  numbers: number[] | undefined
}

const familyOf = (header: Header, title: string, first: number, isSaid: (index: number) => boolean): Family => {
  const own = bare(header[first] ?? '')
  const again = header.flatMap((name, index) =>
    index > first && !isSaid(index) && own !== '' && bare(name) === own ? [index] : [],
  )
  const at = [first, ...again]
  const found = at.map((index, rank) => numberIn(header[index] ?? '') ?? (rank === 0 ? 1 : undefined))
  const numbers = found.filter(number => number !== undefined)
  const isNumbered = at.length > 1 && new Set(numbers).size === at.length
  return { title, at, numbers: isNumbered ? numbers : undefined }
}

/**
 * A guardian's children follow each other on one line: whoever says where the first one is has said where the others are,
 * by the titles that come back, alike or numbered. `said`: the reader's own title of each column of the first child.
 */
export const repeatedChildren = (
  header: Header,
  said: readonly (readonly [index: number, title: string])[],
  isSaid: (index: number) => boolean,
): Map<number, string> => {
  const families = said.map(([first, title]) => familyOf(header, title, first, isSaid))
  const first = families.find(({ numbers }) => numbers)?.numbers?.[0]
  const titleAt = ({ title, numbers }: Family, rank: number) =>
    first === undefined ? title : `${title}${numbers?.[rank] ?? first + rank}`
  return new Map(families.flatMap(family => family.at.map((index, rank) => [index, titleAt(family, rank)] as const)))
}
