import { useLocation } from 'wouter'
import Contrast from '~icons/circle-half-fill'
import Monitor from '~icons/monitor-fill'
import Moon from '~icons/moon-stars-fill'
import SignOut from '~icons/sign-out-bold'
import Sun from '~icons/sun-fill'
import Globe from '~icons/translate-bold'
import User from '~icons/user-circle-fill'
import type { Preferences } from '../../contract/api/me.ts'
import { useAccountItems } from '../accounts/use-account-items.ts'
import { languages } from '../i18n.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Menu, type MenuItem } from '../ui/menu.tsx'
import type { TriggerTies } from '../ui/popover.tsx'
import styles from './account-menu.module.css'
import { avatarSrc } from './avatar-src.ts'
import { useMe } from './me.tsx'
import { useChosenLanguage, useOfferedLanguages, usePreferences } from './preferences.ts'
import { useShellTexts } from './texts.ts'
import { useSignOut } from './use-sign-out.ts'

type Theme = NonNullable<Preferences['theme']>
const themes: { id: Theme; icon: MenuItem['icon'] }[] = [
  { id: 'auto', icon: Monitor },
  { id: 'light', icon: Sun },
  { id: 'dark', icon: Moon },
  { id: 'contrast', icon: Contrast },
]

const useThemeItems = (): MenuItem[] => {
  const t = useShellTexts()
  const [{ theme = 'auto' }, change] = usePreferences()
  return themes.map(({ id, icon }) => ({
    id: `theme-${id}`,
    label: t.themes[id],
    icon,
    isChosen: theme === id,
    onPress: () => change({ theme: id }),
  }))
}

const useLanguageItems = (): MenuItem[] => {
  const [chosen, choose] = useChosenLanguage()
  return useOfferedLanguages().map(id => ({
    id: `language-${id}`,
    label: languages[id].name,
    icon: Globe,
    isChosen: chosen === id,
    onPress: () => choose(id),
  }))
}

/** My face at the corner of every page: my account, language, theme, the way out. */
export const AccountMenu = () => {
  const me = useMe()
  const t = useShellTexts()
  const [, navigate] = useLocation()
  const signOut = useSignOut()
  const themeItems = useThemeItems()
  const languageItems = useLanguageItems()
  const { ask, accounts, leaving } = useAccountItems()
  const items: MenuItem[][] = [
    [{ id: 'account', label: t.myAccount, help: me.displayName, icon: User, onPress: () => navigate('/mon-compte') }],
    ...(accounts.length > 0 ? [accounts] : []),
    themeItems,
    languageItems,
    [{ id: 'sign-out', label: t.signOut, icon: SignOut, onPress: signOut }, ...leaving],
  ]
  return <Menu label={t.accountMenu} items={items} trigger={ties => <Face ties={ties} onNear={ask} />} />
}

interface FaceProps {
  ties: TriggerTies
  /** The menu is about to open. */
  onNear: () => void
}

const Face = ({ ties: { onPress, onPointerEnter, ...ties }, onNear }: FaceProps) => {
  const me = useMe()
  const t = useShellTexts()
  return (
    <button
      type="button"
      className={styles.face}
      {...ties}
      onPointerEnter={() => {
        onNear()
        onPointerEnter?.()
      }}
      onFocus={onNear}
      onClick={() => {
        onNear()
        onPress()
      }}
      aria-label={t.accountOf(me.displayName)}
    >
      <span className={styles.name}>{me.givenName}</span>
      <Avatar name={me.displayName} src={avatarSrc(me.avatar)} />
    </button>
  )
}
