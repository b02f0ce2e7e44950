import { forbidden, notFound } from '../../../kernel/contract/problem.ts'
import { type Reached, toldOf } from '../../../kernel/server/audience/count-reached.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Opening } from '../contract-messages.ts'
import { inBox, type OpenBox, openBox } from './boxes.ts'

/** A message this box wrote and sent, for who works in schools. @throws Problem 404, 403. */
export const requireSentFrom = async (ctx: Ctx, box: OpenBox, messageId: string) => {
  const { db, actor } = ctx
  const [row] = await db<{ came: string; state: string; authorId: string | null; identityId: string | null }[]>`
    select c.came, m.state, m.author_id as "authorId", m.identity_id as "identityId"
    from mail.copies c join mail.messages m on m.id = c.message_id
    where ${inBox(db, box)} and c.message_id = ${messageId} and (m.state <> 'draft' or m.author_id = ${actor.personId})`
  if (!row) throw notFound()
  if (row.came !== 'sent' || row.state !== 'sent' || !actor.isStaff) throw forbidden()
  return row
}

const countPeople = ({ db }: Ctx, messageId: string) => db<Reached[]>`
  select null as "structureId", '' as name, k.kind, count(*)::int as sent, count(c.opened_at)::int as seen
  from mail.copies c cross join lateral (
    select case when exists (
      select from core.affiliations a where a.person_id = c.person_id and a.role <> 'pupil' and a.left_at is null)
      then 'staff' else 'guardians' end as kind) k
  where c.message_id = ${messageId} and c.came = 'inbox' and c.person_id is not null
  group by k.kind`

interface OpenedBox {
  id: string
  name: string
  avatar: string
  isSchool: boolean
  openedAt: Date | null
}

const boxesOf = ({ db }: Ctx, messageId: string) => db<OpenedBox[]>`
  select i.id, i.name, i.avatar, i.is_main and s.kind = 'school' as "isSchool", c.opened_at as "openedAt"
  from mail.copies c join core.identities i on i.id = c.identity_id join core.structures s on s.id = i.structure_id
  where c.message_id = ${messageId} and c.came = 'inbox' order by c.opened_at nulls last, i.name, i.id`

const told = (rows: readonly Reached[], kind: 'staff' | 'guardians') => {
  const { sent, seen } = toldOf(rows, kind)
  return { sent, read: seen }
}

/** Schools and services by name, with the moment; people by numbers alone. */
export const readOpening = async (ctx: Ctx, at: { boxId: string; messageId: string }): Promise<Opening> => {
  await requireSentFrom(ctx, await openBox(ctx, at.boxId), at.messageId)
  const [people, boxes] = await Promise.all([countPeople(ctx, at.messageId), boxesOf(ctx, at.messageId)])
  return {
    people: { staff: told(people, 'staff'), families: told(people, 'guardians') },
    boxes: boxes.map(box => ({ ...box, openedAt: box.openedAt?.toISOString() ?? null })),
  }
}
