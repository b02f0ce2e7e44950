import { type Catalogue, forFamilies, useTexts } from '../i18n.ts'
import { fr } from './fr.ts'

const texts = {
  fr,
  en: () => import('./en.ts').then(module => module.en),
  ...forFamilies(language => import(`./languages/${language}.ts`)),
}

export type EditorTexts = Catalogue<typeof fr>

export const useEditorTexts = (): EditorTexts => useTexts(texts)
