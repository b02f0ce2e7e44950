import { createHash, randomBytes } from 'node:crypto'
import type { Ctx } from '../context.ts'

export const sessionCookie = 'preau_session'

/** What is kept of a cookie: a copy of the database opens no session. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

export const newToken = (): string => randomBytes(32).toString('base64url')

/** Requests already on their way with the former token are still answered. */
const overlapSeconds = 30

/**
 * Gives a session another token, when what it may do has just changed (OWASP ASVS 3.2.1): whoever had copied the former
 * one is left outside. Of several requests at once, the first does it.
 * @param token the one that came with the request.
 */
export const renewToken = async (ctx: Pick<Ctx, 'db' | 'setCookie'>, sessionId: string, token: string) => {
  const next = newToken()
  const former = hashOf(token)
  const [row] = await ctx.db<{ seconds: number }[]>`
    update core.sessions s set token_hash = ${hashOf(next)}, former_hash = ${former},
      former_until = now() + make_interval(secs => ${overlapSeconds}), roles = core.roles_held(s.person_id)
    where id = ${sessionId} and token_hash = ${former}
    returning greatest(1, extract(epoch from expires_at - now()))::int as seconds`
  if (row) ctx.setCookie(sessionCookie, next, row.seconds)
}
