import { type Catalogue, useTexts } from '../i18n.ts'
import { fr } from './fr.ts'

const texts = { fr, en: () => import('./en.ts').then(module => module.en) }

export type ShareTexts = Catalogue<typeof fr>

/** The words of sharing: names of groups, numbers of people. */
export const useShareTexts = (): ShareTexts => useTexts(texts)
