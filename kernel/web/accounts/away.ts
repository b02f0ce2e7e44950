import { useEffect, useState } from 'react'
import { accountsContract, type KeptAccount } from '../../contract/api/accounts.ts'
import { type Me, meContract } from '../../contract/api/me.ts'
import { addressOf } from '../client.ts'
import { useRead } from '../data.ts'
import { forgetAnswersBut, keepAnswer, recallAnswer } from '../offline/kept-answers.ts'
import { useNetwork } from '../offline/network.ts'
import { recall } from '../shell/device.ts'
import { useMe } from '../shell/me.tsx'
import { awaitAccount } from './awaited.ts'
import { begin } from './begin.ts'
import { keptFlag } from './kept-flags.ts'

interface KeptList {
  items: KeptAccount[]
  canAdd: boolean
}
const listAddress = addressOf(accountsContract.listKeptAccounts, {})
const meAddress = addressOf(meContract.getMe, {})

/**
 * Without the server nothing can be locked nor proved, and the cookie of the account that is left stays. So one goes only
 * from an adult’s to an adult’s, from a child’s to a child’s, and never to one whose password is asked (ADR 0032).
 */
export const mayOpenAway = (from: Pick<Me, 'face'>, to: Pick<Me, 'face'> | null, account: KeptAccount): boolean =>
  !account.locked && !account.current && to?.face === from.face

const openable = async (me: Me, accounts: readonly KeptAccount[]): Promise<KeptAccount[]> => {
  const found: KeptAccount[] = []
  for (const account of accounts) {
    const to = (await recallAnswer(account.personId, meAddress))?.body as Me | undefined
    if (mayOpenAway(me, to ?? null, account)) found.push(account)
  }
  return found
}

/**
 * The accounts of this browser whose kept pages can be read now that préau is away; null while it is within reach. Where
 * there are several, they are asked for at once, so that they are known without network.
 */
export const useAwayAccounts = (): KeptAccount[] | null => {
  const me = useMe()
  const { isAway } = useNetwork()
  const [accounts, setAccounts] = useState<KeptAccount[]>([])
  const isKeyring = recall<boolean>(keptFlag) === true && !me.shared
  const { data } = useRead(accountsContract.listKeptAccounts, {}, { enabled: isKeyring })
  useEffect(() => {
    if (!data) return
    if (isAway) void openable(me, data.items).then(setAccounts)
    else void forgetAnswersBut([me.id, ...data.items.map(({ personId }) => personId)])
  }, [isAway, data, me])
  return isAway ? accounts : null
}

/** Shows what was kept of another account, to be read; the list of accounts goes along, for the way back. */
export const openAway = async (me: Me, { id, personId }: KeptAccount): Promise<void> => {
  const list = (await recallAnswer(me.id, listAddress))?.body as KeptList | undefined
  const items = (list?.items ?? []).map(item => ({ ...item, current: item.id === id }))
  await keepAnswer(personId, listAddress, { items, canAdd: false })
  awaitAccount({ accountId: id, personId })
  begin('/', personId)
}
