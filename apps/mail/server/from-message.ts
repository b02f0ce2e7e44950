import { formatMoment } from '../../../kernel/contract/dates.ts'
import { forbidden, notFound } from '../../../kernel/contract/problem.ts'
import type { RichNode, RichText } from '../../../kernel/contract/rich-text.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { copyFiles } from '../../../kernel/server/files/copy-files.ts'
import type { Way } from '../contract-writing.ts'
import { type Addressed, addresseesOf, type Target } from './addressees.ts'
import { inBox, type OpenBox, readableHere } from './boxes.ts'
import { senderColumns } from './list-messages.ts'
import { answerable } from './permitted.ts'

interface Original {
  id: string
  conversationId: string
  subject: string
  body: RichText
  senderId: string | null
  senderName: string
  senderAvatar: string
  sentAt: Date
  isMine: boolean
}

const originalIn = async ({ db, actor }: Ctx, box: OpenBox, messageId: string): Promise<Original> => {
  const [row] = await db<Original[]>`
    select m.id, m.conversation_id as "conversationId", m.subject, m.body, ${senderColumns(db, actor.isPupil)},
      m.sent_at as "sentAt", c.came <> 'inbox' as "isMine"
    from mail.copies c join mail.messages m on m.id = c.message_id
    left join core.identities i on i.id = m.identity_id
    left join core.people p on p.id = m.author_id
    where ${inBox(db, box)} and c.message_id = ${messageId} and m.state = 'sent' and ${readableHere(db, actor.personId)}`
  if (!row) throw notFound()
  return row
}

const prefixes = { fr: { answer: 'Re : ', forward: 'Tr : ' }, en: { answer: 'Re: ', forward: 'Fwd: ' } }
const alreadySaid = /^(re|tr|fwd?)[\s\u00a0\u202f]*:/i

const subjectOf = (ctx: Ctx, { subject }: Original, way: Way): string => {
  if (subject === '' || alreadySaid.test(subject)) return subject
  return `${prefixes[ctx.language][way === 'forward' ? 'forward' : 'answer']}${subject}`.slice(0, 150)
}

/** « Le mardi 24 novembre, Claire Brunet a écrit : » above what is forwarded. */
const introduction = (ctx: Ctx, { senderName, sentAt }: Original): RichNode => {
  const locale = ctx.language === 'fr' ? 'fr-FR' : 'en-GB'
  const on = formatMoment(sentAt, { locale, zone: 'Europe/Paris', now: ctx.now })
  const text = ctx.language === 'fr' ? `Message de ${senderName} (${on})` : `Message from ${senderName} (${on})`
  return { type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'bold' }] }] }
}

/** The words of another message, whose files become this one’s too: who receives the one need not read the other. */
const forwarded = async (ctx: Ctx, original: Original, draftId: string): Promise<RichText> => {
  const body = await copyFiles(ctx.db, { resourceId: draftId, ownerId: ctx.actor.personId }, original.body)
  return {
    type: 'doc',
    content: [{ type: 'paragraph' }, { type: 'horizontalRule' }, introduction(ctx, original), ...body.content],
  }
}

const everybody = async (ctx: Ctx, box: OpenBox, { id }: Original): Promise<Addressed[]> => {
  const stored = await addresseesOf(ctx, [id])
  return stored
    .filter(one => one.field !== 'bcc' && one.id !== box.id && one.id !== ctx.actor.personId)
    .map(({ field, kind, id: target }) => ({ field: field === 'to' ? 'cc' : field, kind, id: target }))
}

/**
 * What an answer or a forwarding begins with. « Répondre à tous » proposes those the message named, of whom only those one
 * may write to are kept.
 * @throws Problem 404 for a message that is not in the box, 403 for what children do not do, or when it takes no answer.
 */
export const beginFrom = async (ctx: Ctx, box: OpenBox, { messageId, way }: { messageId: string; way: Way }) => {
  if (ctx.actor.isPupil && way !== 'reply') throw forbidden()
  const original = await originalIn(ctx, box, messageId)
  const answers: Target | null = await answerable(ctx, box, messageId)
  if (way !== 'forward' && !answers) throw forbidden()
  const writer: Addressed[] = answers ? [{ ...answers, field: 'to' }] : []
  const addressees =
    way === 'forward' ? [] : way === 'reply' ? writer : [...writer, ...(await everybody(ctx, box, original))]
  // A forwarding begins a conversation: those of the first are not in it.
  const conversationId = way === 'forward' ? null : original.conversationId
  return {
    follows: conversationId ? { messageId, conversationId } : null,
    subject: subjectOf(ctx, original, way),
    addressees,
    answers: way === 'forward' ? null : answers,
    bodyFor: async (draftId: string) => (way === 'forward' ? forwarded(ctx, original, draftId) : null),
  }
}
