import { inFamilies } from '../../../kernel/contract/in-families.ts'
import { notFound, Problem } from '../../../kernel/contract/problem.ts'
import { addGrants, replaceGrants } from '../../../kernel/server/access/grants.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { placeResource } from '../../../kernel/server/resources/resources.ts'
import type { HeldMessage } from '../contract-writing.ts'
import { deliver, type Sent, titleOf } from './deliver.ts'
import { teachesWriter } from './held.ts'
import { type Recipients, recipientsOf } from './recipients.ts'
import { type MessageRow, messageColumns, showMessages } from './show-message.ts'

export const reachesPupils = async ({ db }: Pick<Ctx, 'db'>, { people }: Recipients): Promise<boolean> => {
  const rows = await db`select from core.people p where p.id = any(${people}::uuid[]) and p.is_pupil limit 1`
  return rows.length > 0
}

/** The groups of those who teach the classes of who writes. */
const teachersOf = async ({ db, actor }: Pick<Ctx, 'db' | 'actor'>): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    select g.id from core.enrolments e join core.classes c on c.id = e.class_id and c.archived_at is null
    join core.groups g on g.kind = 'class' and g.class_id = c.id and g.audience = 'teachers'
    where e.pupil_id = ${actor.personId} and e.left_at is null`
  return rows.map(({ id }) => id)
}

/** Between children, nothing arrives that an adult has not read first: the teachers of the class read it, and are told. */
export const holdForTeachers = async (ctx: Ctx, sent: Sent) => {
  const { db, actor, now } = ctx
  const teachers = await teachersOf(ctx)
  if (teachers.length === 0)
    throw new Problem(409, 'no-teacher', {
      fr: 'Ta classe n’a pas encore d’enseignant ici : personne ne peut lire ton message avant qu’il parte.',
      en: 'Your class has no teacher here yet: nobody can read your message before it leaves.',
      ...inFamilies('noTeacherYet'),
    })
  await db`update mail.messages set state = 'held', sent_at = ${now} where id = ${sent.id}`
  await db`update mail.copies set came = 'sent', at = ${now}, trashed_at = null where message_id = ${sent.id}`
  await addGrants(
    db,
    sent.id,
    teachers.map(groupId => ({ groupId, level: 'contribute' })),
    { by: actor.personId },
  )
  await placeResource(db, sent.id, { title: titleOf(sent), structureId: sent.structureId })
  await ctx.emit('message.held', { on: sent.id, data: { title: titleOf(sent), excerpt: sent.excerpt } })
}

interface HeldRow extends MessageRow {
  className: string
}

/** What waits for me, the oldest first. */
export const listHeld = async (ctx: Ctx): Promise<{ items: HeldMessage[] }> => {
  const { db, actor } = ctx
  if (!actor.isStaff) return { items: [] }
  const rows = await db<HeldRow[]>`
    select ${messageColumns(db, actor.isPupil)}, false as "isRead", false as "isMine", (
      select min(c.name) from core.enrolments e join core.classes c on c.id = e.class_id and c.archived_at is null
      join core.class_teachers ct on ct.class_id = c.id and ct.person_id = ${actor.personId} and ct.left_at is null
      where e.pupil_id = m.author_id and e.left_at is null) as "className"
    from mail.messages m
    left join core.identities i on i.id = m.identity_id
    left join core.people p on p.id = m.author_id
    where m.state = 'held' and ${teachesWriter(db, actor.personId)}
    order by m.sent_at, m.id limit 100`
  const messages = await showMessages(ctx, { id: actor.personId, kind: 'own', structureId: null }, rows)
  return {
    items: messages.map((message, at) => ({ message, from: message.sender, className: rows[at]?.className ?? '' })),
  }
}

const heldFor = async ({ db, actor }: Ctx, messageId: string): Promise<Sent & { authorId: string }> => {
  const [row] = await db<(Sent & { authorId: string })[]>`
    select m.id, m.conversation_id as "conversationId", m.author_id as "authorId", m.identity_id as "identityId",
      r.structure_id as "structureId", m.subject, m.excerpt
    from mail.messages m join core.resources r on r.id = m.id
    where m.id = ${messageId} and m.state = 'held' and ${teachesWriter(db, actor.personId)} for update of m`
  if (!row) throw notFound()
  return row
}

interface Decision {
  isAccepted: boolean
  word: string
}

/** Lets it through to those it was written to, or sends it back to its author with a word; its author is told. */
export const decideHeld = async (ctx: Ctx, messageId: string, { isAccepted, word }: Decision) => {
  const { db, actor, now } = ctx
  const held = await heldFor(ctx, messageId)
  await db`
    update mail.messages set decided_at = ${now}, decided_by = ${actor.personId}, word = ${word.trim()},
      state = case when ${isAccepted} then state else 'returned' end, saved_at = ${now} where id = ${messageId}`
  await replaceGrants(ctx, messageId, [{ groupId: held.authorId, level: 'manage' }])
  if (isAccepted) await deliver(ctx, held, await recipientsOf(ctx, messageId, { ...held, toBoxes: true }))
  else await db`update mail.copies set came = 'drafts', at = ${now}, read_at = null where message_id = ${messageId}`
  await ctx.emit('message.decided', { on: messageId, data: { title: titleOf(held), excerpt: word.trim() } })
}
