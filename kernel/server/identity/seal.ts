import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** One key for sealing, apart from those of codes and pictures, all from the instance's secret (RFC 5869). */
const sealingKey = (secret: Buffer) => Buffer.from(hkdfSync('sha256', secret, '', 'preau sealing', 32))

/**
 * Encrypts what the server must read again (a TOTP secret), so that a copy of the database is not enough.
 * @param owner who it belongs to: moved to somebody else's row, it opens no more.
 */
export const seal = (secret: Buffer, owner: string, plain: Buffer): Buffer => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, sealingKey(secret), nonce).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** @throws Error when it was not sealed with this secret for this owner. */
export const unseal = (secret: Buffer, owner: string, sealed: Buffer): Buffer => {
  const decipher = createDecipheriv(algorithm, sealingKey(secret), sealed.subarray(0, nonceBytes))
  decipher.setAAD(Buffer.from(owner)).setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes))
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()])
}
