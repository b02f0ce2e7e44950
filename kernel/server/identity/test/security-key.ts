import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import type { NewPasskey, PasskeyOffer, PasskeyProof, PasskeyQuestion } from '../../../contract/api/passkeys.ts'

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest()

type Cbor = number | string | Buffer | Map<Cbor, Cbor>

const head = (major: number, length: number): Buffer => {
  if (length < 24) return Buffer.from([(major << 5) | length])
  if (length < 256) return Buffer.from([(major << 5) | 24, length])
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255])
}

/** The little of CBOR (RFC 8949) that a key speaks. */
const cbor = (value: Cbor): Buffer => {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(pair => pair.map(cbor))])
}

const present = 0x01
const verified = 0x04
const carriesKey = 0x40

export interface KeyOptions {
  origin?: string
  /** False: nobody showed a finger, a face or a PIN. */
  isUnlocked?: boolean
}

/** A security key made of code: what a telephone does when its owner shows a finger (WebAuthn §6). */
export class SecurityKey {
  readonly #id = randomBytes(32)
  readonly #keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  readonly #options: Required<KeyOptions>
  counter = 0

  constructor(options: KeyOptions = {}) {
    this.#options = { origin: 'http://localhost', isUnlocked: true, ...options }
  }

  #client(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.#options.origin, crossOrigin: false }))
  }

  #data(rpId: string, extra: number, rest: Buffer): Buffer {
    const flags = present | (this.#options.isUnlocked ? verified : 0) | extra
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.counter)
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter, rest])
  }

  create(offer: PasskeyOffer): NewPasskey {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' })
    const cose = new Map<Cbor, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ])
    const length = Buffer.from([this.#id.length >> 8, this.#id.length & 255])
    const attested = Buffer.concat([Buffer.alloc(16), length, this.#id, cbor(cose)])
    const attestation = new Map<Cbor, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', this.#data(offer.rp.id, carriesKey, attested)],
    ])
    return {
      id: this.#id.toString('base64url'),
      response: {
        clientDataJSON: this.#client('webauthn.create', offer.challenge).toString('base64url'),
        attestationObject: cbor(attestation).toString('base64url'),
        transports: ['internal'],
      },
    }
  }

  sign(question: PasskeyQuestion): PasskeyProof {
    this.counter += 1
    const client = this.#client('webauthn.get', question.challenge)
    const data = this.#data(question.rpId, 0, Buffer.alloc(0))
    const signature = createSign('sha256')
      .update(Buffer.concat([data, sha256(client)]))
      .sign(this.#keys.privateKey)
    return {
      id: this.#id.toString('base64url'),
      response: {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
      },
    }
  }
}
