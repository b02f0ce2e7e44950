import { notFound } from '../../../kernel/contract/problem.ts'
import type { RichText } from '../../../kernel/contract/rich-text.ts'
import { addGrants } from '../../../kernel/server/access/grants.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { createResource, deleteResources } from '../../../kernel/server/resources/resources.ts'
import type { Draft, Way } from '../contract-writing.ts'
import { type Addressed, addresseesOf, describeAddressed, type Target } from './addressees.ts'
import { type OpenBox, openBox } from './boxes.ts'
import { beginFrom } from './from-message.ts'
import { answerable, permitted } from './permitted.ts'
import { readSignature } from './signature.ts'
import { distinct, keepDraft, refuseHidden, textOf, type Written } from './store-draft.ts'

export interface DraftRow {
  id: string
  boxId: string
  identityId: string | null
  followsId: string | null
  conversationId: string
  subject: string
  body: RichText
  answers: boolean
  savedAt: Date
  state: 'draft' | 'returned'
}

/** One’s own, in a box one still holds. @throws Problem 404 otherwise. */
export const draftOf = async (ctx: Ctx, messageId: string): Promise<DraftRow & { box: OpenBox }> => {
  const [row] = await ctx.db<DraftRow[]>`
    select m.id, coalesce(m.identity_id, m.author_id) as "boxId", m.identity_id as "identityId", m.follows_id as "followsId",
      m.conversation_id as "conversationId", m.subject, m.body, m.answers, m.saved_at as "savedAt", m.state
    from mail.messages m
    where m.id = ${messageId} and m.author_id = ${ctx.actor.personId} and m.state in ('draft', 'returned')`
  if (!row) throw notFound()
  return { ...row, box: await openBox(ctx, row.boxId) }
}

/** Whom it is addressed to, of those one may still write to. */
export const stillPermitted = async (ctx: Ctx, { id, box, followsId }: DraftRow & { box: OpenBox }) => {
  const stored = await addresseesOf(ctx, [id])
  const kept = await permitted(ctx, [...stored], await answerable(ctx, box, followsId))
  return { kept, lost: stored.length - kept.length }
}

const show = async (ctx: Ctx, messageId: string, alreadyLost = 0): Promise<Draft> => {
  const draft = await draftOf(ctx, messageId)
  const { kept, lost } = await stillPermitted(ctx, draft)
  const signature = draft.box.kind === 'own' ? (await readSignature(ctx)).text : ''
  return {
    id: draft.id,
    boxId: draft.boxId,
    subject: draft.subject,
    body: draft.body,
    addressees: await describeAddressed(ctx, kept),
    answers: draft.answers,
    signature,
    lost: lost + alreadyLost,
    savedAt: draft.savedAt.toISOString(),
  }
}

export const readDraft = (ctx: Ctx, messageId: string): Promise<Draft> => show(ctx, messageId)

interface Begun {
  box: OpenBox
  follows: { messageId: string; conversationId: string } | null
}

const insertDraft = async ({ db, actor, now }: Ctx, id: string, { box, follows }: Begun) => {
  const ownerId = actor.personId
  await createResource(db, { id, kind: 'mail.message', structureId: box.structureId, title: '', ownerId })
  await addGrants(db, id, [{ groupId: ownerId, level: 'manage' }], { by: ownerId })
  const [identityId, personId] = box.kind === 'identity' ? [box.id, null] : [null, box.id]
  const conversationId = follows?.conversationId ?? id
  await db`
    insert into mail.messages (id, conversation_id, follows_id, author_id, identity_id, body, saved_at)
    values (${id}, ${conversationId}, ${follows?.messageId ?? null}, ${ownerId}, ${identityId}, ${db.json({ type: 'doc', content: [] })}, ${now})`
  await db`
    insert into mail.copies (message_id, person_id, identity_id, conversation_id, came, at, read_at, opened_at)
    values (${id}, ${personId}, ${identityId}, ${conversationId}, 'drafts', ${now}, ${now}, ${now})`
}

const keep = async (ctx: Ctx, id: string, written: Written & { addressees: Addressed[] }, answers: Target | null) => {
  const asked = distinct(written.addressees)
  refuseHidden(ctx, asked)
  const addressees = await permitted(ctx, asked, answers)
  await keepDraft(ctx, id, {
    subject: written.subject.trim(),
    body: textOf(written.body),
    answers: written.answers || ctx.actor.isPupil,
    addressees,
  })
  return asked.length - addressees.length
}

type Begin = Written & { boxId: string; from: { messageId: string; way: Way } | null }

/** A new message, or an answer to one, or its forwarding: what the writer left empty is then filled. */
export const createDraft = async (ctx: Ctx, { boxId, from, ...written }: Begin): Promise<Draft> => {
  const box = await openBox(ctx, boxId)
  const id = uuidv7()
  const begun = from && (await beginFrom(ctx, box, from))
  await insertDraft(ctx, id, { box, follows: begun?.follows ?? null })
  const body = begun && !written.body ? await begun.bodyFor(id) : written.body
  const lost = await keep(
    ctx,
    id,
    {
      ...written,
      body,
      subject: written.subject || (begun?.subject ?? ''),
      addressees: written.addressees.length > 0 || !begun ? written.addressees : begun.addressees,
    },
    begun?.answers ?? null,
  )
  return show(ctx, id, lost)
}

export const updateDraft = async (ctx: Ctx, messageId: string, written: Written): Promise<Draft> => {
  const draft = await draftOf(ctx, messageId)
  const lost = await keep(ctx, messageId, written, await answerable(ctx, draft.box, draft.followsId))
  return show(ctx, messageId, lost)
}

/** For good: nobody else ever saw it. */
export const deleteDraft = async (ctx: Ctx, messageId: string) => {
  await draftOf(ctx, messageId)
  await deleteResources(ctx.db, [messageId])
}
