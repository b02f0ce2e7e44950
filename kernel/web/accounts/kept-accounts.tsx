import { useId } from 'react'
import Caret from '~icons/caret-right-bold'
import Lock from '~icons/lock-key-fill'
import X from '~icons/x-bold'
import { accountsContract, type KeptAccount } from '../../contract/api/accounts.ts'
import { useRead, useWrite } from '../data.ts'
import { forgetPerson } from '../offline/kept-answers.ts'
import { avatarSrc } from '../shell/avatar-src.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { Title } from '../ui/text.tsx'
import styles from './kept-accounts.module.css'
import { useAccountsTexts } from './texts.ts'
import { useKeptActs } from './use-kept-accounts.ts'

interface LineProps {
  account: KeptAccount
  onOpen: () => void
  onForget: () => void
}

const Line = ({ account, onOpen, onForget }: LineProps) => {
  const t = useAccountsTexts()
  const { displayName, login, avatar, locked } = account
  return (
    <li className={styles.line}>
      <button type="button" className={styles.account} onClick={onOpen}>
        <Avatar name={displayName} src={avatarSrc(avatar)} size="l" />
        <span className={styles.words}>
          <span className={styles.name}>{displayName}</span>
          <span className={styles.help}>{locked ? t.locked : login}</span>
        </span>
        {locked ? <Lock size="1.25rem" /> : <Caret size="1.25rem" />}
      </button>
      <IconButton label={t.forget(displayName)} icon={X} tooltipAlign="end" onPress={onForget} />
    </li>
  )
}

interface KeptAccountsProps {
  /** This account’s password is asked: its login is put in the form. */
  onLocked: (login: string) => void
}

/** At the door, the accounts that are still open in this browser: one gesture goes on with any of them. */
export const KeptAccounts = ({ onLocked }: KeptAccountsProps) => {
  const t = useAccountsTexts()
  const id = useId()
  const acts = useKeptActs()
  const { data } = useRead(accountsContract.listKeptAccounts, {})
  const { mutate: forget } = useWrite(accountsContract.forgetKeptAccount, [accountsContract.listKeptAccounts])
  if (!data || data.items.length === 0) return null
  const open = (account: KeptAccount) => (account.locked ? onLocked(account.login) : acts.open(account))
  return (
    <Stack gap={3}>
      <Title level={2} size="s" id={id}>
        {t.keptTitle}
      </Title>
      <ul className={styles.accounts} aria-labelledby={id}>
        {data.items.map(account => (
          <Line
            key={account.id}
            account={account}
            onOpen={() => open(account)}
            onForget={() => forget({ accountId: account.id }, { onSuccess: () => forgetPerson(account.personId) })}
          />
        ))}
      </ul>
      {data.items.length > 1 && (
        <Row justify="end">
          <Button kind="quiet" size="s" onPress={acts.forgetAll}>
            {t.signOutAll}
          </Button>
        </Row>
      )}
      <Title level={2} size="s">
        {t.orSignIn}
      </Title>
    </Stack>
  )
}
