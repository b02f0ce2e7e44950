import { accountsContract, type KeptAccount } from '../../contract/api/accounts.ts'
import { call } from '../client.ts'
import { forgetEveryone } from '../offline/kept-answers.ts'
import { remember } from '../shell/device.ts'
import { useToast } from '../ui/toasts.tsx'
import { awaitAccount } from './awaited.ts'
import { begin } from './begin.ts'
import { doorLogin, keptFlag } from './kept-flags.ts'
import { useAccountsTexts } from './texts.ts'

/** Keeps the current account here and shows the door; with a login, that of a kept account whose password is asked. */
const showDoor = async (login?: string) => {
  await call(accountsContract.setAccountAside, {})
  remember(keptFlag, true)
  remember(doorLogin, login ?? null)
  begin('/connexion', null)
}

const openAccount = async ({ id, personId, locked, login }: KeptAccount) => {
  if (locked) return showDoor(login)
  await call(accountsContract.openKeptAccount, { accountId: id })
  begin('/', personId)
}

const forgetAll = async () => {
  await call(accountsContract.forgetKeptAccounts, {})
  await forgetEveryone()
  remember(keptFlag, null)
  awaitAccount(null)
  begin('/connexion', null)
}

/** What can be done with the accounts of this browser; a refusal is said where one is. */
export const useKeptActs = () => {
  const toast = useToast()
  const t = useAccountsTexts()
  const saying = (act: Promise<void>) => void act.catch(() => toast({ kind: 'error', text: t.notDone }))
  return {
    open: (account: KeptAccount) => saying(openAccount(account)),
    add: () => saying(showDoor()),
    forgetAll: () => saying(forgetAll()),
  }
}
