import type { Keyring } from '../../../kernel/demo/keyring.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { reactionsAmong, triersAmong } from './reactions.ts'
import type { DemoNewsItem } from './types.ts'

interface Liking {
  db: Db
  keyring: Keyring
  item: DemoNewsItem
  itemId: string
  /** Who sees it. */
  groups: string[]
}

/** Some of those who can read it opened it, and a few said so. */
export const likeReaders = async ({ db, keyring, item, itemId, groups }: Liking) => {
  if (item.state !== 'published' && item.state !== 'expired') return
  const readers = await db<{ id: string }[]>`
    select distinct person_id as id from core.memberships where group_id = any(${groups}::uuid[]) order by 1`
  const reactions = reactionsAmong(
    { ...item, authorKey: keyring.person(item.authorKey) },
    readers.map(reader => reader.id),
  )
  await db`
    insert into news.reactions (item_id, person_id, reaction, at)
    select i.id, r.person_id, r.reaction, i.published_at + interval '1 hour' * (1 + (hashtext(r.person_id::text) & 31))
    from unnest(${reactions.map(r => r.personKey)}::uuid[], ${reactions.map(r => r.reaction)}::text[]) as r(person_id, reaction)
    join news.items i on i.id = ${itemId}
    on conflict do nothing`
  await db`
    insert into news.views (item_id, person_id, at)
    select distinct on (m.person_id) i.id, m.person_id, i.published_at + interval '10 minutes' * (1 + (hashtext(m.person_id::text || ${itemId}) & 127))
    from news.items i join core.memberships m on m.group_id = any(${groups}::uuid[])
    where i.id = ${itemId} and (hashtext(m.person_id::text || ${itemId}) & 7) > 2
    on conflict do nothing`
  const teachers = triersAmong(
    { ...item, authorKey: keyring.person(item.authorKey) },
    readers.map(reader => reader.id),
  )
  await db`
    insert into news.tries (item_id, person_id, at)
    select i.id, y.person_id, i.published_at + interval '3 hours' * (1 + (hashtext(y.person_id::text) & 31))
    from unnest(${teachers}::uuid[]) as y(person_id)
    join news.items i on i.id = ${itemId}
    on conflict do nothing`
}
