import { accountsContract } from '../../contract/api/accounts.ts'
import { call, ProblemError } from '../client.ts'
import { forgetAnswers } from '../offline/kept-answers.ts'
import { recall, remember } from '../shell/device.ts'

const awaited = 'awaited-account'

interface Awaited {
  accountId: string
  personId: string
}

/**
 * The account chosen without network, whose kept pages are shown to be read: the cookie is still that of the account it
 * was chosen from, until the server opens this one.
 */
export const awaitedAccount = (): Awaited | null => recall<Awaited>(awaited)

export const awaitAccount = (account: Awaited | null): void => remember(awaited, account)

/** Sent on `window` once the server opened it: what was refused to the former cookie is asked again. */
export const openedEvent = 'preau:account-opened'

const isForNow = (error: unknown) => !(error instanceof ProblemError) || error.status >= 500 || error.status === 429

/**
 * Before anything is asked of the server: it opens the account that was chosen without it. One that it opens no more (signed
 * out elsewhere, locked) is left, with what was kept of it.
 * @throws OfflineError while there is no network.
 */
export const openAwaited = async (): Promise<void> => {
  const account = awaitedAccount()
  if (!account) return
  try {
    await call(accountsContract.openKeptAccount, { accountId: account.accountId })
  } catch (error) {
    if (isForNow(error)) throw error
    await forgetAnswers(account.personId)
  }
  awaitAccount(null)
  window.dispatchEvent(new Event(openedEvent))
}
