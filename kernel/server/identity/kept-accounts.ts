import type { accountsContract, KeptAccount } from '../../contract/api/accounts.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { notFound, Problem } from '../../contract/problem.ts'
import type { PublicCtx } from '../context.ts'
import type { Handlers } from '../http/handlers.ts'
import { canKeepMore, forgetKeyring, keyringOf, leaveFor, setAside } from './keyring.ts'
import { isAlive } from './session.ts'
import { hashOf, newSessionToken, sessionCookie } from './session-token.ts'

/** Nothing but the keyring’s cookie, and the session’s own, says which accounts these are. */
const listKept = async (ctx: PublicCtx): Promise<KeptAccount[]> => [
  ...(await ctx.db<KeptAccount[]>`
    select s.id, s.person_id as "personId", p.display_name as "displayName", a.login, p.avatar,
      s.id is not distinct from ${ctx.actor?.sessionId ?? null}::uuid as current, s.locked_at is not null as locked
    from core.sessions s join core.accounts a on a.person_id = s.person_id join core.people p on p.id = s.person_id
    where (s.keyring_hash = ${keyringOf(ctx)} or s.id = ${ctx.actor?.sessionId ?? null}::uuid)
      and ${isAlive(ctx.db, ctx.deps.config)}
    order by p.display_name, s.id limit 20`),
]

const passwordNeeded = () =>
  new Problem(403, 'password-needed', {
    fr: 'Ce compte a été quitté pour celui d’un enfant : son mot de passe est demandé.',
    en: 'This account was left for that of a child: its password is asked for.',
    ...inFamilies('passwordNeeded'),
  })

/**
 * Shows another account of this browser, under a token made for it now.
 * @throws Problem 404 when this browser does not keep it, 403 when its password is asked first.
 */
const openKept = async (ctx: PublicCtx, sessionId: string) => {
  const keyring = keyringOf(ctx)
  const [kept] = await ctx.db<{ personId: string; locked: boolean; seconds: number }[]>`
    select s.person_id as "personId", s.locked_at is not null as locked,
      greatest(1, extract(epoch from s.expires_at - now()))::int as seconds
    from core.sessions s join core.accounts a on a.person_id = s.person_id
    where s.id = ${sessionId} and s.keyring_hash = ${keyring} and ${isAlive(ctx.db, ctx.deps.config)}`
  if (!keyring || !kept) throw notFound()
  if (ctx.actor?.sessionId === sessionId) return
  if (kept.locked) throw passwordNeeded()
  await leaveFor(ctx, keyring, kept.personId)
  const token = newSessionToken(ctx.deps.secret)
  await ctx.db`
    update core.sessions set token_hash = ${hashOf(token)}, former_hash = null, former_until = null, last_seen_at = now()
    where id = ${sessionId}`
  ctx.setCookie(sessionCookie, token, kept.seconds)
}

const forgetKept = async (ctx: PublicCtx, sessionId: string) => {
  const ended = await ctx.db`
    update core.sessions set revoked_at = now()
    where id = ${sessionId} and revoked_at is null
      and (keyring_hash = ${keyringOf(ctx)} or id = ${ctx.actor?.sessionId ?? null}::uuid)`
  if (ended.count === 0) throw notFound()
  if (ctx.actor?.sessionId === sessionId) ctx.setCookie(sessionCookie, null, 0)
}

const forgetAll = async (ctx: PublicCtx) => {
  await forgetKeyring(ctx)
  if (!ctx.actor) return
  await ctx.db`update core.sessions set revoked_at = now() where id = ${ctx.actor.sessionId} and revoked_at is null`
  ctx.setCookie(sessionCookie, null, 0)
}

export const accountsHandlers: Handlers<typeof accountsContract> = {
  listKeptAccounts: async ctx => ({ items: await listKept(ctx), canAdd: await canKeepMore(ctx) }),
  setAccountAside: ctx => setAside(ctx),
  openKeptAccount: (ctx, { accountId }) => openKept(ctx, accountId),
  forgetKeptAccount: (ctx, { accountId }) => forgetKept(ctx, accountId),
  forgetKeptAccounts: ctx => forgetAll(ctx),
}
