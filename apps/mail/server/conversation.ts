import { notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Conversation, Handling, Place } from '../contract-messages.ts'
import { inBox, type OpenBox, openBox, readableHere } from './boxes.ts'
import { handlingOf } from './handling.ts'
import { type MessageRow, messageColumns, showMessages } from './show-message.ts'

/** Long ones are rare; their end is what one reads. */
const most = 100

interface Opened {
  conversationId: string
  place: Place
  folderId: string | null
  at: Date
  handling: Handling | null
}

const opened = async ({ db, actor }: Ctx, box: OpenBox, messageId: string): Promise<Opened> => {
  const [row] = await db<Opened[]>`
    select c.conversation_id as "conversationId", c.place, c.folder_id as "folderId", c.at, ${handlingOf(db, box.kind)} as handling
    from mail.copies c join mail.messages m on m.id = c.message_id
    where ${inBox(db, box)} and c.message_id = ${messageId} and ${readableHere(db, actor.personId)}`
  if (!row) throw notFound()
  return row
}

/** What this box holds of it; what is in the trash is shown only from there. */
const held = ({ db, actor }: Ctx, box: OpenBox, { conversationId, place }: Opened) => db<MessageRow[]>`
  select last.* from (
    select ${messageColumns(db, actor.isPupil)}, c.read_at is not null as "isRead", c.came <> 'inbox' as "isMine", c.at as "copiedAt"
    from mail.copies c
    join mail.messages m on m.id = c.message_id
    left join core.identities i on i.id = m.identity_id
    left join core.people p on p.id = m.author_id
    where ${inBox(db, box)} and c.conversation_id = ${conversationId} and ${readableHere(db, actor.personId)}
      and (c.place = 'trash') = ${place === 'trash'}
    order by c.at desc, c.message_id desc limit ${most}) last
  order by last."copiedAt", last.id`

/** The next one on each side, in the list it was opened from. */
const neighbours = async (
  { db, actor }: Ctx,
  box: OpenBox,
  { place, folderId, at, messageId }: Opened & { messageId: string },
) => {
  const here = folderId && place === 'folder' ? db`and c.folder_id = ${folderId}::uuid` : db``
  const [row] = await db<{ newer: string | null; older: string | null }[]>`
    select (
      select c.message_id from mail.copies c join mail.messages m on m.id = c.message_id
      where ${inBox(db, box)} and c.place = ${place} ${here} and (c.at, c.message_id) > (${at}, ${messageId}::uuid)
        and ${readableHere(db, actor.personId)}
      order by c.at, c.message_id limit 1) as newer, (
      select c.message_id from mail.copies c join mail.messages m on m.id = c.message_id
      where ${inBox(db, box)} and c.place = ${place} ${here} and (c.at, c.message_id) < (${at}, ${messageId}::uuid)
        and ${readableHere(db, actor.personId)}
      order by c.at desc, c.message_id desc limit 1) as older`
  return row ?? { newer: null, older: null }
}

/** A message with what this box holds of its conversation, the oldest first. */
export const readConversation = async (ctx: Ctx, boxId: string, messageId: string): Promise<Conversation> => {
  const box = await openBox(ctx, boxId)
  const found = await opened(ctx, box, messageId)
  const rows = await held(ctx, box, found)
  const [messages, { newer, older }] = await Promise.all([
    showMessages(ctx, box, rows),
    neighbours(ctx, box, { ...found, messageId }),
  ])
  const { place, folderId, handling } = found
  return { messages, place, folderId, handling, newer, older }
}
