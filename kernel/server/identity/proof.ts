import type { PasskeyProof } from '../../contract/api/passkeys.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { invalid } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'
import { changeToken, factorWays } from './factors.ts'
import { accountOf } from './find-account.ts'
import { requirePasskey } from './passkeys/assertion.ts'
import { asTyped, passwordMatches } from './passwords.ts'
import { requireCode, wrongCode } from './second-step.ts'
import { countFailure, refuseThrottled } from './throttle.ts'

/** How this person proves who they are again: by their second factor, or by their password when they have none. */
export const proofWays = async (ctx: Ctx) =>
  ctx.actor.hasFactor ? factorWays(ctx.db, ctx.actor.personId) : (['password'] as const)

/** Who they are is known for the next quarter of an hour; the session goes on under another token. */
export const noteProof = async (ctx: Ctx) => {
  await ctx.db`update core.sessions set proved_at = now() where id = ${ctx.actor.sessionId}`
  await changeToken(ctx)
}

/** The signed-in person’s password. @throws Problem 422 on `field`, 429 after too many. */
export const requirePassword = async (ctx: Ctx, password: string, field: string) => {
  const account = await accountOf(ctx.db, ctx.actor.personId)
  const login = account?.login ?? ''
  await refuseThrottled(ctx.deps.sql, login, ctx.caller.address)
  if (!(await passwordMatches(account?.passwordHash ?? null, account ? asTyped(account, password) : ''))) {
    await countFailure(ctx.deps.sql, login, ctx.caller.address)
    throw invalid(field, 'wrong', {
      fr: 'Ce n’est pas votre mot de passe actuel.',
      en: 'This is not your current password.',
      ...inFamilies('wrongPassword'),
    })
  }
  return account
}

interface Proof {
  password?: string
  code?: string
  passkey?: PasskeyProof
}

/** A password alone is not enough from somebody who has a second factor: it may be what was stolen. */
export const prove = async (ctx: Ctx, { password, code, passkey }: Proof) => {
  const asked = { purpose: 'proof', personId: ctx.actor.personId } as const
  if (passkey) await requirePasskey(ctx, passkey, asked)
  else if (code !== undefined) await requireCode(ctx, ctx.actor.personId, code)
  else if (password !== undefined && !ctx.actor.hasFactor) await requirePassword(ctx, password, 'password')
  else throw wrongCode()
  await noteProof(ctx)
}
