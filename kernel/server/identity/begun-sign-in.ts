import { inFamilies } from '../../contract/in-families.ts'
import { Problem } from '../../contract/problem.ts'
import type { PublicCtx } from '../context.ts'
import { factorWays } from './factors.ts'
import type { SessionMethod } from './session.ts'
import { hashOf, newToken } from './session-token.ts'

const begunCookie = 'preau_begun'
const minutes = 10
/** Then the password is asked again. */
const mostFailures = 5

export interface Begun {
  personId: string
  method: SessionMethod
  hash: Buffer
}

/** The password was right: this browser alone may now show the second factor. Returns the ways it can be shown. */
export const beginSignIn = async (ctx: PublicCtx, personId: string, method: SessionMethod) => {
  const token = newToken()
  await ctx.db`delete from core.begun_sign_ins where expires_at < now()`
  await ctx.db`
    insert into core.begun_sign_ins (token_hash, person_id, method, expires_at)
    values (${hashOf(token)}, ${personId}, ${method}, now() + make_interval(mins => ${minutes}))`
  ctx.setCookie(begunCookie, token, minutes * 60)
  return factorWays(ctx.db, personId)
}

/** Who has just typed their password here; null when nobody did, or too long ago, or after too many wrong codes. */
export const peekBegun = async (ctx: PublicCtx): Promise<Begun | null> => {
  const token = ctx.caller.cookies[begunCookie]
  const [row] = await ctx.db<Begun[]>`
    select person_id as "personId", method, token_hash as hash from core.begun_sign_ins
    where token_hash = ${hashOf(token ?? '')} and expires_at > now() and failures < ${mostFailures}`
  return row ?? null
}

/** @throws Problem 401 when nothing was begun here, or too long ago, or too many wrong codes were shown. */
export const readBegun = async (ctx: PublicCtx): Promise<Begun> => {
  const begun = await peekBegun(ctx)
  if (!begun)
    throw new Problem(401, 'sign-in-expired', {
      fr: 'La première étape date de trop longtemps : reprenez au mot de passe.',
      en: 'The first step was too long ago: start again with the password.',
      ...inFamilies('signInExpired'),
    })
  return begun
}

/** Counts a wrong code; written outside the request’s transaction, which the refusal rolls back. */
export const countWrongCode = async (ctx: PublicCtx, { hash }: Begun) => {
  await ctx.deps.sql`update core.begun_sign_ins set failures = failures + 1 where token_hash = ${hash}`
}

export const endBegun = async (ctx: PublicCtx, { hash }: Begun) => {
  await ctx.db`delete from core.begun_sign_ins where token_hash = ${hash}`
  ctx.setCookie(begunCookie, null, 0)
}
