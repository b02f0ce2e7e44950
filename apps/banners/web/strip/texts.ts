import { useTexts } from '../../../../kernel/web/i18n.ts'
import { stripFr } from './fr.ts'

const texts = { fr: stripFr, en: () => import('./en.ts').then(module => module.stripEn) }

export const useStripTexts = () => useTexts(texts)
