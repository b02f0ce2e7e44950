import Contrast from '~icons/circle-half-fill'
import Monitor from '~icons/monitor-fill'
import Moon from '~icons/moon-stars-fill'
import Sun from '~icons/sun-fill'
import { languages } from '../i18n.ts'
import { useChosenLanguage, useOfferedLanguages, usePreferences } from '../shell/preferences.ts'
import { RadioCards } from '../ui/radio-cards.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { Select } from '../ui/select.tsx'
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
  const options = useOfferedLanguages().map(value => ({ value, label: languages[value].name }))
  if (options.length > 2) return <Select label={t.language} options={options} value={language} onChange={choose} />
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
