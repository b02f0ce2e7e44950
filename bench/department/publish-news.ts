import type { Db } from '../../kernel/server/db/client.ts'
import { indexAudience } from '../../kernel/server/events/feed.ts'
import type { Item } from './plan-news.ts'

/**
 * Publishes a few hundred items with one statement per table, into the very rows that publishing one leaves behind
 * (apps/news/server/publication.ts): an item a minute would take a school year.
 */
export const publishAll = async (db: Db, items: readonly Item[]) => {
  await addResources(db, items)
  await addItems(db, items)
  await shareNarrowed(db, items)
  await addEntries(db, items)
  await indexAudience(
    db,
    items.map(item => item.id),
  )
  await addSteps(db, items)
  await addLife(db, items)
}

const addResources = async (db: Db, items: readonly Item[]) => {
  await db`
    insert into core.resources (id, kind, structure_id, access_id, title, owner_id, created_at, updated_at)
    select i.id, 'news.item', i.structure_id, coalesce(i.access_id, i.id), i.title, i.owner_id, i.at, i.at
    from unnest(${items.map(i => i.id)}::uuid[], ${items.map(i => i.place.structureId)}::uuid[],
      ${items.map(i => (i.audience ? null : i.place.threadId))}::uuid[], ${items.map(i => i.title)}::text[],
      ${items.map(i => i.authorId)}::uuid[], ${items.map(i => i.at)}::timestamptz[])
      as i(id, structure_id, access_id, title, owner_id, at)`
}

const addItems = async (db: Db, items: readonly Item[]) => {
  await db`
    insert into news.items (id, thread_id, author_id, title, body, excerpt, audience, comments, state, published_at,
      expires_at, created_at, updated_at)
    select i.id, i.thread_id, i.author_id, i.title, i.body::jsonb, i.excerpt, i.audience::uuid[], i.comments, 'published',
      i.at, i.until, i.at, i.at
    from unnest(${items.map(i => i.id)}::uuid[], ${items.map(i => i.place.threadId)}::uuid[],
      ${items.map(i => i.authorId)}::uuid[], ${items.map(i => i.title)}::text[],
      ${items.map(i => JSON.stringify(i.body))}::text[], ${items.map(i => i.excerpt)}::text[],
      ${items.map(i => i.audience && `{${i.audience.join(',')}}`)}::text[], ${items.map(i => i.comments)}::text[],
      ${items.map(i => i.at)}::timestamptz[], ${items.map(i => i.until)}::timestamptz[])
      as i(id, thread_id, author_id, title, body, excerpt, audience, comments, at, until)`
}

/** What is narrowed has its own grants: its readers, its author, those who run the thread. */
const shareNarrowed = async (db: Db, items: readonly Item[]) => {
  const grants = items.flatMap(({ id, authorId, audience, place }) => {
    const give = (groupId: string, level: number) => ({ id, authorId, groupId, level })
    if (!audience) return []
    return [give(authorId, 3), ...audience.map(group => give(group, 1)), ...place.managers.map(group => give(group, 3))]
  })
  await db`
    insert into core.grants (resource_id, group_id, level, granted_by)
    select g.item_id, g.group_id, max(g.level), g.author_id
    from unnest(${grants.map(g => g.id)}::uuid[], ${grants.map(g => g.groupId)}::uuid[],
      ${grants.map(g => g.level)}::smallint[], ${grants.map(g => g.authorId)}::uuid[]) as g(item_id, group_id, level, author_id)
    group by g.item_id, g.group_id, g.author_id`
}

const addEntries = async (db: Db, items: readonly Item[]) => {
  const data = items.map(({ title, excerpt, place }) =>
    JSON.stringify({ title, excerpt, label: place.title, colour: place.colour, image: null }),
  )
  await db`
    insert into core.feed_entries (id, app, event, resource_id, container_id, actor_id, at, until, data)
    select e.id, 'news', 'item.published', e.item_id, e.thread_id, e.author_id, e.at, e.until, e.data::jsonb
    from unnest(${items.map(i => i.entryId)}::uuid[], ${items.map(i => i.id)}::uuid[],
      ${items.map(i => i.place.threadId)}::uuid[], ${items.map(i => i.authorId)}::uuid[],
      ${items.map(i => i.at)}::timestamptz[], ${items.map(i => i.until)}::timestamptz[],
      ${data}::text[]) as e(id, item_id, thread_id, author_id, at, until, data)`
}

const addSteps = async (db: Db, items: readonly Item[]) => {
  await db`
    insert into news.steps (id, item_id, step, person_id, at)
    select core.uuidv7(), i.id, 'published', i.author_id, i.at
    from unnest(${items.map(i => i.id)}::uuid[], ${items.map(i => i.authorId)}::uuid[],
      ${items.map(i => i.at)}::timestamptz[]) as i(id, author_id, at)`
}

/** Who opened, thanked, remarked. */
const addLife = async (db: Db, items: readonly Item[]) => {
  const [views, thanks] = [items.flatMap(item => item.readers), items.flatMap(item => item.thanks)]
  await db`
    insert into news.views (item_id, person_id, at)
    select * from unnest(${views.map(v => v.itemId)}::uuid[], ${views.map(v => v.personId)}::uuid[],
      ${views.map(v => v.at)}::timestamptz[])`
  await db`
    insert into news.reactions (item_id, person_id, reaction, at)
    select t.item_id, t.person_id, 'thanks', t.at
    from unnest(${thanks.map(t => t.itemId)}::uuid[], ${thanks.map(t => t.personId)}::uuid[],
      ${thanks.map(t => t.at)}::timestamptz[]) as t(item_id, person_id, at)`
  const remarks = items.flatMap(item => item.remarks)
  await db`
    insert into news.comments (id, item_id, author_id, text, created_at)
    select * from unnest(${remarks.map(r => r.id)}::uuid[], ${remarks.map(r => r.itemId)}::uuid[],
      ${remarks.map(r => r.authorId)}::uuid[], ${remarks.map(r => r.text)}::text[], ${remarks.map(r => r.at)}::timestamptz[])`
}
