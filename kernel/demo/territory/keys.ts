/**
 * Keys of the demonstration's « source », shaped like AAF join keys and readable: the school's number, then the class,
 * then the rank. Tests and news name people by them without building the whole territory.
 */
const two = (value: number) => String(value).padStart(2, '0')

export const schoolKeyOf = (school: number): string => String(99_100 + school)
export const classKeyOf = (school: number, rank: number): string => `80${two(school)}${two(rank)}`
/** The head is number 0 of the school, whichever class they teach. */
export const headKeyOf = (school: number): string => `70${two(school)}00`
/** The teacher of a class carries its rank. */
export const teacherKeyOf = (school: number, rank: number): string => `70${two(school)}${two(rank)}`
export const pupilKeyOf = (school: number, rank: number, seat: number): string =>
  `5${two(school)}${two(rank)}${two(seat)}`
export const guardianKeyOf = (family: number, rank: number): string => `6${String(family).padStart(4, '0')}${rank}`
export const extraKeyOf = (number: number): string => String(900_000 + number)
/** Letters that do not come apart into a base letter and an accent. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ı: 'i', đ: 'd', Đ: 'd', œ: 'oe', Œ: 'oe' }

/** Accents off, everything that is not a letter or a digit to a hyphen: `Gué-de-l’Ombre` → `gue-de-l-ombre`. */
export const slugOf = (name: string): string =>
  name
    .replace(/[ıđĐœŒ]/g, letter => WHOLE_LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

export const municipalityKeyOf = (commune: string): string => `commune-${slugOf(commune)}`
export const rpiKeyOf = (rpi: string): string => slugOf(rpi)
