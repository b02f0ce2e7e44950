import type { TotpOffer } from '../../../contract/api/second-factor.ts'
import type { Client, TestApp } from '../../../test/app.ts'
import { type Persona, worldPassword } from '../../../test/small-world.ts'
import { codeAt, stepAt } from '../totp.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

const bytesOf = (base32: string): Buffer => {
  const bits = [...base32].map(letter => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
}

/** Somebody’s telephone: each code it shows is later than the last one, as those of a person who waits. */
export class Authenticator {
  readonly key: Buffer
  #shown = stepAt(new Date()) - 2

  constructor(offer: TotpOffer) {
    this.key = bytesOf(offer.key)
  }

  /** The next code that the server accepts; three of them fit around one instant. */
  next(): string {
    this.#shown = Math.max(this.#shown + 1, stepAt(new Date()) - 1)
    return codeAt(this.key, this.#shown)
  }

  again(): string {
    return codeAt(this.key, this.#shown)
  }
}

export interface Protected {
  client: Client
  telephone: Authenticator
  recoveryCodes: string[]
}

/** A new browser of this person. */
export const signedIn = async (t: TestApp, persona: Persona): Promise<Client> => {
  const client = t.nobody()
  await client.post('/session', { login: t.world.logins[persona], password: worldPassword })
  return client
}

/** Adds an application to the account of somebody who has none. */
export const addTotp = async (client: Client): Promise<Omit<Protected, 'client'>> => {
  const offer = await client.post<TotpOffer>('/me/totp')
  const telephone = new Authenticator(offer.body)
  const confirmed = await client.put<{ recoveryCodes: string[] }>('/me/totp', { code: telephone.next() })
  return { telephone, recoveryCodes: confirmed.body.recoveryCodes }
}

/** As if nothing had ever been chosen: each test starts alike. */
export const forgetProtection = async (t: TestApp, persona: Persona) => {
  const id = t.world.people[persona]
  const { sql } = t.deps
  await sql`delete from core.totp_factors where person_id = ${id}`
  await sql`delete from core.passkeys where person_id = ${id}`
  await sql`delete from core.recovery_codes where person_id = ${id}`
  await sql`update core.accounts set second_factor_since = null, protect_before = null where person_id = ${id}`
}
