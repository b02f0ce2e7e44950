/** Overseas numbers keep their ten digits and take the calling code of their territory (ARCEP numbering plan). */
const overseas: readonly (readonly [code: string, begins: RegExp])[] = [
  ['262', /^0(262|263|269|639|692|693)/],
  ['590', /^0(590|690|691)/],
  ['594', /^0(594|694)/],
  ['596', /^0(596|696|697)/],
]

/** Metropolitan lines and mobiles; neither special rates (08) nor short numbers. */
const metropolitan = /^0[1-79]\d{8}$/

/** Whatever else: a country is dialled, then seven to fifteen digits in all (ITU-T E.164 § 6). */
const international = /^\+[1-9]\d{6,14}$/

/** French calling codes: what follows one of them is a French number, or none. */
const french = /^\+(33|262|590|594|596)/

/** A number however typed, as E.164 (`+33612345678`, `+32470123456`); one without a calling code is French. Null when it is none. */
export const normalisePhone = (typed: string): string | null => {
  const digits = typed
    .trim()
    .replace(/\(0\)/, '')
    .replace(/[\s.\-/()\u00a0\u202f]/g, '')
    .replace(/^00/, '+')
  if (digits.startsWith('+') && !french.test(digits)) return international.test(digits) ? digits : null
  const national = digits.replace(/^\+(33|262|590|594|596)0?(?=\d{9}$)/, '0')
  if (!metropolitan.test(national)) return null
  const [code = '33'] = overseas.find(([, begins]) => begins.test(national)) ?? []
  return `+${code}${national.slice(1)}`
}

/** Calling codes of one and two digits (ITU-T E.164, list of assigned codes); the others have three. */
const calling = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/

/** By twos, after a first three when the count is odd. */
const byTwos = (digits: string): string => {
  const first = digits.length % 2 === 0 ? '' : digits.slice(0, 3)
  return [first, ...(digits.slice(first.length).match(/../g) ?? [])].filter(Boolean).join('\u00a0')
}

/** By twos, as it is said: `06 12 34 56 78`, `+32 470 12 34 56`. What is no number is left as it came. */
export const formatPhone = (phone: string): string => {
  const known = normalisePhone(phone)
  if (!known) return phone
  if (french.test(known)) return byTwos(`0${known.slice(-9)}`)
  const [code = ''] = calling.exec(known) ?? []
  return `${code}\u00a0${byTwos(known.slice(code.length))}`
}
