import { createHmac, timingSafeEqual } from 'node:crypto'

/** Where the token goes in `MAIL_BOUNCES`. */
export const tokenMark = '{token}'

const proofBytes = 10
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
/** 26 bytes, five bits a letter. */
export const tokenLength = 42

/** Base 32 (RFC 4648 § 6) in small letters: what stands before the @ may change case on its way. */
const encode = (bytes: Buffer): string => {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map(five => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

const decode = (text: string): Buffer => {
  const bits = [...text].map(letter => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map(eight => Number.parseInt(eight, 2)))
}

const idOf = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')

/** The address it was sent to is proved and not carried: a return says nothing of an address confirmed since. */
const proof = (secret: Buffer, mailId: string, to: string) =>
  createHmac('sha256', secret).update(`bounce\n${mailId}\n${to.toLowerCase()}`).digest().subarray(0, proofBytes)

/** The sender of the envelope of one mail: whatever cannot be delivered comes back to it (RFC 5321 § 4.4, VERP). */
export const bounceAddress = (secret: Buffer, template: string, { id, to }: { id: string; to: string }): string => {
  const bytes = Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), proof(secret, id, to)])
  return template.replace(tokenMark, encode(bytes))
}

export interface BounceToken {
  mailId: string
  /** Whether préau wrote it for a mail to that address. */
  isFor: (secret: Buffer, to: string) => boolean
}

/** What an address of return says; null when it is not one of ours. */
export const readBounceAddress = (template: string, address: string): BounceToken | null => {
  const [before = '', after = ''] = template.toLowerCase().split(tokenMark)
  const typed = address.trim().toLowerCase()
  if (!typed.startsWith(before) || !typed.endsWith(after)) return null
  const token = typed.slice(before.length, typed.length - after.length)
  if (!new RegExp(`^[a-z2-7]{${tokenLength}}$`).test(token)) return null
  const bytes = decode(token)
  const mailId = idOf(bytes.subarray(0, 16).toString('hex'))
  return { mailId, isFor: (secret, to) => timingSafeEqual(bytes.subarray(16), proof(secret, mailId, to)) }
}
