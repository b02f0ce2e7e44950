import { createHmac, randomInt } from 'node:crypto'
import type { Db } from '../db/client.ts'

const count = 10
/** No I, L, O, U, 0 or 1: copied by hand without doubt. Ten characters, 49 bits: a fast hash is enough. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

const letters = (length: number) => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')

const hashOf = (secret: Buffer, code: string) =>
  createHmac('sha256', secret)
    .update(`recovery\n${code.toUpperCase().replace(/[^A-Z0-9]/g, '')}`)
    .digest()

/** Ten new codes in place of the former ones; only their hashes are kept, so they are read here once. */
export const renewRecoveryCodes = async (db: Db, secret: Buffer, personId: string): Promise<string[]> => {
  const codes = Array.from({ length: count }, () => `${letters(5)}-${letters(5)}`)
  const hashes = codes.map(code => hashOf(secret, code).toString('hex'))
  await db`delete from core.recovery_codes where person_id = ${personId}`
  await db`
    insert into core.recovery_codes (person_id, code_hash)
    select ${personId}::uuid, decode(h, 'hex') from unnest(${hashes}::text[]) as h`
  return codes
}

/** Whether it is one of the person's codes; it has then served, and never does again. */
export const spendRecoveryCode = async (db: Db, secret: Buffer, personId: string, typed: string): Promise<boolean> => {
  const used = await db`
    update core.recovery_codes set used_at = now()
    where person_id = ${personId} and code_hash = ${hashOf(secret, typed)} and used_at is null`
  return used.count > 0
}

export const recoveryCodesLeft = async (db: Db, personId: string): Promise<number> => {
  const [row] = await db<{ left: number }[]>`
    select count(*)::int as left from core.recovery_codes where person_id = ${personId} and used_at is null`
  return row?.left ?? 0
}
