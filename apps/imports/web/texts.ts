import { type Catalogue, useTexts } from '../../../kernel/web/i18n.ts'
import { fr } from '../fr.ts'

const texts = { fr, en: () => import('../en.ts').then(module => module.en) }

export type ImportsTexts = Catalogue<typeof fr>
export const useImportsTexts = (): ImportsTexts => useTexts(texts)
