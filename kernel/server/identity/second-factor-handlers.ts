import type { secondFactorContract } from '../../contract/api/second-factor.ts'
import type { stepUpContract } from '../../contract/api/step-up.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { conflict } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'
import type { Handlers } from '../http/handlers.ts'
import { isFactorCompulsory } from './compulsory.ts'
import { askOwnPasskey } from './passkeys/assertion.ts'
import { proofWays, prove } from './proof.ts'
import { recoveryCodesLeft, renewRecoveryCodes } from './recovery-codes.ts'
import { refusePupils } from './refuse-pupils.ts'
import { tellOwner } from './security-mail.ts'
import { confirmTotp, offerTotp, removeTotp } from './totp-factor.ts'

const readProtection = async (ctx: Ctx) => {
  const { personId } = ctx.actor
  const [totp] = await ctx.db<{ since: Date | null }[]>`
    select confirmed_at as since from core.totp_factors where person_id = ${personId}`
  return {
    isCompulsory: await isFactorCompulsory(ctx.db, ctx.deps.config, personId),
    totpSince: totp?.since?.toISOString() ?? null,
    recoveryCodesLeft: await recoveryCodesLeft(ctx.db, personId),
  }
}

const renewCodes = async (ctx: Ctx) => {
  if (!ctx.actor.hasFactor)
    throw conflict('no-factor', {
      fr: 'Ajoutez d’abord une seconde protection à votre compte.',
      en: 'First add a second protection to your account.',
      ...inFamilies('noFactor'),
    })
  await ctx.record('protection.codes-renewed', { targetId: ctx.actor.personId })
  await tellOwner(ctx, ctx.actor.personId, 'recovery-codes-renewed')
  return { recoveryCodes: await renewRecoveryCodes(ctx.db, ctx.deps.secret, ctx.actor.personId) }
}

export const secondFactorHandlers: Handlers<typeof secondFactorContract> = {
  readProtection,
  offerTotp: async ctx => {
    refusePupils(ctx)
    return offerTotp(ctx)
  },
  confirmTotp: async (ctx, { body }) => ({ recoveryCodes: await confirmTotp(ctx, body.code) }),
  removeTotp,
  renewRecoveryCodes: renewCodes,
}

export const stepUpHandlers: Handlers<typeof stepUpContract> = {
  readProofWays: async ctx => ({ ways: [...(await proofWays(ctx))] }),
  askOwnPasskey,
  prove: (ctx, { body }) => prove(ctx, body),
}
