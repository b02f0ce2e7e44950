import { inFamilies } from '../../contract/in-families.ts'
import { invalid } from '../../contract/problem.ts'
import type { PublicCtx } from '../context.ts'
import { countWrongCode, endBegun, readBegun } from './begun-sign-in.ts'
import { comeIn } from './come-in.ts'
import { accountOf } from './find-account.ts'
import { spendRecoveryCode } from './recovery-codes.ts'
import { tellOwner } from './security-mail.ts'
import { countFailure, forgetFailures, refuseThrottled } from './throttle.ts'
import { checkTotp } from './totp-factor.ts'

const isSixDigits = (typed: string) => /^\d{6}$/.test(typed.replace(/\s/g, ''))

/** Which second factor this text is for the person: the application’s six digits or a recovery code; null for neither. */
const kindOf = async (ctx: PublicCtx, personId: string, typed: string) => {
  if (isSixDigits(typed)) return (await checkTotp(ctx, personId, typed)) ? ('totp' as const) : null
  return (await spendRecoveryCode(ctx.db, ctx.deps.secret, personId, typed)) ? ('recovery' as const) : null
}

export const wrongCode = () =>
  invalid('code', 'wrong-factor', {
    fr: 'Ce code ne convient pas : il a expiré, ou il a déjà servi. Essayez le suivant.',
    en: 'This code does not fit: it has expired, or it was already used. Try the next one.',
    ...inFamilies('staleCode'),
  })

/**
 * Checks a code behind the same throttle as passwords: a million codes are tried by nobody.
 * @throws Problem 422 when it is wrong, 429 after too many.
 */
export const requireCode = async (ctx: PublicCtx, personId: string, typed: string) => {
  const account = `factor:${personId}`
  await refuseThrottled(ctx.deps.sql, account, ctx.caller.address)
  const kind = await kindOf(ctx, personId, typed)
  if (!kind) {
    await countFailure(ctx.deps.sql, account, ctx.caller.address)
    throw wrongCode()
  }
  await forgetFailures(ctx.deps.sql, account, ctx.caller.address)
  return kind
}

/** After the password, the code: only then is there a session. */
export const takeSecondStep = async (ctx: PublicCtx, typed: string) => {
  const begun = await readBegun(ctx)
  const factor = await requireCode(ctx, begun.personId, typed).catch(async error => {
    await countWrongCode(ctx, begun)
    throw error
  })
  const account = await accountOf(ctx.db, begun.personId)
  if (!account) throw wrongCode()
  await endBegun(ctx, begun)
  if (factor === 'recovery') await tellOwner(ctx, begun.personId, 'recovery-code-used')
  return comeIn(ctx, account, { method: begun.method, factor })
}
