import { contract } from '../endpoint.ts'
import { type Static, t } from '../schema.ts'

/** How a second factor is shown: a passkey, the six digits of an application, a recovery code. */
export const FactorWay = t.oneOf('passkey', 'totp', 'recovery')
export type FactorWay = Static<typeof FactorWay>

export const sixDigits = t.text({ min: 6, max: 12 })

export const Protection = t.object({
  /** My functions require a second factor: the last one cannot be removed. */
  isCompulsory: t.boolean(),
  /** Since when an application gives my codes. */
  totpSince: t.nullable(t.instant()),
  recoveryCodesLeft: t.integer(),
})
export type Protection = Static<typeof Protection>

export const TotpOffer = t.object({
  /** To type by hand where nothing can be scanned (base 32). */
  key: t.string(),
  /** The same for the application of this very device (`otpauth:`). */
  address: t.string(),
  /** The square to scan: a path drawn in a box of `size` by `size`. */
  square: t.object({ size: t.integer(), path: t.string() }),
})
export type TotpOffer = Static<typeof TotpOffer>

/** Shown once, when they are made; empty when the person keeps those they have. */
export const RecoveryCodes = t.object({ recoveryCodes: t.array(t.string()) })

export const secondFactorContract = contract({
  readProtection: {
    method: 'GET',
    path: '/me/protection',
    access: 'own',
    summary: 'My second factors',
    reply: Protection,
    beforeFactor: true,
  },
  offerTotp: {
    method: 'POST',
    path: '/me/totp',
    access: 'own',
    summary: 'A key for an authenticator application (RFC 6238); it serves once a code has confirmed it',
    reply: TotpOffer,
    beforeFactor: true,
    recent: true,
  },
  confirmTotp: {
    method: 'PUT',
    path: '/me/totp',
    access: 'own',
    summary: 'The code the application shows now; the first factor gives ten recovery codes',
    body: t.object({ code: sixDigits }),
    reply: RecoveryCodes,
    beforeFactor: true,
    recent: true,
  },
  removeTotp: {
    method: 'DELETE',
    path: '/me/totp',
    access: 'own',
    summary: 'No longer ask for the codes of the application',
    reply: null,
    recent: true,
  },
  renewRecoveryCodes: {
    method: 'POST',
    path: '/me/recovery-codes',
    access: 'own',
    summary: 'Ten new recovery codes; the former ones open nothing any more',
    reply: RecoveryCodes,
    recent: true,
  },
})
