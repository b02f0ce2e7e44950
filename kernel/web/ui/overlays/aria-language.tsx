import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useLocale } from '../../i18n.ts'

/** React Aria would write a rule into the page; our policy forbids it (CSP style-src), base.css has it, and this says it is there. */
const styleMark = 'react-aria-pressable-style'
if (!document.getElementById(styleMark)) {
  const mark = document.createElement('meta')
  mark.id = styleMark
  document.head.append(mark)
}

/** React Aria speaks the browser's language unless told the person's. */
export const AriaLanguage = ({ children }: { children: ReactNode }) => (
  <I18nProvider locale={useLocale()}>{children}</I18nProvider>
)
