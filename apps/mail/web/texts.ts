import type { Catalogue } from '../../../kernel/contract/catalogue.ts'
import { forFamilies, useTexts } from '../../../kernel/web/i18n.ts'
import { fr } from '../fr.ts'

const texts = {
  fr,
  en: () => import('../en.ts').then(module => module.en),
  ...forFamilies(language => import(`../languages/${language}.ts`)),
}

export type MailTexts = Catalogue<typeof fr>
export const useMailTexts = (): MailTexts => useTexts(texts)
