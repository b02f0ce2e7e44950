import type { PublicCtx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'
import { startGrace } from './compulsory.ts'
import { joinKeyring, keepKeyring } from './keyring.ts'
import { tellOwner } from './security-mail.ts'
import type { SessionMethod } from './session.ts'
import { hashOf, newSessionToken, newToken, sessionCookie } from './session-token.ts'

export type FactorKind = 'totp' | 'passkey' | 'recovery'

/** Tells this browser from another one, for its owner; it opens nothing. */
const deviceCookie = 'preau_device'
const deviceDays = 400

/** Notes the browser; true when this person had come with others, and never with this one. */
const noteDevice = async (ctx: PublicCtx, personId: string, token: string): Promise<boolean> => {
  const [row] = await ctx.db<{ isNew: boolean }[]>`
    with former as (select exists (select from core.known_devices where person_id = ${personId}) as known),
      noted as (
        insert into core.known_devices (person_id, device_hash) values (${personId}, ${hashOf(token)})
        on conflict (person_id, device_hash) do update set last_seen_at = now() returning xmax = 0 as fresh)
    select former.known and noted.fresh as "isNew" from former, noted`
  return row?.isNew ?? false
}

const closeFormer = async (db: Db, token: string | undefined) => {
  if (token)
    await db`update core.sessions set revoked_at = now() where token_hash = ${hashOf(token)} and revoked_at is null`
}

/**
 * Opens a session and puts its token, known only to the browser, in a cookie. Any former session of it is closed: a
 * token somebody else planted there never becomes this person’s (OWASP ASVS 3.2.1).
 * @param factor the second factor that was shown, when one was.
 */
export const startSession = async (
  ctx: PublicCtx,
  personId: string,
  { method, factor = null }: { method: SessionMethod; factor?: FactorKind | null },
) => {
  const { sessions } = ctx.deps.config
  await closeFormer(ctx.db, ctx.caller.cookies[sessionCookie])
  const shared = method === 'pictures'
  const device = ctx.caller.cookies[deviceCookie] ?? newToken()
  const isNew = !shared && (await noteDevice(ctx, personId, device))
  const token = newSessionToken(ctx.deps.secret)
  const keyring = await joinKeyring(ctx, personId, shared)
  const seconds = shared ? sessions.sharedHours * 3_600 : sessions.days * 86_400
  await ctx.db`
    insert into core.sessions (id, token_hash, person_id, method, shared, device, expires_at, second_factor, is_new_device, roles, keyring_hash)
    values (${uuidv7()}, ${hashOf(token)}, ${personId}, ${method}, ${shared}, ${ctx.caller.device},
      now() + make_interval(secs => ${seconds}), ${factor}, ${isNew}, core.roles_held(${personId}), ${keyring && hashOf(keyring)})`
  await ctx.db`update core.accounts set last_seen_at = now() where person_id = ${personId}`
  await startGrace(ctx.db, ctx.deps.config, personId)
  // First of the answer's cookies: a script that keeps only one keeps this one.
  ctx.setCookie(sessionCookie, token, seconds)
  if (keyring) keepKeyring(ctx, keyring)
  if (!shared) ctx.setCookie(deviceCookie, device, deviceDays * 86_400)
  if (isNew) await tellOwner(ctx, personId, 'new-device')
}
