import type { Language } from '../../contract/language.ts'
import type { Ctx } from '../context.ts'
import { activationCode } from './derive.ts'

/** What a login sheet says of one account. */
export interface IssuedCode {
  personId: string
  login: string
  language: Language
  /** Null once the account is open: a sheet never shows how to enter somebody's own account. */
  code: string | null
  isBlocked: boolean
}

/**
 * The activation codes of these people, which become usable now if they were not yet. The same sheet printed twice
 * carries the same code; a code already used is never shown again.
 */
export const issueCodes = async (
  ctx: Pick<Ctx, 'db' | 'deps'>,
  personIds: string[],
): Promise<Map<string, IssuedCode>> => {
  await ctx.db`
    update core.accounts set code_issued_at = now()
    where person_id = any(${personIds}::uuid[]) and code_issued_at is null and activated_at is null and blocked_at is null`
  const rows = await ctx.db<
    { personId: string; login: string; language: Language; number: number; isOpen: boolean; isBlocked: boolean }[]
  >`
    select person_id as "personId", login, language, code_number as number, activated_at is not null as "isOpen",
      blocked_at is not null as "isBlocked"
    from core.accounts where person_id = any(${personIds}::uuid[])`
  const { secret } = ctx.deps
  return new Map(
    rows.map(({ number, isOpen, ...row }) => [
      row.personId,
      { ...row, code: isOpen || row.isBlocked ? null : activationCode(secret, row.personId, number) },
    ]),
  )
}
