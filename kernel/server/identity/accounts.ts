import { type CharterReading, charterVersions } from '../../contract/charter.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { invalid, Problem } from '../../contract/problem.ts'
import type { Ctx, PublicCtx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { comeIn } from './come-in.ts'
import { activationCode, normaliseCode, sameText } from './derive.ts'
import { forgetFactors } from './factors.ts'
import { type Account, findAccount } from './find-account.ts'
import { asTyped, checkNewPassword, hashPassword, passwordMatches } from './passwords.ts'
import { noteProof, requirePassword } from './proof.ts'
import { tellOwner } from './security-mail.ts'
import { endSessions, readingFor, revokeSessionsOf } from './session.ts'
import { countFailure, forgetFailures, refuseThrottled } from './throttle.ts'

const wrong = () =>
  new Problem(401, 'wrong-login', {
    fr: 'Identifiant ou mot de passe incorrect. Vérifiez les majuscules, ou demandez une nouvelle fiche de connexion à l’école.',
    en: 'Wrong login or password. Check capital letters, or ask the school for a new login sheet.',
    ...inFamilies('wrongLogin'),
  })

/** Same work and same answer whether the login, the password or both are wrong. */
export const signIn = async (ctx: PublicCtx, input: { login: string; password: string }) => {
  const { sql } = ctx.deps
  const login = input.login.trim().toLowerCase()
  await refuseThrottled(sql, login, ctx.caller.address)
  const account = await findAccount(ctx.db, login)
  const matches = await passwordMatches(account?.passwordHash ?? null, asTyped(account, input.password))
  if (!account || !matches) {
    await countFailure(sql, login, ctx.caller.address)
    throw wrong()
  }
  await forgetFailures(sql, login, ctx.caller.address)
  return comeIn(ctx, account, { method: 'password' })
}

/** The account whose sheet this is. @throws Problem 401 when login and code do not go together, or the code is used. */
const accountOfCode = async (ctx: PublicCtx, input: { login: string; code: string }): Promise<Account> => {
  const { sql, secret } = ctx.deps
  const login = input.login.trim().toLowerCase()
  await refuseThrottled(sql, login, ctx.caller.address)
  const account = await findAccount(ctx.db, login)
  const expected = account && activationCode(secret, account.personId, account.codeNumber)
  const usable = account && !account.activatedAt && account.codeIssuedAt && !account.blocked
  if (!expected || !usable || !sameText(expected, normaliseCode(input.code))) {
    await countFailure(sql, login, ctx.caller.address)
    throw new Problem(401, 'wrong-code', {
      fr: 'Ce code ne correspond pas à cet identifiant, ou il a déjà servi. Demandez une nouvelle fiche à l’école.',
      en: 'This code does not go with this login, or it was already used. Ask the school for a new sheet.',
      ...inFamilies('wrongCode'),
    })
  }
  return account
}

export const checkActivation = async (ctx: PublicCtx, input: { login: string; code: string }) => {
  const account = await accountOfCode(ctx, input)
  const reading = readingFor(account)
  return { displayName: account.displayName, reading, charterVersion: charterVersions[reading] }
}

export interface Activation {
  login: string
  code: string
  password: string
  acceptedCharterVersion: number
}

/** First connection (row A3): the code dies, the charter is accepted, the password is the person's own. */
export const activate = async (ctx: PublicCtx, input: Activation) => {
  const account = await accountOfCode(ctx, input)
  const reading = readingFor(account)
  refuseOldCharter(reading, input.acceptedCharterVersion)
  await setPassword(ctx.db, account, input.password)
  await ctx.db`update core.accounts set activated_at = now(), code_number = code_number + 1 where person_id = ${account.personId}`
  await acceptCharterAs(ctx.db, account.personId, reading)
  return comeIn(ctx, { ...account, mustChange: false }, { method: 'code' })
}

const refuseOldCharter = (reading: CharterReading, version: number) => {
  if (version !== charterVersions[reading])
    throw invalid('acceptedCharterVersion', 'charter-changed', {
      fr: 'La charte vient de changer : relisez-la puis acceptez-la.',
      en: 'The charter has just changed: read it again, then accept it.',
      ...inFamilies('charterChanged'),
    })
}

export const acceptCharterAs = async (db: Db, personId: string, reading: CharterReading) => {
  await db`
    insert into core.charter_acceptances (person_id, reading, version)
    values (${personId}, ${reading}, ${charterVersions[reading]}) on conflict do nothing`
}

export const acceptCharter = async (ctx: Ctx, version: number) => {
  const [who] = await ctx.db<{ isStaff: boolean }[]>`
    select exists (select from core.affiliations f where f.person_id = ${ctx.actor.personId}
      and f.role <> 'pupil' and f.left_at is null) as "isStaff"`
  const reading = readingFor({ isPupil: ctx.actor.isPupil, isStaff: who?.isStaff ?? false })
  refuseOldCharter(reading, version)
  await acceptCharterAs(ctx.db, ctx.actor.personId, reading)
}

const shortestForPupils = 6

/** Adults: length first. A pupil's two words are short by design, and guarded by the throttle (CNIL 2022, 50 bits). */
const setPassword = async (db: Db, account: Account, password: string) => {
  const kept = asTyped(account, password)
  if (!account.isPupil)
    checkNewPassword(kept, [account.login, account.alias ?? '', account.givenName, account.familyName])
  else if (kept.length < shortestForPupils)
    throw invalid('password', 'too-short', {
      fr: `Choisis au moins ${shortestForPupils} lettres : deux mots, par exemple.`,
      en: `Choose at least ${shortestForPupils} letters: two words, for example.`,
      ...inFamilies('shortForPupils', shortestForPupils),
    })
  const hashed = await hashPassword(kept)
  await db`
    update core.accounts set password_hash = ${hashed}, password_set_at = now(), must_change = false
    where person_id = ${account.personId}`
}

export const changePassword = async (ctx: Ctx, input: { current: string; password: string }) => {
  const account = await requirePassword(ctx, input.current, 'current')
  if (!account) throw wrong()
  await setPassword(ctx.db, account, input.password)
  await endSessions(ctx, null)
  await noteProof(ctx)
  await tellOwner(ctx, account.personId, 'password-changed')
}

/**
 * Kills the password, the code, the second factors and every session of these people, and opens a new activation (row
 * H5): a lost telephone is replaced here. The new codes are read with `issueCodes`, for the sheet.
 * @param structureId where it was done: its journal keeps it.
 */
export const resetAccess = async (ctx: Ctx, personIds: string[], structureId: string | null = null) => {
  await ctx.db`
    update core.accounts set password_hash = null, must_change = false, activated_at = null, last_seen_at = null,
      code_number = code_number + 1, code_issued_at = now()
    where person_id = any(${personIds}::uuid[])`
  await forgetFactors(ctx.db, personIds)
  await revokeSessionsOf(ctx.db, personIds)
  for (const personId of personIds) await ctx.record('access.reset', { targetId: personId, structureId })
}
