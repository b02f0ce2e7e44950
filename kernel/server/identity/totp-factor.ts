import { randomBytes } from 'node:crypto'
import { encode } from 'uqr'
import { inFamilies } from '../../contract/in-families.ts'
import { invalid } from '../../contract/problem.ts'
import type { Ctx, PublicCtx } from '../context.ts'
import { factorAdded, factorRemoved } from './factors.ts'
import { seal, unseal } from './seal.ts'
import { base32, stepOf, totpAddress } from './totp.ts'

/** RFC 4226 §4 recommends 160 bits. */
const keyBytes = 20
const issuer = 'préau'

/** The square as the path of a picture whose side is `size`: the browser draws it without a library. */
const square = (text: string) => {
  const { size, data } = encode(text, { ecc: 'M', border: 0 })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { size, path }
}

/** A key to put in the application; it serves only once a right code has been typed. */
export const offerTotp = async (ctx: Ctx) => {
  const { db, actor, deps } = ctx
  const key = randomBytes(keyBytes)
  const sealed = seal(deps.secret, actor.personId, key)
  await db`
    insert into core.totp_factors (person_id, pending) values (${actor.personId}, ${sealed})
    on conflict (person_id) do update set pending = excluded.pending`
  const [own] = await db<{ login: string }[]>`select login from core.accounts where person_id = ${actor.personId}`
  const address = totpAddress(key, own?.login ?? '', issuer)
  return { key: base32(key), address, square: square(address) }
}

const wrong = () =>
  invalid('code', 'wrong-factor', {
    fr: 'Ce n’est pas le code affiché en ce moment par votre application.',
    en: 'This is not the code that your app shows at the moment.',
    ...inFamilies('wrongAppCode'),
  })

/** The code proves that the application holds the key. @returns the recovery codes, when they are the first. */
export const confirmTotp = async (ctx: Ctx, code: string): Promise<string[]> => {
  const { db, actor, deps, now } = ctx
  const [row] = await db<{ pending: Buffer | null }[]>`
    select pending from core.totp_factors where person_id = ${actor.personId}`
  if (!row?.pending) throw wrong()
  const step = stepOf(unseal(deps.secret, actor.personId, row.pending), code, { now, after: 0 })
  if (step === null) throw wrong()
  await db`
    update core.totp_factors set sealed = pending, pending = null, confirmed_at = now(), last_step = ${step}
    where person_id = ${actor.personId}`
  return factorAdded(ctx, 'protection.totp-added')
}

export const removeTotp = async (ctx: Ctx) => {
  await ctx.db`delete from core.totp_factors where person_id = ${ctx.actor.personId}`
  await factorRemoved(ctx, 'protection.totp-removed')
}

/** Whether this is the person’s code of now; a step serves once, even asked twice at the same instant. */
export const checkTotp = async (ctx: PublicCtx, personId: string, code: string): Promise<boolean> => {
  const [row] = await ctx.db<{ sealed: Buffer; lastStep: string }[]>`
    select sealed, last_step as "lastStep" from core.totp_factors where person_id = ${personId} and sealed is not null`
  if (!row) return false
  const key = unseal(ctx.deps.secret, personId, row.sealed)
  const step = stepOf(key, code, { now: ctx.now, after: Number(row.lastStep) })
  if (step === null) return false
  const spent = await ctx.db`
    update core.totp_factors set last_step = ${step} where person_id = ${personId} and last_step < ${step}`
  return spent.count > 0
}
