import { replaceGrants } from '../../../kernel/server/access/grants.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { openBox } from './boxes.ts'
import { requireSentFrom } from './opening.ts'

/**
 * Takes back what this box wrote (row B17): readers keep a line that says so, and no word of it; its files open for nobody
 * else, and whoever was not told yet is not.
 */
export const recallMessage = async (ctx: Ctx, at: { boxId: string; messageId: string }) => {
  const { db, actor, now } = ctx
  const { authorId, identityId } = await requireSentFrom(ctx, await openBox(ctx, at.boxId), at.messageId)
  await db`
    update mail.messages set state = 'recalled', recalled_at = ${now}, recalled_by = ${actor.personId} where id = ${at.messageId}`
  const kept = [authorId, identityId].flatMap(groupId => (groupId ? [{ groupId, level: 'manage' as const }] : []))
  await replaceGrants(ctx, at.messageId, kept)
}
