import type { Log } from '../context.ts'
import type { Db, Sql } from '../db/client.ts'
import { follow } from '../events/follow.ts'
import type { SearchedText, SearchSource } from './source.ts'

/** The name on which workers wait; triggers announce what changed. */
const channel = 'preau_search'

/** How many changes are taken at once. */
const batch = 200
/** Words beyond these are not looked for: an index entry stays small whatever is pasted. */
const longest = 20_000

/** Any constant will do, as long as every process takes the same: an older reading must never overwrite a newer one. */
const lock = 7_283_401_957

const store = async (db: Db, section: string, texts: readonly SearchedText[]) => {
  const column = <T>(of: (text: SearchedText) => T): T[] => texts.map(of)
  await db`
    insert into core.search_texts
      (id, section, access_id, title, excerpt, at, shown_from, shown_until, is_draft, words, groups)
    select r.id, ${section}, r.access_id, x.title, x.excerpt, x.at, x.shown_from, x.shown_until, x.is_draft::boolean,
      core.search_words(x.title, x.body, ${section}),
      array(select g.group_id from core.grants g where g.resource_id = r.access_id
        union select r.owner_id where r.owner_id is not null)
    from unnest(${column(text => text.id)}::uuid[], ${column(text => text.title)}::text[],
      ${column(text => text.body.slice(0, longest))}::text[], ${column(text => text.excerpt)}::text[],
      ${column(text => text.at.toISOString())}::timestamptz[], ${column(text => text.shownFrom.toISOString())}::timestamptz[],
      ${column(text => text.shownUntil?.toISOString() ?? null)}::timestamptz[], ${column(text => String(text.isDraft))}::text[])
      as x(id, title, body, excerpt, at, shown_from, shown_until, is_draft)
    join core.resources r on r.id = x.id
    where r.trashed_at is null
    on conflict (id) do update set section = excluded.section, access_id = excluded.access_id, title = excluded.title,
      excerpt = excluded.excerpt, at = excluded.at, shown_from = excluded.shown_from, shown_until = excluded.shown_until,
      is_draft = excluded.is_draft, words = excluded.words, groups = excluded.groups`
}

/** Reads these resources again: what they say, who holds a grant; those that nothing shows any more leave. */
export const indexTexts = async (db: Db, sources: readonly SearchSource[], ids: readonly string[]) => {
  const rows = await db<{ id: string; kind: string }[]>`
    select id, kind from core.resources where id = any(${ids}::uuid[]) and trashed_at is null`
  const kept: string[] = []
  for (const source of sources) {
    const own = rows.filter(row => source.kinds.includes(row.kind)).map(row => row.id)
    const texts = own.length > 0 ? await source.read(db, own) : []
    if (texts.length > 0) await store(db, source.section, texts)
    kept.push(...texts.map(text => text.id))
  }
  await db`delete from core.search_texts where id = any(${ids}::uuid[]) and id <> all(${kept}::uuid[])`
}

const take = (sql: Sql, sources: readonly SearchSource[], most: number): Promise<number> =>
  sql.begin(async tx => {
    const [held] = await tx<{ mine: boolean }[]>`select pg_try_advisory_xact_lock(${lock}) as mine`
    if (!held?.mine) return 0
    const due = await tx<{ id: string }[]>`
      delete from core.search_due where seq in (select seq from core.search_due order by seq limit ${most})
      returning resource_id as id`
    if (due.length > 0) await indexTexts(tx, sources, [...new Set(due.map(row => row.id))])
    return due.length
  }) as Promise<number>

/** What cannot be read must not hold up what follows: it is put aside, and read again when it changes. */
const skipOne = async (sql: Sql, log: Log, error: unknown) => {
  const [row] = await sql<{ id: string }[]>`
    delete from core.search_due where seq = (select min(seq) from core.search_due) returning resource_id as id`
  log.error({ err: error, resource: row?.id }, 'a text could not be read for searching')
}

const takeSome = async (sql: Sql, sources: readonly SearchSource[], log: Log): Promise<number> => {
  try {
    return await take(sql, sources, batch)
  } catch {
    try {
      return await take(sql, sources, 1)
    } catch (error) {
      await skipOne(sql, log, error)
      return 1
    }
  }
}

/** Brings searching up to date with all that changed; returns how many changes were read. */
export const drainSearch = async (sql: Sql, sources: readonly SearchSource[], log: Log): Promise<number> => {
  let read = 0
  for (;;) {
    const some = await takeSome(sql, sources, log)
    if (some === 0) return read
    read += some
  }
}

/** Reads changes as they come, and whatever a stopped process left behind. Returns how to stop. */
export const followSearch = (sql: Sql, sources: readonly SearchSource[], log: Log): Promise<() => Promise<void>> =>
  follow(sql, { channel, work: () => drainSearch(sql, sources, log), log })

/** Asks for everything to be read again; the worker does it while people go on searching in what is there. */
export const rebuildSearch = async (sql: Sql): Promise<number> => {
  const due = await sql`
    insert into core.search_due (resource_id)
    select id from core.resources where kind <> 'core.app' and (kind <> 'core.group' or title <> '')`
  await sql`select pg_notify(${channel}, '')`
  return due.count
}
