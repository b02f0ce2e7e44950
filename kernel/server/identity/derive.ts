import { createHmac, timingSafeEqual } from 'node:crypto'
import { type SecretPicture, secretPictures } from '../../contract/secret-pictures.ts'

/**
 * Activation codes, secret pictures and class cards are computed from the instance's secret and a counter of the
 * account or the class. Nothing readable is stored, the same sheet can be printed twice, and raising the counter kills
 * every copy at once.
 */
const digest = (secret: Buffer, ...parts: (string | number)[]) =>
  createHmac('sha256', secret).update(parts.join('\n')).digest()

/** No I, L, O, U, 0 or 1: what is read aloud or copied by hand stays unambiguous. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** Eight characters (39 bits) that open an account once; throttled per account (throttle.ts). */
export const activationCode = (secret: Buffer, personId: string, number: number): string => {
  const letters = [...digest(secret, 'activation', personId, number).subarray(0, 8)]
    .map(byte => alphabet[byte % alphabet.length])
    .join('')
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}

/** Three different pictures, in order: 1,320 possibilities, tried only from a device that holds the class card. */
export const picturesOf = (secret: Buffer, personId: string, number: number): SecretPicture[] => {
  const left = [...secretPictures]
  return [...digest(secret, 'pictures', personId, number).subarray(0, 3)].map(
    byte => left.splice(byte % left.length, 1)[0] as SecretPicture,
  )
}

/** What the class QR code carries: the class and a proof that its teacher printed this very card. */
export const classCardToken = (secret: Buffer, classId: string, number: number): string => {
  const id = Buffer.from(classId.replaceAll('-', ''), 'hex')
  return Buffer.concat([id, digest(secret, 'class-card', classId, number).subarray(0, 12)]).toString('base64url')
}

/** The class a card names, before its proof is checked; null when the token is not one. */
export const classOfCard = (token: string): string | null => {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 28) return null
  const hex = bytes.subarray(0, 16).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Compares without telling by its duration where two texts differ; that their lengths do is no secret. */
export const sameText = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** Codes are typed in any case, with or without the dash. */
export const normaliseCode = (typed: string): string => {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}
