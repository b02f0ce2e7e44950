import type { Db } from '../db/client.ts'

export interface Account {
  personId: string
  login: string
  alias: string | null
  passwordHash: string | null
  mustChange: boolean
  codeNumber: number
  codeIssuedAt: Date | null
  activatedAt: Date | null
  blocked: boolean
  /** The record was made one with another: this way in stops. */
  merged: boolean
  hasFactor: boolean
  displayName: string
  givenName: string
  familyName: string
  isPupil: boolean
  isStaff: boolean
}

const columns = (db: Db) => db`
  a.person_id as "personId", a.login,
  (select o.alias from core.aliases o where o.person_id = a.person_id) as alias, a.password_hash as "passwordHash", a.must_change as "mustChange",
  a.code_number as "codeNumber", a.code_issued_at as "codeIssuedAt", a.activated_at as "activatedAt",
  a.blocked_at is not null as blocked,
  exists (select from core.merges m where m.gone_id = p.id and m.undone_at is null) as merged, a.second_factor_since is not null as "hasFactor",
  p.given_name || ' ' || coalesce(p.usage_name, p.family_name) as "displayName",
  p.given_name as "givenName", coalesce(p.usage_name, p.family_name) as "familyName",
  exists (select from core.affiliations f where f.person_id = p.id and f.role = 'pupil') as "isPupil",
  exists (select from core.affiliations f where f.person_id = p.id and f.role <> 'pupil' and f.left_at is null) as "isStaff"`

/** The account behind what was typed: a login, an alias, or an e-mail address that its owner has verified. */
export const findAccount = async (db: Db, typed: string): Promise<Account | null> => {
  const login = typed.trim().toLowerCase()
  const [row] = await db<Account[]>`
    select ${columns(db)} from core.accounts a join core.persons p on p.id = a.person_id
    where a.person_id in (
      select o.person_id from core.accounts o where o.login = ${login}
      union all select o.person_id from core.aliases o where o.alias = ${login}
      union all select o.id from core.persons o where o.email_verified_at is not null and lower(o.email) = ${login})
    order by a.login = ${login} desc, a.blocked_at nulls first limit 1`
  return row ?? null
}

export const accountOf = async (db: Db, personId: string): Promise<Account | null> => {
  const [row] = await db<Account[]>`
    select ${columns(db)} from core.accounts a join core.persons p on p.id = a.person_id where a.person_id = ${personId}`
  return row ?? null
}
