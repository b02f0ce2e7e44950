/** The languages préau speaks everywhere; the first is said to whoever asked for none of them. */
export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]

/** Those of families alone (row K4): what only staff see, and what the server says to staff, stays French. */
export const familyLanguages = ['ar', 'es', 'pt', 'ro', 'tr', 'uk'] as const
export type FamilyLanguage = (typeof familyLanguages)[number]

/** What the screens may be in. */
export const screenLanguages = [...languages, ...familyLanguages] as const
export type ScreenLanguage = (typeof screenLanguages)[number]

export const isFamilyLanguage = (language: ScreenLanguage): language is FamilyLanguage =>
  familyLanguages.some(one => one === language)

/** What something is called: in French and English always, in the languages of families where they read it. */
export type Words = Readonly<Record<Language, string> & { [language in FamilyLanguage]?: string }>
export const wordsIn = (words: Words, language: ScreenLanguage): string => words[language] ?? words.fr

/**
 * A sentence the server says, written where its rule lives: without French and English it does not compile. What families
 * may be told is in their languages too (`inFamilies`).
 */
export type Sentence = Words

/** In the language of the screen, when the sentence is said in it; else in the one the server speaks to this person. */
export const sentenceIn = (
  sentence: Sentence,
  { screen, language }: { screen: ScreenLanguage; language: Language },
): string => sentence[screen] ?? sentence[language]

const weightOf = (parameters: readonly string[]): number => {
  const weight = parameters.map(one => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean)
  return weight === undefined ? 1 : Number(weight)
}

/**
 * The language of ours that a browser prefers, French when it prefers none of them.
 * @param accepted its `Accept-Language` (RFC 9110 § 12.5.4); `en-GB` is English.
 */
export const preferredAmong = <L extends ScreenLanguage>(
  ours: readonly L[],
  accepted: string | undefined,
): L | 'fr' => {
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
    const known = ours.find(language => language === primary)
    if (known) return known
  }
  return 'fr'
}
