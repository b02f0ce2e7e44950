import type { Db } from '../../kernel/server/db/client.ts'
import type { Letter } from './plan-mail.ts'

/**
 * Sends a thousand messages with one statement per table, into the very rows that sending one leaves behind
 * (apps/mail/server/deliver.ts): a message a second would take five days.
 */
export const sendAllLetters = async (db: Db, letters: readonly Letter[]) => {
  await addMessages(db, letters)
  await addCopies(db, letters)
  await addGrants(db, letters)
}

const addMessages = async (db: Db, letters: readonly Letter[]) => {
  const [ids, authors, at] = [letters.map(l => l.id), letters.map(l => l.authorId), letters.map(l => l.at)]
  await db`
    insert into core.resources (id, kind, structure_id, access_id, title, owner_id, created_at, updated_at)
    select l.id, 'mail.message', l.structure_id, l.id, l.title, l.author_id, l.at, l.at
    from unnest(${ids}::uuid[], ${letters.map(l => l.structureId)}::uuid[], ${letters.map(l => l.title)}::text[],
      ${authors}::uuid[], ${at}::timestamptz[]) as l(id, structure_id, title, author_id, at)`
  await db`
    insert into mail.messages (id, conversation_id, author_id, subject, body, excerpt, search_words, state, saved_at, sent_at)
    select l.id, l.conversation_id, l.author_id, l.title, l.body::jsonb, l.excerpt, core.fold(l.words), 'sent', l.at, l.at
    from unnest(${ids}::uuid[], ${letters.map(l => l.conversationId)}::uuid[], ${authors}::uuid[],
      ${letters.map(l => l.title)}::text[], ${letters.map(l => JSON.stringify(l.body))}::text[],
      ${letters.map(l => l.excerpt)}::text[], ${letters.map(l => l.words)}::text[], ${at}::timestamptz[])
      as l(id, conversation_id, author_id, title, body, excerpt, words, at)`
  await db`
    insert into mail.addressees (message_id, position, field, kind, group_id)
    select l.id, 1, 'to', 'group', l.target_id
    from unnest(${ids}::uuid[], ${letters.map(l => l.targetId)}::uuid[]) as l(id, target_id)`
}

/** Most of what came is read. */
const readShare = 85

const addCopies = async (db: Db, letters: readonly Letter[]) => {
  await db`
    insert into mail.copies (message_id, person_id, conversation_id, came, at, read_at, opened_at)
    select l.id, x.person_id, l.conversation_id, x.came, l.at, r.read_at, r.read_at
    from unnest(${letters.map(l => l.id)}::uuid[], ${letters.map(l => l.conversationId)}::uuid[],
      ${letters.map(l => l.authorId)}::uuid[], ${letters.map(l => l.targetId)}::uuid[],
      ${letters.map(l => Number(l.isGroup))}::int[], ${letters.map(l => l.at)}::timestamptz[])
      as l(id, conversation_id, author_id, target_id, is_group, at)
    cross join lateral (
      select l.author_id as person_id, 'sent' as came
      union all
      select l.target_id, 'inbox' where l.is_group = 0
      union all
      select m.person_id, 'inbox' from core.memberships m
      where l.is_group = 1 and m.group_id = l.target_id and m.person_id <> l.author_id) x
    cross join lateral (
      select case when x.came = 'sent' or (hashtext(l.id::text || x.person_id::text) & 65535) % 100 < ${readShare}
        then l.at + interval '2 hours' end as read_at) r`
}

const addGrants = async (db: Db, letters: readonly Letter[]) => {
  await db`
    insert into core.grants (resource_id, group_id, level, granted_by)
    select c.message_id, c.person_id, case c.came when 'sent' then 3 else 1 end, m.author_id
    from mail.copies c join mail.messages m on m.id = c.message_id
    where c.message_id = any(${letters.map(l => l.id)}::uuid[])`
}
