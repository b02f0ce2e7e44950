import { createContext, useContext } from 'react'
import { type Catalogue, forFamilies, useTexts } from '../i18n.ts'
import { fr } from './fr.ts'

const texts = {
  fr,
  en: () => import('./en.ts').then(module => module.en),
  ...forFamilies(language => import(`./languages/${language}.ts`)),
}

/** Around what a child reads: *tu*, and shorter. */
export const ForPupil = createContext(false)

export const useNotificationTexts = (): Catalogue<typeof fr> => {
  const t = useTexts(texts)
  return useContext(ForPupil) ? { ...t, ...t.forPupil } : t
}
