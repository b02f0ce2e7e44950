import type { Ctx } from '../context.ts'
import { onBranch } from './branch.ts'
import { advising } from './running.ts'

/**
 * Whether somebody may act as an identity today, on its branch of the tree (its structure, above, below).
 * @param at.on the resource it is done in: a thread, a blog.
 */
export const mayActAs = async (
  { db }: Pick<Ctx, 'db'>,
  personId: string,
  at: { identityId: string; on: string },
): Promise<boolean> => {
  const rows = await db`
    select from core.identity_holders_today h
    join core.identities i on i.id = h.identity_id
    join core.resources r on r.id = ${at.on}
    where h.person_id = ${personId} and h.identity_id = ${at.identityId} and ${onBranch(db)}`
  return rows.length > 0
}

/**
 * Whether who reads may know who acted: who holds the identity, or says who does (it shares the rights of its structure).
 * Nobody else is ever given the name nor the id of the person.
 */
export const mayKnowWhoActed = async (
  { db, actor }: Pick<Ctx, 'db' | 'actor'>,
  identityId: string,
): Promise<boolean> => {
  const rows = await db`
    select from core.identities i where i.id = ${identityId} and (
      core.level_on(${actor.groupIds}::uuid[], i.id) = 3
      or exists (select from core.identity_holders_today h where h.identity_id = i.id and h.person_id = ${actor.personId})
      or exists (select from core.works_today w where w.person_id = ${actor.personId}
        and w.structure_id = i.structure_id and w.role = any(${advising}::text[])))`
  return rows.length > 0
}
