import { writable } from '../../../kernel/server/audience/groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'

/** The boxes a message reaches at this moment. */
export interface Recipients {
  people: string[]
  identities: string[]
}

/** Members of its groups and people named, each once, without who wrote it. */
const peopleOf = ({ db }: Pick<Ctx, 'db'>, messageId: string, authorId: string | null) => db<{ id: string }[]>`
  select m.person_id as id from mail.addressees a join core.groups g on g.id = a.group_id and g.kind not in ('person', 'identity')
  join core.memberships m on m.group_id = g.id
  where a.message_id = ${messageId} and m.person_id is distinct from ${authorId}::uuid
  union
  select g.id from mail.addressees a join core.groups g on g.id = a.group_id and g.kind = 'person'
  where a.message_id = ${messageId} and g.id is distinct from ${authorId}::uuid`

/** Schools and services named, and the schools of the territories: of those, the ones the writer may write to. */
const identitiesOf = ({ db, actor }: Pick<Ctx, 'db' | 'actor'>, messageId: string, from: string | null) => db<
  { id: string }[]
>`
  select i.id from mail.addressees a join core.identities i on i.id = a.group_id
  where a.message_id = ${messageId} and a.kind = 'identity' and i.closed_at is null and i.id is distinct from ${from}::uuid
  union
  select i.id from mail.addressees a join core.lineage l on l.ancestor_id = a.structure_id
  join core.structures s on s.id = l.structure_id and s.kind = 'school' and s.closed_at is null
  join core.identities i on i.structure_id = s.id and i.is_main
  join core.groups g on g.id = i.id
  where a.message_id = ${messageId} and a.kind = 'schools' and ${writable(db, actor)} and i.id is distinct from ${from}::uuid`

interface From {
  authorId: string | null
  identityId: string | null
}

/**
 * Frozen from here: what becomes of groups afterwards changes nothing to who received it.
 * @param toBoxes whether schools or services are among those it is addressed to.
 */
export const recipientsOf = async (
  ctx: Pick<Ctx, 'db' | 'actor'>,
  messageId: string,
  { authorId, identityId, toBoxes }: From & { toBoxes: boolean },
): Promise<Recipients> => {
  const [people, identities] = await Promise.all([
    peopleOf(ctx, messageId, authorId),
    toBoxes ? identitiesOf(ctx, messageId, identityId) : [],
  ])
  return { people: people.map(({ id }) => id), identities: identities.map(({ id }) => id) }
}
