import { forbidden, notFound } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'

/** Whose word counts on the identities of a circonscription, beside those who administer it. */
export const advising = ['inspector', 'adviser']

/**
 * Whether who acts says who holds the identities of a structure: who runs it (a head, an administrator), or the inspector
 * and advisers of the structure itself. `ctx.level` is theirs on the structure, whose rights an identity shares.
 */
export const runsIdentities = async ({ db, actor, level }: Ctx, structureId: string): Promise<boolean> => {
  if (level === 'manage') return true
  const rows = await db`
    select from core.works_today w
    where w.person_id = ${actor.personId} and w.structure_id = ${structureId} and w.role = any(${advising}::text[])`
  return rows.length > 0
}

export interface IdentityHere {
  id: string
  structureId: string
  name: string
  isMain: boolean
  closedAt: Date | null
}

/**
 * The identity, for who says who holds it.
 * @throws Problem 404 when the resource the kernel let pass is not an identity, 403 to who does not run its structure.
 */
export const identityIRun = async (ctx: Ctx, identityId: string): Promise<IdentityHere> => {
  const [identity] = await ctx.db<IdentityHere[]>`
    select id, structure_id as "structureId", name, is_main as "isMain", closed_at as "closedAt"
    from core.identities where id = ${identityId}`
  if (!identity) throw notFound()
  if (!(await runsIdentities(ctx, identity.structureId))) throw forbidden()
  return identity
}
