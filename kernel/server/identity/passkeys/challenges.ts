import { randomBytes } from 'node:crypto'
import { inFamilies } from '../../../contract/in-families.ts'
import { Problem } from '../../../contract/problem.ts'
import type { Config } from '../../config.ts'
import type { PublicCtx } from '../../context.ts'

const minutes = 5
export const timeoutMs = minutes * 60_000

type Purpose = 'register' | 'sign-in' | 'proof'

/** A passkey belongs to the address people type: it signs for no other (WebAuthn §5.1.3). */
export const relyingParty = ({ publicUrl }: Pick<Config, 'publicUrl'>) => {
  const { hostname, origin } = new URL(publicUrl)
  return { id: hostname, origin }
}

/** Something nobody could have signed before. `personId` null: whoever signs in. */
export const newChallenge = async (ctx: PublicCtx, purpose: Purpose, personId: string | null): Promise<string> => {
  const challenge = randomBytes(32).toString('base64url')
  await ctx.db`delete from core.challenges where expires_at < now()`
  await ctx.db`
    insert into core.challenges (challenge, purpose, person_id, expires_at)
    values (${challenge}, ${purpose}, ${personId}, now() + make_interval(mins => ${minutes}))`
  return challenge
}

export const wrongPasskey = () =>
  new Problem(422, 'wrong-passkey', {
    fr: 'Cette clé d’accès n’a pas été reconnue. Essayez encore, ou entrez autrement.',
    en: 'This passkey was not recognised. Try again, or come in another way.',
    ...inFamilies('unknownPasskey'),
  })

const challengeIn = (clientDataJSON: string): string => {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString())
    return typeof challenge === 'string' ? challenge : ''
  } catch {
    throw wrongPasskey()
  }
}

/**
 * The challenge that was signed, which can be signed no more: spent outside the request’s transaction, which a refusal
 * rolls back.
 * @throws Problem 422 when it was not asked here, for this, of this person, or too long ago.
 */
export const spendChallenge = async (
  ctx: PublicCtx,
  clientDataJSON: string,
  { purpose, personId }: { purpose: Purpose; personId: string | null },
): Promise<string> => {
  const challenge = challengeIn(clientDataJSON)
  const spent = await ctx.deps.sql`
    delete from core.challenges where challenge = ${challenge} and purpose = ${purpose}
      and person_id is not distinct from ${personId} and expires_at > now()`
  if (spent.count === 0) throw wrongPasskey()
  return challenge
}
