import { inFamilies } from '../../contract/in-families.ts'
import { conflict, Problem } from '../../contract/problem.ts'
import type { Ctx, PublicCtx } from '../context.ts'
import { cardCookie } from './class-cookie.ts'
import { isAlive } from './session.ts'
import { hashOf, newToken, retireToken, sessionCookie } from './session-token.ts'

/** By it a browser finds the accounts it keeps beside the one that is shown; their sessions hold its fingerprint. */
const keyringCookie = 'preau_accounts'
const keyringDays = 400

/** The accounts of one family, or of one adult who holds several functions. */
const mostAccounts = 8

/** The fingerprint of this browser’s keyring; null where it keeps a single account. */
export const keyringOf = (ctx: PublicCtx): Buffer | null => {
  const token = ctx.caller.cookies[keyringCookie]
  return token ? hashOf(token) : null
}

export const keepKeyring = (ctx: PublicCtx, token: string) => ctx.setCookie(keyringCookie, token, keyringDays * 86_400)

/** A device others use keeps nobody’s account: signed in with pictures, or holding the card of a class. */
export const isOthersDevice = (ctx: PublicCtx): boolean =>
  ctx.actor?.shared === true || ctx.caller.cookies[cardCookie] !== undefined

/** How many accounts this browser keeps, the one that is shown included. */
export const countKept = async (ctx: PublicCtx): Promise<number> => {
  const [row] = await ctx.db<{ count: number }[]>`
    select count(*)::int as count from core.sessions s join core.accounts a on a.person_id = s.person_id
    where (s.keyring_hash = ${keyringOf(ctx)} or s.id = ${ctx.actor?.sessionId ?? null}::uuid)
      and ${isAlive(ctx.db, ctx.deps.config)}`
  return row?.count ?? 0
}

export const canKeepMore = async (ctx: PublicCtx): Promise<boolean> =>
  !isOthersDevice(ctx) && (await countKept(ctx)) < mostAccounts

const refuseMore = async (ctx: Ctx) => {
  if (isOthersDevice(ctx))
    throw new Problem(403, 'shared-device', {
      fr: 'Cet appareil sert à d’autres : un seul compte s’y ouvre à la fois.',
      en: 'This device is used by others: only one account can be open on it at a time.',
      ...inFamilies('oneAccountHere'),
    })
  if (!(await canKeepMore(ctx)))
    throw conflict('too-many-accounts', {
      fr: 'Cet appareil garde déjà huit comptes : déconnectez-en un d’abord.',
      en: 'This device already keeps eight accounts: sign one out first.',
      ...inFamilies('tooManyAccounts'),
    })
}

/** An adult’s account left for a child’s asks its password again: the telephone is now in small hands. */
const lockAdults = (ctx: PublicCtx, keyring: Buffer, personId: string) => ctx.db`
  update core.sessions s set locked_at = now()
  where s.keyring_hash = ${keyring} and s.locked_at is null and s.revoked_at is null
    and exists (select from core.affiliations f where f.person_id = ${personId} and f.role = 'pupil')
    and not exists (select from core.affiliations f where f.person_id = s.person_id and f.role = 'pupil')`

/** The accounts kept so far go under a new token: a keyring somebody else planted here holds nothing of what comes (OWASP ASVS 3.2.1). */
const moveKeyring = (ctx: PublicCtx, next: Buffer) =>
  ctx.db`update core.sessions set keyring_hash = ${next} where keyring_hash = ${keyringOf(ctx)}`

/** Puts the current account into the keyring and leaves the browser signed out, in front of the door. */
export const setAside = async (ctx: Ctx) => {
  await refuseMore(ctx)
  const token = newToken()
  await moveKeyring(ctx, hashOf(token))
  await ctx.db`update core.sessions set keyring_hash = ${hashOf(token)} where id = ${ctx.actor.sessionId}`
  await retireToken({ db: ctx.db, secret: ctx.deps.secret }, ctx.actor.sessionId)
  ctx.setCookie(sessionCookie, null, 0)
  keepKeyring(ctx, token)
}

/**
 * Somebody signs in: their session joins the accounts kept here. On a device others use, the kept ones end instead.
 * @returns the new token of the keyring; null where nothing is kept.
 */
export const joinKeyring = async (ctx: PublicCtx, personId: string, shared: boolean): Promise<string | null> => {
  const former = keyringOf(ctx)
  if (!former) return null
  if (shared || isOthersDevice(ctx)) {
    await forgetKeyring(ctx)
    return null
  }
  const next = newToken()
  await ctx.db`update core.sessions set revoked_at = now()
    where keyring_hash = ${former} and person_id = ${personId} and revoked_at is null`
  const kept = await moveKeyring(ctx, hashOf(next))
  if (kept.count === 0) {
    ctx.setCookie(keyringCookie, null, 0)
    return null
  }
  await lockAdults(ctx, hashOf(next), personId)
  return next
}

/** Another account of the keyring is about to be shown: the one that was leaves no token behind. */
export const leaveFor = async (ctx: PublicCtx, keyring: Buffer, personId: string) => {
  if (ctx.actor) {
    await retireToken({ db: ctx.db, secret: ctx.deps.secret }, ctx.actor.sessionId)
    await ctx.db`update core.sessions set revoked_at = now()
      where id = ${ctx.actor.sessionId} and keyring_hash is distinct from ${keyring}`
  }
  await lockAdults(ctx, keyring, personId)
}

/** Signs every kept account out of this browser. */
export const forgetKeyring = async (ctx: PublicCtx) => {
  const keyring = keyringOf(ctx)
  if (!keyring) return
  await ctx.db`update core.sessions set revoked_at = now() where keyring_hash = ${keyring} and revoked_at is null`
  ctx.setCookie(keyringCookie, null, 0)
}
