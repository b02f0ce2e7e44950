import type { RichText } from '../../../kernel/contract/rich-text.ts'
import { my } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { mayKnowWhoActed } from '../../../kernel/server/service-identities/acting-as.ts'
import { mailContract } from '../contract.ts'
import { type Message, type MessageAction, messageActions } from '../contract-messages.ts'
import { readAbout } from './about.ts'
import { addresseesOf, describe, keyOf, type Stored, unknownTo } from './addressees.ts'
import type { OpenBox } from './boxes.ts'
import { senderColumns } from './list-messages.ts'

export interface MessageRow {
  id: string
  subject: string
  body: RichText
  signature: string
  authorId: string | null
  identityId: string | null
  authorName: string | null
  senderId: string | null
  senderName: string
  senderAvatar: string
  sentAt: Date | null
  state: Message['state']
  word: string
  answers: boolean
  isRead: boolean
  isMine: boolean
}

/** What is read of the message `m`; its box says whether it was read, and is its own. */
export const messageColumns = (db: Db, isPupil: boolean) => db`
  m.id, m.subject, m.body, m.signature, m.author_id as "authorId", m.identity_id as "identityId", p.display_name as "authorName",
  ${senderColumns(db, isPupil)}, m.sent_at as "sentAt", m.state, m.word, m.answers`

/** Children answer one person at a time, and forward nothing; only who works in schools takes back what they wrote. */
const nuances = (
  row: MessageRow,
  { ctx: { actor }, box, isWide }: { ctx: Ctx; box: OpenBox; isWide: boolean },
): Record<MessageAction, boolean> => {
  const isSent = row.state === 'sent'
  const reply = isSent && !row.isMine && row.answers && row.senderId !== null
  return {
    reply,
    replyAll: reply && !actor.isPupil && isWide,
    forward: isSent && !actor.isPupil,
    recall: isSent && row.isMine && actor.isStaff,
    readOpening: isSent && row.isMine && actor.isStaff,
    handle: box.kind === 'identity' && (isSent || row.state === 'recalled'),
  }
}

interface Around {
  ctx: Ctx
  box: OpenBox
  about: Awaited<ReturnType<typeof readAbout>>
  addressees: readonly Stored[]
  described: Awaited<ReturnType<typeof describe>>
  unknown: ReadonlySet<string>
  /** Identities of which the reader may know who acted. */
  known: ReadonlySet<string>
}

const shownTo = (row: MessageRow, { ctx, box, addressees, described, unknown }: Around) => {
  const seen = addressees.filter(({ messageId, field }) => messageId === row.id && (row.isMine || field !== 'bcc'))
  const named = seen.filter(
    one => row.isMine || one.id === ctx.actor.personId || one.id === box.id || !unknown.has(one.id),
  )
  const shown = named.flatMap(one => {
    const addressee = described.get(keyOf(one))
    return addressee ? [{ field: one.field, addressee }] : []
  })
  return { shown, others: seen.length - named.length }
}

const toMessage = (row: MessageRow, around: Around): Message => {
  const { shown, others } = shownTo(row, around)
  const isBlank = row.state === 'recalled' && !row.isMine
  const isWide = shown.length + others > 1 || shown.some(({ addressee }) => addressee.group?.kind !== 'person')
  return {
    id: row.id,
    subject: isBlank ? '' : row.subject,
    body: isBlank ? null : row.body,
    signature: isBlank ? '' : row.signature,
    sender: { id: row.senderId, name: row.senderName, avatar: row.senderAvatar },
    about: row.identityId ? null : (around.about.get(row.authorId ?? '') ?? null),
    writtenBy: row.identityId && around.known.has(row.identityId) ? row.authorName : null,
    addressees: shown,
    others,
    sentAt: row.sentAt?.toISOString() ?? null,
    state: row.state,
    word: row.word,
    isRead: row.isRead,
    isMine: row.isMine,
    my: my(mailContract, row.isMine ? 'manage' : 'read', messageActions, nuances(row, { ...around, isWide })),
  }
}

const whoActed = async (ctx: Ctx, identityIds: readonly string[]): Promise<Set<string>> => {
  const asked = await Promise.all(identityIds.map(async id => ((await mayKnowWhoActed(ctx, id)) ? [id] : [])))
  return new Set(asked.flat())
}

/** Messages as the reader of this box may have them. */
export const showMessages = async (ctx: Ctx, box: OpenBox, rows: readonly MessageRow[]): Promise<Message[]> => {
  const people = rows.flatMap(({ authorId, identityId }) => (authorId && !identityId ? [authorId] : []))
  const identities = [...new Set(rows.flatMap(({ identityId }) => identityId ?? []))]
  const addressees = await addresseesOf(
    ctx,
    rows.map(({ id }) => id),
  )
  const [about, described, unknown, known] = await Promise.all([
    readAbout(ctx, people),
    describe(ctx, addressees),
    unknownTo(ctx, addressees),
    whoActed(ctx, identities),
  ])
  return rows.map(row => toMessage(row, { ctx, box, about, addressees, described, unknown, known }))
}
