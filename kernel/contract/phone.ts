/** Overseas numbers keep their ten digits and take the calling code of their territory (ARCEP numbering plan). */
const overseas: readonly (readonly [code: string, begins: RegExp])[] = [
  ['262', /^0(262|263|269|639|692|693)/],
  ['590', /^0(590|690|691)/],
  ['594', /^0(594|694)/],
  ['596', /^0(596|696|697)/],
]

/** Metropolitan lines and mobiles; neither special rates (08) nor short numbers. */
const metropolitan = /^0[1-79]\d{8}$/

/** A French number however typed, as E.164 (`+33612345678`); null when it is none. */
export const normalisePhone = (typed: string): string | null => {
  const digits = typed
    .trim()
    .replace(/^\+/, '00')
    .replace(/\(0\)/, '')
    .replace(/[\s.\-/\u00a0\u202f]/g, '')
  const national = digits.replace(/^00(33|262|590|594|596)0?(?=\d{9}$)/, '0')
  if (!metropolitan.test(national)) return null
  const [code = '33'] = overseas.find(([, begins]) => begins.test(national)) ?? []
  return `+${code}${national.slice(1)}`
}

/** By twos, as it is said: `06 12 34 56 78`. What is no French number is left as it came. */
export const formatPhone = (phone: string): string => {
  const known = normalisePhone(phone)
  return known ? `0${known.slice(-9)}`.replace(/(\d{2})(?=\d)/g, '$1\u00a0') : phone
}
