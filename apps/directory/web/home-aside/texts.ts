import { useTexts } from '../../../../kernel/web/i18n.ts'
import { fr } from './fr.ts'

const texts = { fr, en: () => import('./en.ts').then(module => module.en) }

export const useAsideTexts = () => useTexts(texts)
