import { contract } from '../endpoint.ts'
import { type Static, t } from '../schema.ts'

/** An account that this browser keeps open beside others. */
export const KeptAccount = t.object({
  id: t.id(),
  personId: t.id(),
  displayName: t.string(),
  login: t.string(),
  avatar: t.string(),
  /** The one whose pages are shown. */
  current: t.boolean(),
  /** Left for a child’s account: its password is asked before it opens again. */
  locked: t.boolean(),
})
export type KeptAccount = Static<typeof KeptAccount>

export const accountsContract = contract({
  listKeptAccounts: {
    method: 'GET',
    path: '/session/accounts',
    access: 'public',
    summary: 'The accounts kept open in this browser, and whether one more may join them',
    offline: true,
    reply: t.object({ items: t.array(KeptAccount), canAdd: t.boolean() }),
  },
  setAccountAside: {
    method: 'POST',
    path: '/session/accounts',
    access: 'own',
    summary: 'Keep my account open here and show the door for another one; never on a device of a class',
    reply: null,
    speech: false,
    beforeCharter: true,
  },
  openKeptAccount: {
    method: 'POST',
    path: '/session/accounts/:accountId/opening',
    access: 'public',
    summary: 'Go on with another account kept in this browser',
    reply: null,
  },
  forgetKeptAccount: {
    method: 'DELETE',
    path: '/session/accounts/:accountId',
    access: 'public',
    summary: 'Sign one of the accounts of this browser out',
    reply: null,
  },
  forgetKeptAccounts: {
    method: 'DELETE',
    path: '/session/accounts',
    access: 'public',
    summary: 'Sign every account of this browser out',
    reply: null,
  },
})
