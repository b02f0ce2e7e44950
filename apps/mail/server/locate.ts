import { notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { listMyIdentities } from '../../../kernel/server/service-identities/my-identities.ts'
import { readableHere } from './boxes.ts'
import { isHeldForMe } from './held.ts'

/** Which box of mine holds a message, my own first. @throws Problem 404 when none does. */
export const locateMessage = async (ctx: Ctx, messageId: string) => {
  const { db, actor } = ctx
  const identities = (await listMyIdentities(ctx, null)).items.map(({ id }) => id)
  const [found] = await db<{ boxId: string; isDraft: boolean }[]>`
    select coalesce(c.person_id, c.identity_id) as "boxId", m.state in ('draft', 'returned') as "isDraft"
    from mail.copies c join mail.messages m on m.id = c.message_id
    where c.message_id = ${messageId} and (c.person_id = ${actor.personId} or c.identity_id = any(${identities}::uuid[]))
      and ${readableHere(db, actor.personId)}
    order by c.person_id nulls last limit 1`
  if (found) return found
  if (await isHeldForMe(ctx, messageId)) return { boxId: null, isDraft: false }
  throw notFound()
}
