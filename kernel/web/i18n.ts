import { createContext, createElement, type ReactNode, use, useContext, useEffect } from 'react'
import type { Catalogue } from '../contract/catalogue.ts'
import { type FamilyLanguage, familyLanguages, type Language, type ScreenLanguage } from '../contract/language.ts'

/** How each language is written (contract/language.ts lists them); `dir` turns the page for Arabic. */
export const languages = {
  fr: { locale: 'fr-FR', dir: 'ltr', name: 'Français' },
  en: { locale: 'en-GB', dir: 'ltr', name: 'English' },
  // Digits as French schools write them, which the Maghreb does too.
  ar: { locale: 'ar-MA', dir: 'rtl', name: 'العربية' },
  es: { locale: 'es-ES', dir: 'ltr', name: 'Español' },
  pt: { locale: 'pt-PT', dir: 'ltr', name: 'Português' },
  ro: { locale: 'ro-RO', dir: 'ltr', name: 'Română' },
  tr: { locale: 'tr-TR', dir: 'ltr', name: 'Türkçe' },
  uk: { locale: 'uk-UA', dir: 'ltr', name: 'Українська' },
} as const satisfies Record<ScreenLanguage, { locale: string; dir: 'ltr' | 'rtl'; name: string }>

export type { Catalogue, ScreenLanguage }

type Loader<T> = () => Promise<Catalogue<T>>
/** One application's texts: French at hand, the others at hand or fetched when somebody chooses that language. */
export type Texts<T> = { fr: T } & Record<Exclude<Language, 'fr'>, Catalogue<T> | Loader<T>> & {
    [language in FamilyLanguage]?: Loader<T>
  }

/**
 * The languages of families, each in `languages/<language>.ts` beside the French of an application that families read.
 * `const texts = { fr, en: …, ...forFamilies(language => import(`./languages/${language}.ts`)) }`
 */
export const forFamilies = (load: (language: FamilyLanguage) => Promise<{ texts: unknown }>) =>
  Object.fromEntries(
    familyLanguages.map(language => [language, () => load(language).then(module => module.texts)]),
  ) as Record<FamilyLanguage, () => Promise<never>>

const LanguageContext = createContext<ScreenLanguage>('fr')

/** Says in which language everything below is written, and tells the document (RGAA 8.3, 8.10). */
export const LanguageProvider = ({ language, children }: { language: ScreenLanguage; children: ReactNode }) => {
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = languages[language].dir
  }, [language])
  return createElement(LanguageContext, { value: language }, children)
}

/** The language of the person who is reading. */
export const useLanguage = (): ScreenLanguage => useContext(LanguageContext)

/** In which language people of a French territory write to each other, whatever language the page speaks to who reads. */
const writtenIn: Language = 'fr'

/** The `lang` of an element that holds what people wrote: none where the page is in that language (WCAG 3.1.2, RGAA 8.7). */
export const useWrittenLang = (): Language | undefined => (useLanguage() === writtenIn ? undefined : writtenIn)

/** The other way round: words of the page inside what people wrote (« Download » under a sound). */
export const useOurLang = (): ScreenLanguage | undefined => {
  const language = useLanguage()
  return language === writtenIn ? undefined : language
}

/** Words that people wrote (a title, an excerpt, the name of a thread) among those of the page. */
export const Written = ({ children }: { children: ReactNode }): ReactNode => {
  const lang = useWrittenLang()
  return lang ? createElement('span', { lang }, children) : children
}

/** The BCP 47 tag to give to Intl. */
export const useLocale = (): string => languages[useLanguage()].locale

const fetched = new WeakMap<Loader<never>, Promise<unknown>>()
const fetchOnce = <T>(load: Loader<T>): Promise<Catalogue<T>> => {
  const key = load as unknown as Loader<never>
  const promise = (fetched.get(key) as Promise<Catalogue<T>> | undefined) ?? load()
  fetched.set(key, promise)
  return promise
}

/**
 * The texts of an application in the current language; French where families do not go. Write the argument once, at module level, never inline:
 * `const texts = { fr, en: () => import('../en.ts').then(m => m.en) }`, then `const t = useTexts(texts)`.
 * A language that is fetched suspends the first time.
 */
export const useTexts = <T extends object>(texts: Texts<T>): Catalogue<T> => {
  const language = useLanguage()
  const chosen = texts[language] ?? texts.fr
  return typeof chosen === 'function' ? use(fetchOnce(chosen as Loader<T>)) : (chosen as Catalogue<T>)
}
