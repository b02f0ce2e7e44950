import { createContext, useContext } from 'react'
import type { Language } from '../i18n.ts'

/** How the pages before sign-in change their language: kept on the device, for nobody is there yet. */
export const LanguageChoice = createContext<(language: Language) => void>(() => {})

export const useLanguageChoice = (): ((language: Language) => void) => useContext(LanguageChoice)
