import Contrast from '~icons/circle-half-fill'
import Monitor from '~icons/monitor-fill'
import Moon from '~icons/moon-stars-fill'
import Sun from '~icons/sun-fill'
import { type Language, languages } from '../i18n.ts'
import { useChosenLanguage, usePreferences } from '../shell/preferences.ts'
import { RadioCards } from '../ui/radio-cards.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { useAccountTexts } from './texts.ts'

const themes = [
  { value: 'auto', icon: Monitor },
  { value: 'light', icon: Sun },
  { value: 'dark', icon: Moon },
  { value: 'contrast', icon: Contrast },
] as const

export const LanguageChoice = () => {
  const t = useAccountTexts()
  const [language, choose] = useChosenLanguage()
  const options = (Object.keys(languages) as Language[]).map(value => ({ value, label: languages[value].name }))
  return <SegmentedControl label={t.language} isLabelShown options={options} value={language} onChange={choose} />
}

export const ThemeChoice = ({ label }: { label: string }) => {
  const t = useAccountTexts()
  const [{ theme = 'auto' }, change] = usePreferences()
  return (
    <RadioCards
      label={label}
      columns={2}
      value={theme}
      onChange={chosen => change({ theme: chosen })}
      options={themes.map(({ value, icon }) => ({ value, icon, label: t.themes[value] }))}
    />
  )
}
