import type { FamilySentences } from './family-sentences.ts'
import { type FamilyLanguage, familyLanguages } from './language.ts'
import { ar } from './languages/ar.ts'
import { es } from './languages/es.ts'
import { pt } from './languages/pt.ts'
import { ro } from './languages/ro.ts'
import { tr } from './languages/tr.ts'
import { uk } from './languages/uk.ts'

const catalogues: Record<FamilyLanguage, FamilySentences> = { ar, es, pt, ro, tr, uk }

type Arguments<K extends keyof FamilySentences> = FamilySentences[K] extends (...args: infer A) => string ? A : []

const sayIn = (language: FamilyLanguage, key: keyof FamilySentences, args: readonly unknown[]): string => {
  const said: string | ((...given: never[]) => string) = catalogues[language][key]
  return typeof said === 'string' ? said : said(...(args as never[]))
}

/**
 * What else a sentence says, in the languages of families (decision 0036), beside its French and its English:
 * `{ fr: 'Connectez-vous pour continuer.', en: 'Sign in to go on.', ...inFamilies('signIn') }`.
 */
export const inFamilies = <K extends keyof FamilySentences>(
  key: K,
  ...args: Arguments<K>
): Record<FamilyLanguage, string> =>
  Object.fromEntries(familyLanguages.map(language => [language, sayIn(language, key, args)])) as Record<
    FamilyLanguage,
    string
  >
