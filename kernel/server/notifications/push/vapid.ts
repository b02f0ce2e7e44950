import { createECDH, createHmac } from 'node:crypto'

/**
 * Who this instance is for push services (RFC 8292): a P-256 pair derived from the instance's secret, made once and kept in the data folder or
 * given by configuration. The same on every machine, and devices need not subscribe again after a move.
 */
export const vapidKeys = (secret: Buffer): { publicKey: string; privateKey: string } => {
  const pair = createECDH('prime256v1')
  const privateKey = createHmac('sha256', secret).update('vapid').digest()
  pair.setPrivateKey(privateKey)
  return { publicKey: pair.getPublicKey('base64url'), privateKey: privateKey.toString('base64url') }
}
