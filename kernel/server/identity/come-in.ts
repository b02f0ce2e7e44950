import { charterVersions } from '../../contract/charter.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { Problem } from '../../contract/problem.ts'
import type { PublicCtx } from '../context.ts'
import { beginSignIn } from './begun-sign-in.ts'
import type { Account } from './find-account.ts'
import { readingFor, type SessionMethod } from './session.ts'
import { type FactorKind, startSession } from './start-session.ts'

interface Proved {
  method: SessionMethod
  /** The second factor that came with it: nothing more is asked. */
  factor?: FactorKind
}

const nothingDue = { mustChangePassword: false, charterDue: null } as const

/** The last door of every sign-in: a session, or the second factor that is still awaited. */
export const comeIn = async (ctx: PublicCtx, account: Account, { method, factor }: Proved) => {
  if (account.merged)
    throw new Problem(403, 'merged', {
      fr: 'Cet identifiant ne sert plus : vos deux comptes ont été réunis. Connectez-vous avec l’autre, ou demandez votre fiche de connexion à l’école.',
      en: 'This login no longer works: your two accounts were merged. Sign in with the other one, or ask the school for your login sheet.',
      ...inFamilies('mergedAccount'),
    })
  if (account.blocked)
    throw new Problem(403, 'blocked', {
      fr: 'Ce compte est suspendu. Adressez-vous à l’école.',
      en: 'This account is suspended. Please contact the school.',
      ...inFamilies('blockedAccount'),
    })
  if (account.hasFactor && !factor) {
    const ways = await beginSignIn(ctx, account.personId, method)
    return { personId: account.personId, ...nothingDue, secondStep: { ways } }
  }
  await startSession(ctx, account.personId, { method, factor: factor ?? null })
  const reading = readingFor(account)
  const [accepted] = await ctx.db`
    select from core.charter_acceptances where person_id = ${account.personId} and reading = ${reading}
      and version = ${charterVersions[reading]}`
  return {
    personId: account.personId,
    mustChangePassword: account.mustChange,
    charterDue: accepted ? null : reading,
    secondStep: null,
  }
}
