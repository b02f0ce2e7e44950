import { type Catalogue, useTexts } from '../../../kernel/web/i18n.ts'
import { fr } from '../fr.ts'

const texts = { fr, en: () => import('../en.ts').then(module => module.en) }

export type SchoolTexts = Catalogue<typeof fr>

export const useSchoolTexts = (): SchoolTexts => useTexts(texts)
