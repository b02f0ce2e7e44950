import type { Preferences } from '../../contract/api/me.ts'
import { canColour } from '../reading/can-colour.ts'
import { usePreferences } from '../shell/preferences.ts'
import { Stack } from '../ui/layout.tsx'
import { RadioCards } from '../ui/radio-cards.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { Switch } from '../ui/switch.tsx'
import { ReadingSample } from './reading-sample.tsx'
import { useAccountTexts } from './texts.ts'

const fonts = ['hyper', 'andika', 'opendyslexic'] as const
const sizes = ['100', '115', '130', '150'] as const
const styles = ['moderne', 'trad'] as const

interface PartProps {
  preferences: Preferences
  change: (change: Preferences) => void
}

const Letters = ({ preferences, change }: PartProps) => {
  const t = useAccountTexts()
  return (
    <>
      <RadioCards
        label={t.font}
        value={preferences.font ?? 'hyper'}
        onChange={font => change({ font })}
        options={fonts.map(value => ({ value, label: t.fonts[value], help: t.fontsHelp[value] }))}
      />
      <SegmentedControl
        label={t.size}
        isLabelShown
        value={preferences.size ?? '100'}
        onChange={size => change({ size })}
        options={sizes.map(value => ({ value, label: t.sizes[value] }))}
      />
      <Switch isOn={preferences.spacing === 'wide'} onChange={isOn => change({ spacing: isOn ? 'wide' : 'normal' })}>
        {t.wide}
      </Switch>
      <Switch
        isOn={preferences.motion === 'reduce'}
        help={t.calmHelp}
        onChange={isOn => change({ motion: isOn ? 'reduce' : 'auto' })}
      >
        {t.calm}
      </Switch>
    </>
  )
}

/** What helps while one reads, beyond the look of letters (row K3). */
const WhileReading = ({ preferences, change }: PartProps) => {
  const t = useAccountTexts()
  const isPossible = canColour()
  return (
    <>
      <Switch
        isOn={preferences.syllables === 'coloured'}
        isDisabled={!isPossible}
        help={isPossible ? t.syllablesHelp : t.syllablesMissing}
        onChange={isOn => change({ syllables: isOn ? 'coloured' : 'plain' })}
      >
        {t.syllables}
      </Switch>
      <Switch
        isOn={preferences.ruler === 'on'}
        help={t.rulerHelp}
        onChange={isOn => change({ ruler: isOn ? 'on' : 'off' })}
      >
        {t.ruler}
      </Switch>
    </>
  )
}

const Cursive = ({ preferences, change }: PartProps) => {
  const t = useAccountTexts()
  const isOn = preferences.cursive !== 'off'
  return (
    <>
      <Switch isOn={isOn} onChange={on => change({ cursive: on ? 'on' : 'off' })}>
        {t.cursive}
      </Switch>
      {isOn && (
        <SegmentedControl
          label={t.cursiveStyle}
          isLabelShown
          value={preferences.cursiveStyle ?? 'moderne'}
          onChange={cursiveStyle => change({ cursiveStyle })}
          options={styles.map(value => ({ value, label: t.cursiveStyles[value] }))}
        />
      )}
    </>
  )
}

/** Letters, size, spacing, motion, cursive: each change shows at once, here and everywhere (row K1). */
export const ReadingAids = () => {
  const [preferences, change] = usePreferences()
  return (
    <Stack gap={5}>
      <Letters preferences={preferences} change={change} />
      <WhileReading preferences={preferences} change={change} />
      <Cursive preferences={preferences} change={change} />
      <ReadingSample isFrench={preferences.syllables === 'coloured'} />
    </Stack>
  )
}
