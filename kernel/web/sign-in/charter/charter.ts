import type { CharterReading } from '../../../contract/charter.ts'
import { type FamilyLanguage, familyLanguages, type Language } from '../../../contract/language.ts'
import type { ScreenLanguage } from '../../i18n.ts'

/** One reading of the charter. A change of meaning raises its version in kernel/contract/charter.ts. */
export interface Charter {
  title: string
  opening: string
  chapters: readonly { title: string; points: readonly string[] }[]
  closing: string
}

type Loader = () => Promise<{ charter: Charter }>
type Reading = Record<Language, Loader> & { [language in FamilyLanguage]?: Loader }

const forFamilies = Object.fromEntries(
  familyLanguages.map(language => [
    language,
    () => import(`./languages/families.${language}.ts`).then(module => ({ charter: module.texts })),
  ]),
) as Record<FamilyLanguage, Loader>

const readings: Record<CharterReading, Reading> = {
  children: { fr: () => import('./children.fr.ts'), en: () => import('./children.en.ts') },
  families: { fr: () => import('./families.fr.ts'), en: () => import('./families.en.ts'), ...forFamilies },
  staff: { fr: () => import('./staff.fr.ts'), en: () => import('./staff.en.ts') },
}

const fetched = new Map<string, Promise<Charter>>()

/** The text for that reader; the same promise each time, so that React may wait for it. */
export const charterFor = (reading: CharterReading, language: ScreenLanguage): Promise<Charter> => {
  const key = `${reading}.${language}`
  const promise =
    fetched.get(key) ?? (readings[reading][language] ?? readings[reading].fr)().then(module => module.charter)
  fetched.set(key, promise)
  return promise
}

/** The whole text in reading order, for the voice. */
export const spokenCharter = ({ title, opening, chapters, closing }: Charter): string =>
  [`${title}.`, opening, ...chapters.flatMap(chapter => [`${chapter.title}.`, ...chapter.points]), closing].join('\n')
