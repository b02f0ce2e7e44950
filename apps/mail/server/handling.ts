import { invalid, notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { holdersOf } from '../../../kernel/server/service-identities/my-identities.ts'
import { openBox } from './boxes.ts'
import { conversationOf } from './marks.ts'

interface Wish {
  assigneeId: string | null
  isClosed: boolean
}

/**
 * Of a functional box: who takes care of a conversation, and whether it is done; what comes next in it opens it again.
 * @throws Problem 404 for one’s own box, 422 on `assigneeId` for who does not read this one.
 */
export const handleMessage = async (
  ctx: Ctx,
  at: { boxId: string; messageId: string },
  { assigneeId, isClosed }: Wish,
) => {
  const { db, actor, now } = ctx
  const box = await openBox(ctx, at.boxId)
  if (box.kind === 'own') throw notFound()
  const conversationId = await conversationOf(ctx, box, at.messageId)
  const readers = await holdersOf(db, [box.id])
  if (assigneeId && !readers.some(({ id }) => id === assigneeId))
    throw invalid('assigneeId', 'not-a-reader', {
      fr: 'Choisissez une des personnes qui lisent cette boîte.',
      en: 'Choose one of those who read this box.',
    })
  await db`
    insert into mail.handlings (identity_id, conversation_id, assignee_id, closed_at, closed_by)
    values (${box.id}, ${conversationId}, ${assigneeId}, ${isClosed ? now : null}, ${isClosed ? actor.personId : null})
    on conflict (identity_id, conversation_id) do update set assignee_id = excluded.assignee_id,
      closed_at = case when excluded.closed_at is not null then coalesce(handlings.closed_at, excluded.closed_at) end,
      closed_by = case when excluded.closed_at is not null then coalesce(handlings.closed_by, excluded.closed_by) end`
}

/** SQL expression: how the conversation of the copy `c` is taken care of in a functional box; null in one’s own. */
export const handlingOf = (db: Db, kind: 'own' | 'identity') =>
  kind === 'own'
    ? db`null::jsonb`
    : db`jsonb_build_object('isClosed', exists (
        select from mail.handlings d where d.identity_id = c.identity_id and d.conversation_id = c.conversation_id and d.closed_at is not null),
      'assignee', (
        select jsonb_build_object('id', h.id, 'name', h.display_name, 'avatar', h.avatar)
        from mail.handlings d join core.people h on h.id = d.assignee_id
        where d.identity_id = c.identity_id and d.conversation_id = c.conversation_id))`
