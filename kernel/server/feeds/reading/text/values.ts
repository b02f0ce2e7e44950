import { plain } from './clean.ts'

/** A value read from a text: `undefined` means the text is not one. The empty string stays empty. */
type Read<T> = T | undefined

const days = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** `14/03/2017` or `2017-03-14` → `2017-03-14`; impossible days and centuries are no dates. */
export const isoDate = (text: string): Read<string> => {
  if (text === '') return ''
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const [year, month, day] = (french ? [french[3], french[2], french[1]] : [iso?.[1], iso?.[2], iso?.[3]]).map(Number)
  if (!year || !month || !day || year < 1900 || year > 2100 || month > 12 || day > days(year, month)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Digits only; French numbers in their ten national digits, whether written `+33 1…`, `0033 1…` or `01 …`. */
export const phone = (text: string): Read<string> => {
  const digits = text
    .replace(/\(0\)/g, '')
    .replace(/[\s.\-/()\u00A0\u202F]/g, '')
    .replace(/^00/, '+')
  if (digits === '') return ''
  const french = /^(?:\+33)?0?([1-9]\d{8})$/.exec(digits)?.[1]
  if (french !== undefined) return `0${french}`
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : undefined
}

/** Enough of an address to be worth keeping: the mailbox is verified by writing to it, not here. */
export const email = (text: string): Read<string> =>
  text === '' || (text.length <= 254 && /^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[^\s@<>"',;:.]+$/.test(text))
    ? text
    : undefined

const civilities: ReadonlyMap<string, 'M.' | 'Mme' | ''> = new Map(
  Object.entries({
    '': '',
    'm.': 'M.',
    m: 'M.',
    mr: 'M.',
    monsieur: 'M.',
    mme: 'Mme',
    'mme.': 'Mme',
    madame: 'Mme',
    mlle: 'Mme',
    mademoiselle: 'Mme',
  }),
)

export const civility = (text: string): Read<'M.' | 'Mme' | ''> => civilities.get(plain(text))

const sexes: ReadonlyMap<string, 'F' | 'M' | ''> = new Map(
  Object.entries({
    '': '',
    f: 'F',
    feminin: 'F',
    m: 'M',
    h: 'M',
    masculin: 'M',
  }),
)

export const sex = (text: string): Read<'F' | 'M' | ''> => sexes.get(plain(text))

export const sexOfCivility = (value: 'M.' | 'Mme' | ''): 'F' | 'M' | '' =>
  value === '' ? '' : value === 'M.' ? 'M' : 'F'

export const ine = (text: string): Read<string> => {
  const code = text.replace(/\s/g, '').toUpperCase()
  return code === '' || /^[0-9A-Z]{11}$/.test(code) ? code : undefined
}

export const uai = (text: string): Read<string> => {
  const code = text.replace(/\s/g, '').toUpperCase()
  return code === '' || /^\d{7}[A-Z]$/.test(code) ? code : undefined
}
