import { useState } from 'react'
import Lock from '~icons/lock-key-fill'
import SignOut from '~icons/sign-out-bold'
import UserPlus from '~icons/user-plus-fill'
import UserSwitch from '~icons/user-switch-fill'
import { accountsContract } from '../../contract/api/accounts.ts'
import { useRead } from '../data.ts'
import { useMe } from '../shell/me.tsx'
import type { MenuItem } from '../ui/menu.tsx'
import { openAway, useAwayAccounts } from './away.ts'
import { useAccountsTexts } from './texts.ts'
import { useKeptActs } from './use-kept-accounts.ts'

/**
 * The lines of the account menu about the other accounts of this browser: go to one, add one, leave them all. Asked for
 * when the menu is about to open; none on a device others use.
 */
export const useAccountItems = () => {
  const me = useMe()
  const t = useAccountsTexts()
  const acts = useKeptActs()
  const [isAsked, setAsked] = useState(false)
  const { data } = useRead(accountsContract.listKeptAccounts, {}, { enabled: isAsked && !me.shared })
  const away = useAwayAccounts()
  const others = data?.items.filter(account => !account.current) ?? []
  const switching: MenuItem[] = others.map(account => {
    const isHere = away?.some(({ id }) => id === account.id)
    return {
      id: account.id,
      label: account.displayName,
      help: away ? (isHere ? t.toRead : t.needsNetwork) : account.locked ? t.locked : account.login,
      icon: account.locked ? Lock : UserSwitch,
      isDisabled: away !== null && !isHere,
      onPress: () => (away ? void openAway(me, account) : acts.open(account)),
    }
  })
  const adding: MenuItem[] =
    data?.canAdd && !away
      ? [{ id: 'add-account', label: t.add, help: t.addHelp, icon: UserPlus, onPress: acts.add }]
      : []
  const leaving: MenuItem[] =
    others.length > 0 ? [{ id: 'sign-out-all', label: t.signOutAll, icon: SignOut, onPress: acts.forgetAll }] : []
  return { ask: () => setAsked(true), accounts: [...switching, ...adding], leaving }
}
