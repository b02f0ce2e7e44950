import { excerptOf } from '../../../kernel/contract/excerpt.ts'
import { forbidden, notFound } from '../../../kernel/contract/problem.ts'
import { cleanRichText, fileNodesIn, plainText, type RichText } from '../../../kernel/contract/rich-text.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { attachFiles } from '../../../kernel/server/files/attach-files.ts'
import { draftFields } from '../contract-writing.ts'
import type { Addressed } from './addressees.ts'

const Fields = t.object(draftFields)
export type Written = Static<typeof Fields>

const empty: RichText = { type: 'doc', content: [] }

/** Nothing is required of a draft: not even a text. */
export const textOf = (body: unknown): RichText => (body ? cleanRichText(body) : empty)

/** Who receives a hidden copy is told to nobody: children do not write so. */
export const refuseHidden = ({ actor }: Pick<Ctx, 'actor'>, addressed: readonly Addressed[]) => {
  if (actor.isPupil && addressed.some(({ field }) => field === 'bcc')) throw forbidden()
}

/** Twice the same is once. */
export const distinct = (addressed: readonly Addressed[]): Addressed[] =>
  [...new Map(addressed.toReversed().map(one => [`${one.kind} ${one.id}`, one])).values()].toReversed()

export interface Kept {
  subject: string
  body: RichText
  answers: boolean
  addressees: readonly Addressed[]
}

/** Writes what a draft says now, and ties its files to it. */
export const keepDraft = async ({ db, actor, now }: Ctx, id: string, { subject, body, answers, addressees }: Kept) => {
  const tied = await attachFiles(db, { resourceId: id, ownerId: actor.personId }, body)
  const text = plainText(tied)
  const kept = await db`
    update mail.messages set subject = ${subject}, body = ${db.json(tied as never)}, excerpt = ${excerptOf(tied)},
      search_words = core.fold(${`${subject} ${text}`}), answers = ${answers}, has_files = ${fileNodesIn(tied).length > 0},
      saved_at = ${now}
    where id = ${id} and state in ('draft', 'returned')`
  if (kept.count === 0) throw notFound()
  await db`update mail.copies set at = ${now} where message_id = ${id} and came = 'drafts'`
  await db`delete from mail.addressees where message_id = ${id}`
  await db`
    insert into mail.addressees (message_id, position, field, kind, group_id, structure_id)
    select ${id}, a.position, a.field, a.kind, case when a.kind <> 'schools' then a.id end, case when a.kind = 'schools' then a.id end
    from unnest(${addressees.map(one => one.field)}::text[], ${addressees.map(one => one.kind)}::text[],
      ${addressees.map(one => one.id)}::uuid[]) with ordinality as a(field, kind, id, position)`
}
