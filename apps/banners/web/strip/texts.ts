import { forFamilies, useTexts } from '../../../../kernel/web/i18n.ts'
import { stripFr } from './fr.ts'

const texts = {
  fr: stripFr,
  en: () => import('./en.ts').then(module => module.stripEn),
  ...forFamilies(language => import(`./languages/${language}.ts`)),
}

export const useStripTexts = () => useTexts(texts)
