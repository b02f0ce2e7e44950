import { type CharterReading, charterVersions } from '../../contract/charter.ts'
import type { Language, ScreenLanguage } from '../../contract/language.ts'
import { notFound } from '../../contract/problem.ts'
import type { Actor, Ctx, Deps } from '../context.ts'
import type { Db } from '../db/client.ts'
import { factorDue } from './compulsory.ts'
import { hashOf, renewToken, sessionCookie } from './session-token.ts'

/** Beyond, who they are is asked again before a dangerous act. */
const provedMinutes = 15

export type SessionMethod = 'password' | 'pictures' | 'code' | 'link' | 'passkey'

export type Opening = Pick<Ctx, 'setCookie'> & { cookies: Record<string, string | undefined> }

interface SessionRow {
  id: string
  personId: string
  shared: boolean
  stale: boolean
  mustChange: boolean
  groups: string[]
  closedApps: string[]
  language: Language
  screenLanguage: ScreenLanguage
  isPupil: boolean
  roles: string[]
  otherRoles: boolean
  hasFactor: boolean
  isRecent: boolean
  protectBefore: Date | null
  isOver: boolean
  accepted: CharterReading[]
}

/** SQL condition: the session `s` of the account `a` still opens something. */
export const isAlive = (db: Db, { sessions }: Deps['config']) => db`
  s.revoked_at is null and s.expires_at > now() and a.blocked_at is null
  and s.last_seen_at > now() - case when s.shared then make_interval(mins => ${sessions.sharedIdleMinutes})
    else make_interval(days => ${sessions.idleDays}) end`

/**
 * SQL expression: the apps closed to the holder of `s`. Asked of the few whose class has closed one: the function costs each
 * request 40 µs, this question 10.
 */
const closedApps = (db: Db) => db`
  case when exists (select from core.enrolments e where e.pupil_id = s.person_id and e.left_at is null
      and exists (select from core.closed_apps x where x.class_id = e.class_id))
    then core.apps_closed_to(s.person_id) else '{}' end`

const readSession = async ({ sql, config }: Pick<Deps, 'sql' | 'config'>, token: string) => {
  const { children, families, staff } = charterVersions
  const hash = hashOf(token)
  const [row] = await sql<SessionRow[]>`
    select s.id, s.person_id as "personId", s.shared, a.language, coalesce(a.screen_language, a.language) as "screenLanguage", a.must_change as "mustChange",
      s.last_seen_at < now() - interval '5 minutes' as stale,
      array(select m.group_id from core.memberships m where m.person_id = s.person_id) as groups,
      ${closedApps(sql)} as "closedApps",
      exists (select from core.affiliations f where f.person_id = s.person_id and f.role = 'pupil') as "isPupil",
      h.roles, coalesce(s.roles <> h.roles, false) as "otherRoles", a.second_factor_since is not null as "hasFactor",
      s.proved_at > now() - make_interval(mins => ${provedMinutes}) as "isRecent",
      case when isfinite(a.protect_before) then a.protect_before end as "protectBefore",
      coalesce(a.protect_before <= now(), false) as "isOver",
      array(select c.reading from core.charter_acceptances c where c.person_id = s.person_id
        and (c.reading, c.version) in (('children', ${children}::int), ('families', ${families}::int), ('staff', ${staff}::int))) as accepted
    from core.sessions s join core.accounts a on a.person_id = s.person_id
    cross join lateral (select core.roles_held(s.person_id) as roles) h
    where (s.token_hash = ${hash} or (s.former_hash = ${hash} and s.former_until > now()))
      and ${isAlive(sql, config)}`
  return row
}

/**
 * Who holds this cookie; null when it is unknown, revoked, expired or idle, or when the account is blocked. Somebody
 * whose functions changed since is given another token (OWASP ASVS 3.2.1).
 */
export const openSession = async (
  deps: Pick<Deps, 'sql' | 'config' | 'secret'>,
  { cookies, setCookie }: Opening,
): Promise<Actor | null> => {
  const token = cookies[sessionCookie]
  const row = token ? await readSession(deps, token) : undefined
  if (!token || !row) return null
  if (row.stale) await touch(deps.sql, row.id)
  if (row.otherRoles) await renewToken({ db: deps.sql, setCookie, secret: deps.secret }, row.id, token)
  const isStaff = row.roles.some(role => role !== 'pupil')
  const reading = readingFor({ isPupil: row.isPupil, isStaff })
  return {
    personId: row.personId,
    sessionId: row.id,
    groupIds: [row.personId, ...row.groups],
    closedApps: row.closedApps,
    isPupil: row.isPupil,
    isStaff,
    language: row.language,
    screenLanguage: row.screenLanguage,
    shared: row.shared,
    mustChange: row.mustChange,
    charterDue: row.accepted.includes(reading) ? null : reading,
    hasFactor: row.hasFactor,
    isRecent: row.isRecent,
    factorDue: factorDue(deps.config, row),
  }
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

/**
 * Closes this session; `null` closes every session of the person but the current one.
 * @throws Problem 404 when this session is not the person’s.
 */
export const endSessions = async (ctx: Ctx, sessionId: string | null) => {
  const ended = await ctx.db`
    update core.sessions set revoked_at = now()
    where person_id = ${ctx.actor.personId} and revoked_at is null
      and case when ${sessionId}::uuid is null then id <> ${ctx.actor.sessionId} else id = ${sessionId}::uuid end`
  if (sessionId && ended.count === 0) throw notFound()
  if (sessionId === ctx.actor.sessionId) ctx.setCookie(sessionCookie, null, 0)
}

/** Closes every session of somebody else (reset, block). */
export const revokeSessionsOf = async (db: Db, personIds: string[]) => {
  await db`update core.sessions set revoked_at = now() where person_id = any(${personIds}::uuid[]) and revoked_at is null`
}
