import { charterVersions } from '../contract/charter.ts'
import type { Db } from '../server/db/client.ts'
import { hashPassword } from '../server/identity/passwords.ts'
import type { Keyring } from './keyring.ts'
import { cast } from './territory/cast.ts'

/** Long enough for the product's own rule; printed at start, so nothing secret. */
export const adultPassword = 'sous-le-preau-2026'
export const pupilPassword = 'tigre nuage'

export interface DemoAccount {
  role: string
  name: string
  login: string
  password: string
}

const shown = [
  cast.claire,
  cast.thierry,
  cast.samira,
  cast.delphine,
  cast.lina,
  cast.noe,
  cast.adrien,
  cast.helene,
  cast.laurent,
  cast.bruno,
  cast.mathilde,
  cast.karim,
  cast.yann,
] as const

const roleNames: Record<string, string> = { 'central-admin': 'administrator', 'local-admin': 'local-administrator' }

/** Accounts to try, one at least for each role. */
export const demoAccounts = (): DemoAccount[] =>
  shown.map(({ role, givenName, familyName, login }) => ({
    role: roleNames[role] ?? role,
    name: `${givenName} ${familyName}`,
    login,
    password: role === 'pupil' ? pupilPassword : adultPassword,
  }))

/** The cast have the logins the documents promise, whoever else has the same name. */
const giveLogins = async (db: Db, keyring: Keyring) => {
  for (const { key, login } of Object.values(cast)) {
    const person = keyring.person(key)
    const [own] = await db<{ login: string }[]>`select login from core.accounts where person_id = ${person}`
    if (!own || own.login === login) continue
    await db`update core.accounts set login = login || '.' where person_id = ${person}`
    await db`update core.accounts set login = ${own.login} where login = ${login}`
    await db`update core.accounts set login = ${login} where person_id = ${person}`
  }
}

/** A password that everybody may read is no secret to protect: asked for a second factor, one visitor would lock the next one out. */
const neverLock = async (db: Db) => {
  await db`update core.accounts set protect_before = 'infinity'`
}

/**
 * Staff, the cast and most families have already come; the others are what a head sees in November: never connected.
 * Pupils of the higher classes have two words, the younger ones their pictures.
 */
export const openDemoAccounts = async (db: Db, keyring: Keyring) => {
  await giveLogins(db, keyring)
  const [adult, pupil] = await Promise.all([hashPassword(adultPassword), hashPassword(pupilPassword)])
  const members = Object.values(cast).map(member => keyring.person(member.key))
  await db`
    update core.accounts a set activated_at = '2026-09-08T17:00:00Z', password_set_at = '2026-09-08T17:00:00Z',
      code_issued_at = '2026-09-01T08:00:00Z', last_seen_at = now() - make_interval(hours => (hashtext(a.person_id::text) & 511)),
      password_hash = case when exists (select from core.affiliations f where f.person_id = a.person_id and f.role = 'pupil')
        then ${pupil} else ${adult} end
    where a.person_id = any(${members}::uuid[])
      or exists (select from core.affiliations f where f.person_id = a.person_id)
      or (hashtext((select login from core.accounts b where b.person_id = a.person_id)) & 7) > 1`
  await neverLock(db)
  await db`
    insert into core.charter_acceptances (person_id, reading, version, accepted_at)
    select a.person_id, case
        when exists (select from core.affiliations f where f.person_id = a.person_id and f.role = 'pupil') then 'children'
        when exists (select from core.affiliations f where f.person_id = a.person_id) then 'staff' else 'families' end,
      1, a.activated_at
    from core.accounts a where a.activated_at is not null on conflict do nothing`
  await db`
    update core.charter_acceptances set version = case reading when 'children' then ${charterVersions.children}::int
      when 'staff' then ${charterVersions.staff}::int else ${charterVersions.families}::int end`
}
