/** Counting where a noun takes more forms than one and several (CLDR plural rules), for the languages of families. */
const rulesOf = { ar: new Intl.PluralRules('ar'), ro: new Intl.PluralRules('ro'), uk: new Intl.PluralRules('uk') }
const digitsOf = {
  ar: new Intl.NumberFormat('ar-MA'),
  ro: new Intl.NumberFormat('ro-RO'),
  uk: new Intl.NumberFormat('uk-UA'),
}

/** The noun after a number: « elevi » of 2, « de elevi » of 20. */
export const romanianNoun = (n: number, one: string, more: string): string => {
  const form = rulesOf.ro.select(n)
  if (form === 'one') return one
  return form === 'few' ? more : `de ${more}`
}
/** « 2 elevi », « 20 de elevi ». */
export const manyInRomanian = (n: number, one: string, more: string): string =>
  `${digitsOf.ro.format(n)} ${romanianNoun(n, one, more)}`

/** The noun after a number, as after 1, 2 and 5. */
export const ukrainianNoun = (n: number, [one, few, more]: readonly [string, string, string]): string => {
  const form = rulesOf.uk.select(n)
  if (form === 'one') return one
  return form === 'few' ? few : more
}
/** « 1 учень, 2 учні, 5 учнів ». */
export const manyInUkrainian = (n: number, ...forms: [one: string, few: string, more: string]): string =>
  `${digitsOf.uk.format(n)} ${ukrainianNoun(n, forms)}`

/** `one` and `two` are said without a number; then 3 to 10, 11 to 99, and hundreds. */
export type ArabicForms = Record<'one' | 'two' | 'few' | 'many' | 'other', string>
export const manyInArabic = (n: number, forms: ArabicForms): string => {
  const form = rulesOf.ar.select(n)
  if (form === 'one' || form === 'two') return forms[form]
  return `${digitsOf.ar.format(n)} ${forms[form === 'zero' ? 'other' : form]}`
}
