import { useLocation } from 'wouter'
import SignOut from '~icons/sign-out-bold'
import Smiley from '~icons/smiley-fill'
import { Avatar } from '../ui/avatar.tsx'
import { Menu, type MenuItem } from '../ui/menu.tsx'
import type { TriggerTies } from '../ui/popover.tsx'
import { avatarSrc } from './avatar-src.ts'
import { useMe } from './me.tsx'
import styles from './pupil-menu.module.css'
import { useShellTexts } from './texts.ts'
import { useSignOut } from './use-sign-out.ts'

const Face = ({ ties: { onPress, ...ties } }: { ties: TriggerTies }) => {
  const me = useMe()
  const t = useShellTexts()
  return (
    <button type="button" className={styles.face} {...ties} onClick={onPress} aria-label={t.menuOf(me.givenName)}>
      <Avatar name={me.givenName} src={avatarSrc(me.avatar)} />
      <span>{me.givenName}</span>
    </button>
  )
}

/** A first name and a face: my things, and the way out. */
export const PupilMenu = () => {
  const t = useShellTexts()
  const [, navigate] = useLocation()
  const signOut = useSignOut()
  const items: MenuItem[] = [
    { id: 'account', label: t.myFaceAndReading, icon: Smiley, onPress: () => navigate('/mon-compte') },
    { id: 'sign-out', label: t.pupilSignOut, icon: SignOut, onPress: signOut },
  ]
  return <Menu label={t.pupilMenu} items={items} trigger={ties => <Face ties={ties} />} />
}
