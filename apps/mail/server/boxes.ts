import { notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { identityIHold } from '../../../kernel/server/service-identities/my-identities.ts'

/** A box whose key the reader holds. */
export interface OpenBox {
  id: string
  kind: 'own' | 'identity'
  /** Of the school or service. */
  structureId: string | null
}

/**
 * The one gate of every box: mine, or that of a school or a service in whose name I may act today.
 * @throws Problem 404 for any other.
 */
export const openBox = async (ctx: Pick<Ctx, 'db' | 'actor'>, boxId: string): Promise<OpenBox> => {
  if (boxId === ctx.actor.personId) return { id: boxId, kind: 'own', structureId: null }
  const held = await identityIHold(ctx, boxId)
  if (!held) throw notFound()
  return { id: boxId, kind: 'identity', structureId: held.structureId }
}

/** SQL condition: the copy aliased `c` is in that box. */
export const inBox = (db: Db, box: Pick<OpenBox, 'id' | 'kind'>) =>
  box.kind === 'own' ? db`c.person_id = ${box.id}::uuid` : db`c.identity_id = ${box.id}::uuid`

/** SQL condition: what the copy `c` of the message `m` holds is not somebody else’s draft, nor hidden by who moderates. */
export const readableHere = (db: Db, personId: string) => db`
  (m.state not in ('draft', 'returned') or m.author_id = ${personId}::uuid)
  and (m.author_id = ${personId}::uuid or not exists (
    select from core.resources hidden where hidden.id = m.id and hidden.hidden_at is not null offset 0))`
