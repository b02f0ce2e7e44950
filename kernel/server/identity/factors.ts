import { conflict } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { isFactorCompulsory } from './compulsory.ts'
import { renewRecoveryCodes } from './recovery-codes.ts'
import { tellOwner } from './security-mail.ts'
import { renewToken, sessionCookie } from './session-token.ts'

export type FactorWay = 'totp' | 'passkey' | 'recovery'

/** The ways this person can show a second factor, the easiest first. */
export const factorWays = async (db: Db, personId: string): Promise<FactorWay[]> => {
  const [row] = await db<Record<FactorWay, boolean>[]>`
    select exists (select from core.totp_factors where person_id = ${personId} and confirmed_at is not null) as totp,
      exists (select from core.passkeys where person_id = ${personId}) as passkey,
      exists (select from core.recovery_codes where person_id = ${personId} and used_at is null) as recovery`
  return (['passkey', 'totp', 'recovery'] as const).filter(way => row?.[way])
}

/** What may be done with this session has changed: it goes on under another token. */
export const changeToken = async (ctx: Ctx) => {
  const token = ctx.caller.cookies[sessionCookie]
  const { db, deps, setCookie } = ctx
  if (token) await renewToken({ db, setCookie, secret: deps.secret }, ctx.actor.sessionId, token)
}

/**
 * A factor was added. The first one gives the recovery codes, and signs out the other devices, which had shown none.
 * @returns the codes, to show once; none when the person already has some.
 */
export const factorAdded = async (ctx: Ctx, action: string): Promise<string[]> => {
  const { db, actor } = ctx
  const first = await db`
    update core.accounts set second_factor_since = now() where person_id = ${actor.personId} and second_factor_since is null`
  await ctx.record(action, { targetId: actor.personId })
  await tellOwner(ctx, actor.personId, 'factor-added')
  await changeToken(ctx)
  if (first.count === 0) return []
  await db`
    update core.sessions set revoked_at = now()
    where person_id = ${actor.personId} and id <> ${actor.sessionId} and revoked_at is null`
  return renewRecoveryCodes(db, ctx.deps.secret, actor.personId)
}

/**
 * To call once a factor is gone. The last one takes the recovery codes with it.
 * @throws Problem 409 when it was the last one of somebody who must have one.
 */
export const factorRemoved = async (ctx: Ctx, action: string) => {
  const { db, actor } = ctx
  await ctx.record(action, { targetId: actor.personId })
  await tellOwner(ctx, actor.personId, 'factor-removed')
  const ways = await factorWays(db, actor.personId)
  if (ways.some(way => way !== 'recovery')) return
  if (await isFactorCompulsory(db, ctx.deps.config, actor.personId))
    throw conflict('last-factor', {
      fr: 'Votre fonction demande une seconde protection : ajoutez-en une autre avant de retirer celle-ci.',
      en: 'Your function requires a second protection: add another one before removing this one.',
    })
  await forgetFactors(db, [actor.personId])
  await changeToken(ctx)
}

/** Nothing is left of their second factors; whoever must have one starts the days of grace again. */
export const forgetFactors = async (db: Db, personIds: string[]) => {
  await db`delete from core.totp_factors where person_id = any(${personIds}::uuid[])`
  await db`delete from core.passkeys where person_id = any(${personIds}::uuid[])`
  await db`delete from core.recovery_codes where person_id = any(${personIds}::uuid[])`
  await db`
    update core.accounts set second_factor_since = null,
      protect_before = case when protect_before = 'infinity' then protect_before end
    where person_id = any(${personIds}::uuid[])`
}
