import { inFamilies } from '../../../kernel/contract/in-families.ts'
import { invalid, notFound } from '../../../kernel/contract/problem.ts'
import { plainText } from '../../../kernel/contract/rich-text.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { deliver, type Sent } from './deliver.ts'
import { type DraftRow, draftOf, stillPermitted } from './drafts.ts'
import { holdForTeachers, reachesPupils } from './hold.ts'
import { recipientsOf } from './recipients.ts'
import { structureOf } from './sent-from.ts'

const nobody = () =>
  invalid('addressees', 'required', {
    fr: 'Choisissez à qui vous écrivez.',
    en: 'Choose whom you write to.',
    ...inFamilies('chooseAddressee'),
  })

const noneLeft = () =>
  invalid('addressees', 'lost', {
    fr: 'Vous ne pouvez plus écrire à ceux que vous aviez choisis : choisissez à qui vous écrivez.',
    en: 'You can no longer write to those you had chosen: choose whom you write to.',
    ...inFamilies('addresseesLost'),
  })

const refuseEmpty = ({ subject, body }: DraftRow) => {
  if (plainText(body).trim() === '' && body.content.every(({ type }) => type === 'paragraph') && subject === '')
    throw invalid('body', 'required', {
      fr: 'Écrivez votre message.',
      en: 'Write your message.',
      ...inFamilies('messageEmpty'),
    })
}

/** What is no longer allowed leaves the message: what its author keeps says whom it went to. */
const dropLost = async ({ db }: Ctx, id: string, kept: readonly { kind: string; id: string }[]) => {
  await db`
    delete from mail.addressees a where a.message_id = ${id}
      and not (coalesce(a.group_id, a.structure_id) = any(${kept.map(one => one.id)}::uuid[]))`
}

/** Signs it, and holds it: sent from two windows at once, it leaves once. @returns its first words. */
const sign = async ({ db, actor }: Ctx, messageId: string): Promise<string> => {
  const [row] = await db<{ excerpt: string }[]>`
    update mail.messages m set word = '', signature = case when m.identity_id is not null then '' else coalesce(
      (select s.text from mail.signatures s where s.person_id = m.author_id), '') end
    where m.id = ${messageId} and m.author_id = ${actor.personId} and m.state in ('draft', 'returned')
    returning m.excerpt`
  if (!row) throw notFound()
  return row.excerpt
}

/**
 * Sends a draft: whom its author may write to is asked again, once more than ever; each addressee receives it as it is now. A
 * pupil’s message that reaches other pupils waits for a teacher of the class.
 * @throws Problem 422 on `addressees` when nobody is left, on `body` when it says nothing.
 */
export const sendDraft = async (ctx: Ctx, messageId: string) => {
  const excerpt = await sign(ctx, messageId)
  const draft = await draftOf(ctx, messageId)
  const { kept, lost } = await stillPermitted(ctx, draft)
  if (kept.length === 0) throw lost > 0 ? noneLeft() : nobody()
  refuseEmpty(draft)
  if (lost > 0) await dropLost(ctx, messageId, kept)
  const { id, conversationId, identityId, subject, box } = draft
  const authorId = ctx.actor.personId
  const toBoxes = kept.some(({ kind }) => kind !== 'group')
  const to = await recipientsOf(ctx, messageId, { authorId, identityId, toBoxes })
  if (to.people.length + to.identities.length === 0) throw nobody()
  const structureId = box.structureId ?? (await structureOf(ctx, to))
  const sent: Sent = { id, conversationId, authorId, identityId, structureId, subject, excerpt }
  const isHeld = ctx.actor.isPupil && (await reachesPupils(ctx, to))
  if (isHeld) await holdForTeachers(ctx, sent)
  else await deliver(ctx, sent, to)
  if (identityId && !isHeld) await recordSigned(ctx, sent, identityId)
  return {
    state: isHeld ? ('held' as const) : ('sent' as const),
    people: to.people.length,
    boxes: to.identities.length,
    lost,
  }
}

/** Every act in the name of a school or a service is in its journal, with who did it (decision 0028). */
const recordSigned = async (ctx: Ctx, { id, structureId }: Sent, identityId: string) => {
  const [identity] = await ctx.db<{ name: string }[]>`select name from core.identities where id = ${identityId}`
  await ctx.record('identity.used', { targetId: id, structureId, detail: { identity: identity?.name, act: 'sent' } })
}
