import type { Role } from '../../contract/manifest.ts'
import type { Config } from '../config.ts'
import type { FactorDue } from '../context.ts'
import type { Db } from '../db/client.ts'

/** Whoever can open, read or close the accounts of a whole school or more (features H6, J4). */
export const exposedRoles: readonly Role[] = ['head', 'inspector', 'local-admin', 'central-admin']

interface Standing {
  roles: string[]
  hasFactor: boolean
  /** Null: not begun, or never asked of this account. */
  protectBefore: Date | null
  isOver: boolean
}

/** What somebody still owes; null when nothing is asked of them, or when it is done. */
export const factorDue = ({ secondFactor }: Pick<Config, 'secondFactor'>, person: Standing): FactorDue | null => {
  if (!secondFactor.isRequired || person.hasFactor || !person.protectBefore) return null
  if (!person.roles.some(role => (exposedRoles as readonly string[]).includes(role))) return null
  return { before: person.protectBefore, isOver: person.isOver }
}

/** The days of grace run from the first sign-in of somebody whose functions ask for a second factor. */
export const startGrace = async (db: Db, { secondFactor }: Pick<Config, 'secondFactor'>, personId: string) => {
  if (!secondFactor.isRequired) return
  await db`
    update core.accounts a set protect_before = now() + make_interval(days => ${secondFactor.graceDays})
    where a.person_id = ${personId} and a.protect_before is null and a.second_factor_since is null
      and core.roles_held(a.person_id) && ${[...exposedRoles]}::text[]`
}

/** Whether this person may not be left without a second factor. */
export const isFactorCompulsory = async (db: Db, { secondFactor }: Pick<Config, 'secondFactor'>, personId: string) => {
  if (!secondFactor.isRequired) return false
  const [row] = await db`
    select from core.accounts a where a.person_id = ${personId} and a.protect_before is distinct from 'infinity'
      and core.roles_held(a.person_id) && ${[...exposedRoles]}::text[]`
  return row !== undefined
}
