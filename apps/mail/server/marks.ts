import { notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { inBox, type OpenBox, openBox } from './boxes.ts'
import { requireFolder } from './folders.ts'

/** @throws Problem 404 when none of them is in the box. */
const found = ({ count }: { count: number }) => {
  if (count === 0) throw notFound()
}

/** The first reading stays known: marking as unread is for oneself. */
export const markRead = async (
  ctx: Ctx,
  boxId: string,
  { messageIds, isRead }: { messageIds: string[]; isRead: boolean },
) => {
  const box = await openBox(ctx, boxId)
  const { db, now } = ctx
  found(
    isRead
      ? await db`
          update mail.copies c set read_at = coalesce(c.read_at, ${now}), opened_at = coalesce(c.opened_at, ${now})
          where ${inBox(db, box)} and c.message_id = any(${messageIds}::uuid[])`
      : await db`
          update mail.copies c set read_at = null
          where ${inBox(db, box)} and c.message_id = any(${messageIds}::uuid[]) and c.came = 'inbox'`,
  )
}

/** Drafts stay where they are written. */
export const fileMessages = async (
  ctx: Ctx,
  boxId: string,
  wish: { messageIds: string[]; folderId: string | null },
) => {
  const box = await openBox(ctx, boxId)
  const { db } = ctx
  if (wish.folderId) await requireFolder(ctx, box, wish.folderId)
  found(
    await db`
      update mail.copies c set folder_id = ${wish.folderId}, trashed_at = null
      where ${inBox(db, box)} and c.message_id = any(${wish.messageIds}::uuid[]) and c.came <> 'drafts'`,
  )
}

/** In the trash of this box alone; taken back, it goes where it was. */
export const trashMessages = async (ctx: Ctx, boxId: string, wish: { messageIds: string[]; isTrashed: boolean }) => {
  const box = await openBox(ctx, boxId)
  const { db, now } = ctx
  found(
    await db`
      update mail.copies c set trashed_at = ${wish.isTrashed ? now : null}::timestamptz
      where ${inBox(db, box)} and c.message_id = any(${wish.messageIds}::uuid[])`,
  )
}

/** The conversation of a message of this box. @throws Problem 404 when it is not there. */
export const conversationOf = async ({ db }: Pick<Ctx, 'db'>, box: OpenBox, messageId: string): Promise<string> => {
  const [copy] = await db<{ conversationId: string }[]>`
    select c.conversation_id as "conversationId" from mail.copies c
    where ${inBox(db, box)} and c.message_id = ${messageId}`
  if (!copy) throw notFound()
  return copy.conversationId
}
