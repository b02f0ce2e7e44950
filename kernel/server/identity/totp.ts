import { createHmac } from 'node:crypto'
import { sameText } from './derive.ts'

/** RFC 6238 as every authenticator application speaks it: HMAC-SHA-1, six digits, thirty seconds. */
const digits = 6
const stepSeconds = 30
/** One step before and after: a telephone a little late, a person a little slow (§5.2). */
const tolerance = 1

export const stepAt = (now: Date): number => Math.floor(now.getTime() / 1000 / stepSeconds)

/** The code of one step (RFC 4226 §5.3). */
export const codeAt = (key: Buffer, step: number): string => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', key).update(counter).digest()
  const offset = (mac.at(-1) as number) & 0xf
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits).padStart(digits, '0')
}

/**
 * The step whose code was typed, among those close to now and later than the last one used; null when it is none of
 * them. Every candidate is compared, whatever the first ones say.
 */
export const stepOf = (key: Buffer, typed: string, { now, after }: { now: Date; after: number }): number | null => {
  const code = typed.replace(/\s/g, '')
  const current = stepAt(now)
  let found: number | null = null
  for (let step = current - tolerance; step <= current + tolerance; step += 1)
    if (sameText(codeAt(key, step), code) && step > after) found ??= step
  return found
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 §6, without padding: what a person types when the square cannot be scanned. */
export const base32 = (bytes: Buffer): string => {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map(group => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}

/** What the square says to the application: whose account, of which préau, with which key. */
export const totpAddress = (key: Buffer, login: string, issuer: string): string => {
  const query = new URLSearchParams({ secret: base32(key), issuer })
  return `otpauth://totp/${encodeURIComponent(`${issuer}:${login}`)}?${query}`
}
