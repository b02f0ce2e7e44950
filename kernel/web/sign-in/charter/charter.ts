import type { CharterReading } from '../../../contract/charter.ts'
import type { FamilyLanguage, Language } from '../../../contract/language.ts'
import { forFamilies, type ScreenLanguage } from '../../i18n.ts'

/** One reading of the charter. A change of meaning raises its version in kernel/contract/charter.ts. */
export interface Charter {
  title: string
  opening: string
  chapters: readonly { title: string; points: readonly string[] }[]
  closing: string
}

type Loader = () => Promise<Charter>
type Reading = Record<Language, Loader> & { [language in FamilyLanguage]?: Loader }

const readings: Record<CharterReading, Reading> = {
  children: {
    fr: () => import('./children.fr.ts').then(module => module.charter),
    en: () => import('./children.en.ts').then(module => module.charter),
  },
  families: {
    fr: () => import('./families.fr.ts').then(module => module.charter),
    en: () => import('./families.en.ts').then(module => module.charter),
    ...forFamilies(language => import(`./languages/families.${language}.ts`)),
  },
  staff: {
    fr: () => import('./staff.fr.ts').then(module => module.charter),
    en: () => import('./staff.en.ts').then(module => module.charter),
  },
}

const fetched = new Map<string, Promise<Charter>>()

/** The text for that reader; the same promise each time, so that React may wait for it. */
export const charterFor = (reading: CharterReading, language: ScreenLanguage): Promise<Charter> => {
  const key = `${reading}.${language}`
  const promise = fetched.get(key) ?? (readings[reading][language] ?? readings[reading].fr)()
  fetched.set(key, promise)
  return promise
}

/** The whole text in reading order, for the voice. */
export const spokenCharter = ({ title, opening, chapters, closing }: Charter): string =>
  [`${title}.`, opening, ...chapters.flatMap(chapter => [`${chapter.title}.`, ...chapter.points]), closing].join('\n')
