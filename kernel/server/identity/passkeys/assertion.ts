import type { PasskeyProof, PasskeyQuestion } from '../../../contract/api/passkeys.ts'
import type { Ctx, PublicCtx } from '../../context.ts'
import { endBegun, peekBegun } from '../begun-sign-in.ts'
import { comeIn } from '../come-in.ts'
import { accountOf } from '../find-account.ts'
import { newChallenge, relyingParty, spendChallenge, timeoutMs, wrongPasskey } from './challenges.ts'
import { webauthn } from './library.ts'

interface Asked {
  purpose: 'sign-in' | 'proof'
  /** Whose passkeys may answer; null: anybody’s. */
  personId: string | null
}

interface Stored {
  id: string
  personId: string
  publicKey: Buffer
  counter: string
}

const ask = async (ctx: PublicCtx, { purpose, personId }: Asked, of: string | null): Promise<PasskeyQuestion> => {
  const own = of
    ? await ctx.db<{ id: string; transports: string[] }[]>`
        select credential_id as id, transports from core.passkeys where person_id = ${of} order by created_at`
    : []
  return {
    challenge: await newChallenge(ctx, purpose, personId),
    rpId: relyingParty(ctx.deps.config).id,
    timeout: timeoutMs,
    userVerification: 'required',
    allowCredentials: own.map(row => ({ ...row, type: 'public-key' })),
  }
}

/** To sign in: any passkey of this territory, or those of who has just typed their password here. */
export const askPasskey = async (ctx: PublicCtx, { secondStep }: { secondStep: boolean }) => {
  const begun = secondStep ? await peekBegun(ctx) : null
  return ask(ctx, { purpose: 'sign-in', personId: null }, begun?.personId ?? null)
}

/** To prove again who one is. */
export const askOwnPasskey = (ctx: Ctx) => {
  const { personId } = ctx.actor
  return ask(ctx, { purpose: 'proof', personId }, personId)
}

const verify = async (ctx: PublicCtx, proof: PasskeyProof, stored: Stored, expectedChallenge: string) => {
  const { id, origin } = relyingParty(ctx.deps.config)
  const { verifyAuthenticationResponse } = await webauthn()
  const answer = await verifyAuthenticationResponse({
    response: { ...proof, rawId: proof.id, type: 'public-key', clientExtensionResults: {} },
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: id,
    credential: { id: proof.id, publicKey: new Uint8Array(stored.publicKey), counter: Number(stored.counter) },
    requireUserVerification: true,
  }).catch(() => null)
  if (!answer?.verified) throw wrongPasskey()
  return answer.authenticationInfo.newCounter
}

/**
 * Whose passkey signed what was asked. A counter that went back tells of a copy: it is refused (WebAuthn §7.2, step 22).
 * @throws Problem 422 when it is nobody’s, or not rightly signed.
 */
export const requirePasskey = async (ctx: PublicCtx, proof: PasskeyProof, asked: Asked): Promise<string> => {
  const challenge = await spendChallenge(ctx, proof.response.clientDataJSON, asked)
  const [stored] = await ctx.db<Stored[]>`
    select id, person_id as "personId", public_key as "publicKey", counter from core.passkeys
    where credential_id = ${proof.id} and person_id = coalesce(${asked.personId}::uuid, person_id)`
  if (!stored) throw wrongPasskey()
  const counter = await verify(ctx, proof, stored, challenge)
  await ctx.db`update core.passkeys set counter = ${counter}, last_used_at = now() where id = ${stored.id}`
  return stored.personId
}

/** It was unlocked by its owner and answers to nobody else’s site: two factors in one. */
export const signInWithPasskey = async (ctx: PublicCtx, proof: PasskeyProof) => {
  const personId = await requirePasskey(ctx, proof, { purpose: 'sign-in', personId: null })
  const account = await accountOf(ctx.db, personId)
  if (!account) throw wrongPasskey()
  const begun = await peekBegun(ctx)
  if (begun) await endBegun(ctx, begun)
  return comeIn(ctx, account, { method: 'passkey', factor: 'passkey' })
}
