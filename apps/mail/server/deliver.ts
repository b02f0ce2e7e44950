import { addGrants } from '../../../kernel/server/access/grants.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { placeResource } from '../../../kernel/server/resources/resources.ts'
import type { Recipients } from './recipients.ts'

export interface Sent {
  id: string
  conversationId: string
  authorId: string | null
  identityId: string | null
  structureId: string | null
  subject: string
  excerpt: string
}

/** What answers a conversation opens it again, for who takes care of it. */
const addCopies = async (db: Db, { id, conversationId }: Sent, { people, identities }: Recipients, now: Date) => {
  if (people.length > 0)
    await db`
      insert into mail.copies (message_id, person_id, conversation_id, came, at)
      select ${id}, p, ${conversationId}, 'inbox', ${now} from unnest(${people}::uuid[]) p`
  if (identities.length === 0) return
  await db`
    update mail.handlings d set closed_at = null, closed_by = null
    where d.identity_id = any(${identities}::uuid[]) and d.conversation_id = ${conversationId} and d.closed_at is not null`
  await db`
    insert into mail.copies (message_id, identity_id, conversation_id, came, at)
    select ${id}, i, ${conversationId}, 'inbox', ${now} from unnest(${identities}::uuid[]) i`
}

/** What a notification calls it: the subject, or the first words. */
export const titleOf = ({ subject, excerpt }: Pick<Sent, 'subject' | 'excerpt'>): string =>
  subject || excerpt.slice(0, 80) || '…'

/**
 * Puts a message in every box it reaches, and lets each read it and its files: one row for the message, one statement a kind,
 * whatever their number.
 */
export const deliver = async (ctx: Pick<Ctx, 'db' | 'now' | 'emit'>, sent: Sent, to: Recipients) => {
  const { db, now } = ctx
  await db`update mail.messages set state = 'sent', sent_at = ${now} where id = ${sent.id}`
  await db`update mail.copies set came = 'sent', at = ${now}, trashed_at = null
    where message_id = ${sent.id} and came in ('drafts', 'sent')`
  await addCopies(db, sent, to, now)
  const read = [...to.people, ...to.identities].map(groupId => ({ groupId, level: 'read' as const }))
  const own = sent.identityId ? [{ groupId: sent.identityId, level: 'manage' as const }] : []
  await addGrants(db, sent.id, [...read, ...own], { by: sent.authorId })
  await placeResource(db, sent.id, { title: titleOf(sent), structureId: sent.structureId })
  await ctx.emit('message.received', {
    on: sent.id,
    by: sent.authorId,
    as: sent.identityId,
    data: { title: titleOf(sent), excerpt: sent.excerpt },
  })
}
