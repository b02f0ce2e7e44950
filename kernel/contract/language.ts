/** The languages préau speaks; the first is said to whoever asked for none of them. */
export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]

/** A sentence the server says, written in every language where its rule lives: without one of them it does not compile. */
export type Sentence = Readonly<Record<Language, string>>

const weightOf = (parameters: readonly string[]): number => {
  const weight = parameters.map(one => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean)
  return weight === undefined ? 1 : Number(weight)
}

/**
 * The language of ours that a browser prefers.
 * @param accepted its `Accept-Language` (RFC 9110 § 12.5.4); `en-GB` is English.
 */
export const preferredLanguage = (accepted: string | undefined): Language => {
  const wished = (accepted ?? '')
    .split(',')
    .map(range => range.split(';'))
    .map(([tag = '', ...parameters]) => ({
      primary: tag.trim().toLowerCase().split('-')[0],
      weight: weightOf(parameters),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
  for (const { primary } of wished) {
    const known = languages.find(language => language === primary)
    if (known) return known
  }
  return languages[0]
}
