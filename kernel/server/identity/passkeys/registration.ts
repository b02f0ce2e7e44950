import type { NewPasskey, PasskeyOffer } from '../../../contract/api/passkeys.ts'
import { inFamilies } from '../../../contract/in-families.ts'
import { conflict, notFound } from '../../../contract/problem.ts'
import type { Ctx } from '../../context.ts'
import { uuidv7 } from '../../db/ids.ts'
import { factorAdded, factorRemoved } from '../factors.ts'
import { accountOf } from '../find-account.ts'
import { newChallenge, relyingParty, spendChallenge, timeoutMs, wrongPasskey } from './challenges.ts'
import { webauthn } from './library.ts'

const most = 10
const product = 'préau'
const key = 'public-key' as const

/** ES256, then EdDSA and RS256: every telephone, computer and security key makes one of them (RFC 8152). */
const algorithms = [-7, -8, -257]

const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')

/** Discoverable and unlocked by its owner (finger, face, PIN): it stands for the login, the password and more. */
export const offerPasskey = async (ctx: Ctx): Promise<PasskeyOffer> => {
  const { db, actor, deps } = ctx
  const account = await accountOf(db, actor.personId)
  if (!account) throw notFound()
  const own = await db<{ id: string }[]>`
    select credential_id as id from core.passkeys where person_id = ${actor.personId}`
  if (own.length >= most)
    throw conflict('too-many-passkeys', {
      fr: `Vous avez déjà ${most} clés d’accès : retirez-en une.`,
      en: `You already have ${most} passkeys: remove one.`,
      ...inFamilies('tooManyPasskeys', most),
    })
  return {
    challenge: await newChallenge(ctx, 'register', actor.personId),
    rp: { id: relyingParty(deps.config).id, name: product },
    user: { id: bytesOf(actor.personId), name: account.login, displayName: account.displayName },
    pubKeyCredParams: algorithms.map(alg => ({ alg, type: key })),
    timeout: timeoutMs,
    excludeCredentials: own.map(({ id }) => ({ id, type: key })),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    attestation: 'none',
  }
}

const verify = async (ctx: Ctx, passkey: NewPasskey) => {
  const asked = { purpose: 'register', personId: ctx.actor.personId } as const
  const expectedChallenge = await spendChallenge(ctx, passkey.response.clientDataJSON, asked)
  const { id, origin } = relyingParty(ctx.deps.config)
  const { verifyRegistrationResponse } = await webauthn()
  const response = { ...passkey, rawId: passkey.id, type: key, clientExtensionResults: {} }
  const verified = await verifyRegistrationResponse({
    response: response as Parameters<typeof verifyRegistrationResponse>[0]['response'],
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => ({ verified: false, registrationInfo: undefined }))
  if (!verified.registrationInfo) throw wrongPasskey()
  return verified.registrationInfo.credential
}

/** @returns the recovery codes, when it is the first factor. */
export const addPasskey = async (ctx: Ctx, { name, passkey }: { name: string; passkey: NewPasskey }) => {
  const { id, publicKey, counter } = await verify(ctx, passkey)
  const added = await ctx.db`
    insert into core.passkeys (id, person_id, credential_id, public_key, counter, transports, name)
    values (${uuidv7()}, ${ctx.actor.personId}, ${id}, ${Buffer.from(publicKey)}, ${counter},
      ${passkey.response.transports}, ${name.trim()})
    on conflict (credential_id) do nothing`
  if (added.count === 0)
    throw conflict('known-passkey', {
      fr: 'Cette clé d’accès est déjà enregistrée.',
      en: 'This passkey is already registered.',
      ...inFamilies('knownPasskey'),
    })
  return factorAdded(ctx, 'protection.passkey-added')
}

interface Row {
  id: string
  name: string
  createdAt: Date
  lastUsedAt: Date | null
}

export const listPasskeys = async ({ db, actor }: Ctx) => {
  const rows = await db<Row[]>`
    select id, name, created_at as "createdAt", last_used_at as "lastUsedAt" from core.passkeys
    where person_id = ${actor.personId} order by created_at`
  return rows.map(row => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  }))
}

export const renamePasskey = async ({ db, actor }: Ctx, passkeyId: string, name: string) => {
  const named = await db`
    update core.passkeys set name = ${name.trim()} where id = ${passkeyId} and person_id = ${actor.personId}`
  if (named.count === 0) throw notFound()
}

export const removePasskey = async (ctx: Ctx, passkeyId: string) => {
  const removed = await ctx.db`
    delete from core.passkeys where id = ${passkeyId} and person_id = ${ctx.actor.personId}`
  if (removed.count === 0) throw notFound()
  await factorRemoved(ctx, 'protection.passkey-removed')
}
