import { createHash, randomBytes } from 'node:crypto'
import { type CharterReading, charterVersions } from '../../contract/charter.ts'
import type { Actor, Ctx, Deps, PublicCtx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'

/** Of the whole sign-in; then one signs in again. */
const lifetimeDays = 30
/** A shared device (class tablet) forgets its child after half an hour without a gesture. */
const sharedIdleMinutes = 30
const idleDays = 14

export const sessionCookie = 'preau_session'

export type SessionMethod = 'password' | 'pictures' | 'code' | 'link'

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/** Who holds this cookie; null when it is unknown, revoked, expired or idle, or when the account is blocked. */
export const openSession = async (
  deps: Pick<Deps, 'sql'>,
  cookies: Record<string, string | undefined>,
): Promise<Actor | null> => {
  const token = cookies[sessionCookie]
  if (!token) return null
  const { children, families, staff } = charterVersions
  const [row] = await deps.sql<SessionRow[]>`
    select s.id, s.person_id as "personId", s.shared, a.must_change as "mustChange",
      s.last_seen_at < now() - interval '5 minutes' as stale,
      array(select m.group_id from core.memberships m where m.person_id = s.person_id) as groups,
      exists (select from core.affiliations f where f.person_id = s.person_id and f.role = 'pupil') as "isPupil",
      exists (select from core.affiliations f where f.person_id = s.person_id and f.role <> 'pupil' and f.left_at is null) as "isStaff",
      array(select c.reading from core.charter_acceptances c where c.person_id = s.person_id
        and (c.reading, c.version) in (('children', ${children}::int), ('families', ${families}::int), ('staff', ${staff}::int))) as accepted
    from core.sessions s join core.accounts a on a.person_id = s.person_id
    where s.token_hash = ${hashOf(token)} and s.revoked_at is null and s.expires_at > now() and a.blocked_at is null
      and s.last_seen_at > now() - case when s.shared then make_interval(mins => ${sharedIdleMinutes})
        else make_interval(days => ${idleDays}) end`
  if (!row) return null
  if (row.stale) await touch(deps.sql, row.id)
  const reading = readingFor(row)
  return {
    personId: row.personId,
    sessionId: row.id,
    groupIds: [row.personId, ...row.groups],
    isPupil: row.isPupil,
    isStaff: row.isStaff,
    shared: row.shared,
    mustChange: row.mustChange,
    charterDue: row.accepted.includes(reading) ? null : reading,
  }
}

interface SessionRow {
  id: string
  personId: string
  shared: boolean
  stale: boolean
  mustChange: boolean
  groups: string[]
  isPupil: boolean
  isStaff: boolean
  accepted: CharterReading[]
}

/** The reading of the charter meant for someone: children, then staff, else families. */
export const readingFor = (person: { isPupil: boolean; isStaff: boolean }): CharterReading => {
  if (person.isPupil) return 'children'
  return person.isStaff ? 'staff' : 'families'
}

const touch = async (db: Db, sessionId: string) => {
  await db`
    with seen as (update core.sessions set last_seen_at = now() where id = ${sessionId} returning person_id)
    update core.accounts a set last_seen_at = now() from seen where a.person_id = seen.person_id`
}

/** Opens a session and puts its token, known only to the browser, in a cookie. Any former session of it is closed. */
export const startSession = async (ctx: PublicCtx, personId: string, method: SessionMethod) => {
  const former = ctx.caller.cookies[sessionCookie]
  if (former)
    await ctx.db`update core.sessions set revoked_at = now() where token_hash = ${hashOf(former)} and revoked_at is null`
  const token = randomBytes(32).toString('base64url')
  const shared = method === 'pictures'
  await ctx.db`
    insert into core.sessions (id, token_hash, person_id, method, shared, device, expires_at)
    values (${uuidv7()}, ${hashOf(token)}, ${personId}, ${method}, ${shared}, ${ctx.caller.device},
      now() + make_interval(days => ${lifetimeDays}))`
  await ctx.db`update core.accounts set last_seen_at = now() where person_id = ${personId}`
  ctx.setCookie(sessionCookie, token, shared ? sharedIdleMinutes * 60 * 8 : lifetimeDays * 86_400)
}

/** Closes this session; `null` closes every session of the person but the current one. */
export const endSessions = async (ctx: Ctx, sessionId: string | null) => {
  await ctx.db`
    update core.sessions set revoked_at = now()
    where person_id = ${ctx.actor.personId} and revoked_at is null
      and case when ${sessionId}::uuid is null then id <> ${ctx.actor.sessionId} else id = ${sessionId}::uuid end`
  if (sessionId === ctx.actor.sessionId) ctx.setCookie(sessionCookie, null, 0)
}

/** Closes every session of somebody else (reset, block). */
export const revokeSessionsOf = async (db: Db, personIds: string[]) => {
  await db`update core.sessions set revoked_at = now() where person_id = any(${personIds}::uuid[]) and revoked_at is null`
}
