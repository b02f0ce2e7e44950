import SignOut from '~icons/sign-out-bold'
import Smiley from '~icons/smiley-fill'
import Users from '~icons/users-three-fill'
import { openAway, useAwayAccounts } from '../accounts/away.ts'
import { useAccountsTexts } from '../accounts/texts.ts'
import { useKeptActs } from '../accounts/use-kept-accounts.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link.tsx'
import { Popover, type TriggerTies } from '../ui/popover.tsx'
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

/** A first name and a face: my things, and the way out, large enough for a small hand. */
export const PupilMenu = () => {
  const t = useShellTexts()
  const { change } = useAccountsTexts()
  const me = useMe()
  const { add } = useKeptActs()
  const away = useAwayAccounts()
  const signOut = useSignOut()
  return (
    <Popover label={t.pupilMenu} trigger={ties => <Face ties={ties} />}>
      {close => (
        <div className={styles.choices}>
          <LinkButton
            kind="soft"
            size="l"
            wide
            icon={Smiley}
            className={styles.choice}
            href="/mon-compte"
            onPress={close}
          >
            {t.myFaceAndReading}
          </LinkButton>
          {!me.shared && !away && (
            <Button kind="outline" size="l" wide icon={Users} className={styles.choice} onPress={add}>
              {change}
            </Button>
          )}
          {away?.map(account => (
            <Button
              key={account.id}
              kind="outline"
              size="l"
              wide
              icon={Users}
              className={styles.choice}
              onPress={() => void openAway(me, account)}
            >
              {account.displayName}
            </Button>
          ))}
          <Button kind="outline" size="l" wide icon={SignOut} className={styles.choice} onPress={signOut}>
            {t.pupilSignOut}
          </Button>
        </div>
      )}
    </Popover>
  )
}
