import { createContext, useContext } from 'react'
import type { ScreenLanguage } from '../i18n.ts'

/** How the pages before sign-in change their language: kept on the device, for nobody is there yet. */
export const LanguageChoice = createContext<(language: ScreenLanguage) => void>(() => {})

export const useLanguageChoice = (): ((language: ScreenLanguage) => void) => useContext(LanguageChoice)
