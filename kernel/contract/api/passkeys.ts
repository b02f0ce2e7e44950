import { contract } from '../endpoint.ts'
import { type Static, t } from '../schema.ts'
import { RecoveryCodes } from './second-factor.ts'
import { SignedInReply } from './session.ts'

/** Bytes as WebAuthn writes them in JSON: base64url without padding. */
const bytes = (max: number) => t.text({ min: 1, max, pattern: '^[A-Za-z0-9_-]+$' })
const kind = t.oneOf('public-key')
const transports = t.array(t.text({ max: 20 }), { maxItems: 10 })
const known = t.array(t.object({ id: t.string(), type: kind, transports: t.optional(t.array(t.string())) }))

/** What `navigator.credentials.create` is given (WebAuthn §5.4, in JSON). */
export const PasskeyOffer = t.object({
  challenge: t.string(),
  rp: t.object({ id: t.string(), name: t.string() }),
  user: t.object({ id: t.string(), name: t.string(), displayName: t.string() }),
  pubKeyCredParams: t.array(t.object({ alg: t.integer(), type: kind })),
  timeout: t.integer(),
  excludeCredentials: known,
  authenticatorSelection: t.object({
    residentKey: t.oneOf('required'),
    requireResidentKey: t.boolean(),
    userVerification: t.oneOf('required'),
  }),
  attestation: t.oneOf('none'),
})
export type PasskeyOffer = Static<typeof PasskeyOffer>

/** What it answers. */
export const NewPasskey = t.object({
  id: bytes(1_400),
  response: t.object({ clientDataJSON: bytes(4_000), attestationObject: bytes(20_000), transports }),
})
export type NewPasskey = Static<typeof NewPasskey>

/** What `navigator.credentials.get` is given (§5.5). Without `allowCredentials`, any passkey of this territory. */
export const PasskeyQuestion = t.object({
  challenge: t.string(),
  rpId: t.string(),
  timeout: t.integer(),
  userVerification: t.oneOf('required'),
  allowCredentials: known,
})
export type PasskeyQuestion = Static<typeof PasskeyQuestion>

/** What it answers. */
export const PasskeyProof = t.object({
  id: bytes(1_400),
  response: t.object({
    clientDataJSON: bytes(4_000),
    authenticatorData: bytes(4_000),
    signature: bytes(8_000),
    userHandle: t.optional(bytes(200)),
  }),
})
export type PasskeyProof = Static<typeof PasskeyProof>

export const PasskeyRow = t.object({
  id: t.id(),
  name: t.string(),
  createdAt: t.instant(),
  lastUsedAt: t.nullable(t.instant()),
})
export type PasskeyRow = Static<typeof PasskeyRow>

export const passkeyName = t.text({ min: 1, max: 60, pattern: '\\S' })

export const passkeyContract = contract({
  askPasskey: {
    method: 'POST',
    path: '/session/passkey-question',
    access: 'public',
    summary: 'What a passkey must sign to sign in, once, within five minutes',
    body: t.object({ secondStep: t.boolean() }),
    reply: PasskeyQuestion,
    perMinute: 600,
  },
  signInWithPasskey: {
    method: 'POST',
    path: '/session/passkey',
    access: 'public',
    summary: 'Sign in with a passkey: no login, no password, nothing more asked',
    body: PasskeyProof,
    reply: SignedInReply,
    perMinute: 600,
  },
  listPasskeys: {
    method: 'GET',
    path: '/me/passkeys',
    access: 'own',
    summary: 'My passkeys',
    reply: t.object({ items: t.array(PasskeyRow) }),
    beforeFactor: true,
  },
  offerPasskey: {
    method: 'POST',
    path: '/me/passkeys/offer',
    access: 'own',
    summary: 'What a new passkey is made from',
    reply: PasskeyOffer,
    beforeFactor: true,
    recent: true,
  },
  addPasskey: {
    method: 'POST',
    path: '/me/passkeys',
    access: 'own',
    summary: 'Keep the passkey that was just made; the first factor gives ten recovery codes',
    body: t.object({ name: passkeyName, passkey: NewPasskey }),
    reply: RecoveryCodes,
    beforeFactor: true,
    recent: true,
  },
  renamePasskey: {
    method: 'PUT',
    path: '/me/passkeys/:passkeyId',
    access: 'own',
    summary: 'Call one of my passkeys otherwise',
    body: t.object({ name: passkeyName }),
    reply: null,
    beforeFactor: true,
  },
  removePasskey: {
    method: 'DELETE',
    path: '/me/passkeys/:passkeyId',
    access: 'own',
    summary: 'This passkey opens my account no more',
    reply: null,
    recent: true,
  },
})
