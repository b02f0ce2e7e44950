import { createHmac, createSecretKey, hash, type KeyObject, randomBytes } from 'node:crypto'
import type { Ctx } from '../context.ts'
import { sameText } from './derive.ts'

export const sessionCookie = 'preau_session'

/** What is kept of a cookie: a copy of the database opens no session. */
export const hashOf = (token: string): Buffer => hash('sha256', token, 'buffer')

export const newToken = (): string => randomBytes(32).toString('base64url')

const keys = new WeakMap<Buffer, KeyObject>()

/** Bytes made a key at each request cost six times the proof itself. */
const keyOf = (secret: Buffer): KeyObject => {
  const key = keys.get(secret) ?? createSecretKey(secret)
  keys.set(secret, key)
  return key
}

const proofOf = (secret: Buffer, random: string) =>
  createHmac('sha256', keyOf(secret)).update(`session\n${random}`).digest('base64url').slice(0, 22)

/** A token that says by itself that préau made it: limits tell a person from an address without asking the database. */
export const newSessionToken = (secret: Buffer): string => {
  const random = newToken()
  return `${random}.${proofOf(secret, random)}`
}

/** Whether préau made this token; whether it still opens something is the database’s to say. */
export const isSessionToken = (secret: Buffer, token: string): boolean => {
  const [random = '', proof = ''] = token.split('.')
  return sameText(proof, proofOf(secret, random))
}

type Renewing = Pick<Ctx, 'db' | 'setCookie'> & { secret: Buffer }

/** Requests already on their way with the former token are still answered. */
const overlapSeconds = 30

/**
 * Gives a session another token, when what it may do has just changed (OWASP ASVS 3.2.1): whoever had copied the former
 * one is left outside. Of several requests at once, the first does it.
 * @param token the one that came with the request.
 */
export const renewToken = async (ctx: Renewing, sessionId: string, token: string) => {
  const next = newSessionToken(ctx.secret)
  const former = hashOf(token)
  const [row] = await ctx.db<{ seconds: number }[]>`
    update core.sessions s set token_hash = ${hashOf(next)}, former_hash = ${former},
      former_until = now() + make_interval(secs => ${overlapSeconds}), roles = core.roles_held(s.person_id)
    where id = ${sessionId} and token_hash = ${former}
    returning greatest(1, extract(epoch from expires_at - now()))::int as seconds`
  if (row) ctx.setCookie(sessionCookie, next, row.seconds)
}

/** The token of a session that is put aside opens nothing any more; the session itself lives on, in its keyring. */
export const retireToken = async (ctx: Pick<Renewing, 'db' | 'secret'>, sessionId: string) => {
  await ctx.db`
    update core.sessions set former_hash = token_hash, former_until = now() + make_interval(secs => ${overlapSeconds}),
      token_hash = ${hashOf(newSessionToken(ctx.secret))} where id = ${sessionId}`
}
