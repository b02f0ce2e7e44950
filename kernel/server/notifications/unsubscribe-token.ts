import { createHmac, timingSafeEqual } from 'node:crypto'

const proofBytes = 16

const proof = (secret: Buffer, personId: string) =>
  createHmac('sha256', secret).update(`unsubscribe\n${personId}`).digest().subarray(0, proofBytes)

/** What the link of a mail carries: whose mails to stop, and the proof that préau wrote it. It opens nothing else. */
export const unsubscribeToken = (secret: Buffer, personId: string): string =>
  Buffer.concat([Buffer.from(personId.replaceAll('-', ''), 'hex'), proof(secret, personId)]).toString('base64url')

/** Whose mails a link stops; null when it is not one of ours. */
export const readUnsubscribeToken = (secret: Buffer, token: string): string | null => {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 16 + proofBytes) return null
  const hex = bytes.subarray(0, 16).toString('hex')
  const personId = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  return timingSafeEqual(bytes.subarray(16), proof(secret, personId)) ? personId : null
}

/** The address that stops these mails: a page for a person, one gesture for a mail program (RFC 8058). */
export const unsubscribeUrl = (deps: { secret: Buffer; config: { publicUrl: string } }, personId: string): string =>
  `${deps.config.publicUrl}/api/v1/unsubscription/${unsubscribeToken(deps.secret, personId)}`
