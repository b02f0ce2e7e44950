import type { Preferences } from '../../contract/api/me.ts'
import { type ScreenLanguage, screenLanguages } from '../../contract/language.ts'
import { recall, remember } from './device.ts'

const cursiveOf = ({ cursive, cursiveStyle }: Preferences) => (cursive === 'off' ? 'off' : (cursiveStyle ?? 'moderne'))

/** Theme and reading aids become attributes of <html>, which the style sheets answer to. */
export const applyAppearance = (preferences: Preferences): void => {
  const { dataset } = document.documentElement
  dataset.theme = preferences.theme ?? 'auto'
  dataset.font = preferences.font ?? 'hyper'
  dataset.spacing = preferences.spacing ?? 'normal'
  dataset.size = preferences.size ?? '100'
  dataset.motion = preferences.motion ?? 'auto'
  dataset.cursive = cursiveOf(preferences)
}

/** What the sign-in page looks like here: as the person who owns this device left it. */
export const deviceAppearance = (): Preferences => recall<Preferences>('appearance') ?? {}

/** A class tablet belongs to nobody: what one child chose is not left to the next. */
export const keepAppearance = (preferences: Preferences, isShared: boolean): void => {
  if (!isShared) remember('appearance', preferences)
}

/** The language of the sign-in page: the one last used here, else the browser’s if préau speaks it. */
export const deviceLanguage = (): ScreenLanguage =>
  recall<ScreenLanguage>('language') ?? screenLanguages.find(one => navigator.language.startsWith(one)) ?? 'fr'

export const keepLanguage = (language: ScreenLanguage, isShared: boolean): void => {
  if (!isShared) remember('language', language)
}
