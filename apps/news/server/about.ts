import { rankOn } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Addressee, ItemCard } from '../contract-items.ts'
import type { Row } from './card.ts'

interface ThreadGroup {
  id: string
  level: number
  kind: Addressee['kind']
  audience: Addressee['audience']
  structureId: string | null
}

type ThreadLook = ItemCard['thread'] & {
  structure: ItemCard['structure']
  /** My level on it, as a number. */
  rank: number
}

type StoredThread = ThreadLook & {
  /** Schools its structure holds. */
  schools: number
  groups: ThreadGroup[]
}

type ThreadInfo = ThreadLook & {
  /** Groups it is addressed to; asked only for items that were not narrowed. */
  readers: Addressee[]
}

const manage = 3

/** What the items of a page have in common, each read once: by id. */
export interface About {
  threads: Record<string, ThreadInfo>
  authors: Record<string, NonNullable<ItemCard['author']>>
  /** Names of groups: never who is in them. */
  groups: Record<string, Addressee>
}

interface Wanted {
  threads: string[]
  /** Among the threads, those whose own audience some item has. */
  whole: string[]
  authors: string[]
  groups: string[]
}

const wantedBy = (rows: readonly Row[]): Wanted => ({
  threads: [...new Set(rows.map(row => row.threadId))],
  whole: [...new Set(rows.filter(row => row.narrowed === null).map(row => row.threadId))],
  authors: [...new Set(rows.flatMap(row => row.authorId ?? []))],
  groups: [...new Set(rows.flatMap(row => row.narrowed ?? []))],
})

/** Groups of the thread’s own structure bear its name; the others’ names are asked. */
const isNamedByThread = (group: ThreadGroup, thread: StoredThread) =>
  group.audience === 'team' || (group.kind === 'role' && group.structureId === thread.structure.id)

/** Who a thread is addressed to: not those who only run it, nor single people, nor administrators. */
const readersOf = ({ groups }: StoredThread): ThreadGroup[] => {
  const named = groups.filter(group => group.kind !== 'person' && group.audience !== 'administrators')
  const readers = named.filter(group => group.level < manage)
  return readers.length > 0 ? readers : named
}

/** Names of groups: never who is in them. */
const nameGroups = ({ db }: Ctx, groupIds: readonly string[]) => db<Addressee[]>`
  select g.id, g.kind, g.audience, coalesce(c.name, g.name, s.name, '') as name, s.kind as "structureKind",
    case when s.kind = 'school' or g.kind <> 'role' or g.audience = 'team' then 1 else (
      select count(*)::int from core.lineage l join core.structures b on b.id = l.structure_id and b.kind = 'school'
      where l.ancestor_id = s.id) end as schools
  from core.groups g
  left join core.structures s on s.id = g.structure_id
  left join core.classes c on c.id = g.class_id
  where g.id = any(${groupIds}::uuid[])`

interface Stored {
  threads: StoredThread[]
  authors: About['authors']
}

/** The threads of a page with my level on each, and its authors, in one statement. */
const readStored = ({ db, actor }: Ctx, { threads, whole, authors }: Wanted) => db<Stored[]>`
  select
    coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title, 'colour', t.colour,
        'publication', t.publication, 'rank', ${rankOn(db, actor)},
        'structure', jsonb_build_object('id', s.id, 'name', s.name, 'kind', s.kind),
        'schools', case when s.kind = 'school' then 1 else (
          select count(*) from core.lineage l join core.structures b on b.id = l.structure_id and b.kind = 'school'
          where l.ancestor_id = s.id) end,
        'groups', case when t.id = any(${whole}::uuid[]) then coalesce((
          select jsonb_agg(jsonb_build_object('id', tg.group_id, 'level', tg.level, 'kind', tg.kind,
            'audience', tg.audience, 'structureId', tg.structure_id))
          from news.thread_groups tg where tg.thread_id = t.id), '[]') else '[]' end))
      from news.threads t
      join core.resources r on r.id = t.id
      join core.structures s on s.id = t.structure_id
      where t.id = any(${threads}::uuid[])), '[]') as threads,
    coalesce((select jsonb_object_agg(p.id,
        jsonb_build_object('id', p.id, 'name', p.display_name, 'avatar', p.avatar, 'title', p.title))
      from core.people p where p.id = any(${authors}::uuid[])), '{}') as authors`

const toThread = ({ groups, schools, ...look }: StoredThread, named: Record<string, Addressee>): ThreadInfo => {
  const { kind: structureKind, name } = look.structure
  const readers = readersOf({ groups, schools, ...look }).flatMap(group => {
    const own = { id: group.id, kind: group.kind, audience: group.audience, name, structureKind, schools }
    return isNamedByThread(group, { groups, schools, ...look }) ? [own] : (named[group.id] ?? [])
  })
  return { ...look, readers }
}

/** Everything the items of a page refer to, each thing once. */
export const readAbout = async (ctx: Ctx, rows: readonly Row[]): Promise<About> => {
  const wanted = wantedBy(rows)
  const [stored] = await readStored(ctx, wanted)
  const { threads = [], authors = {} } = stored ?? {}
  const elsewhere = threads.flatMap(thread => readersOf(thread).filter(group => !isNamedByThread(group, thread)))
  const asked = [...new Set([...wanted.groups, ...elsewhere.map(group => group.id)])]
  const named = asked.length > 0 ? await nameGroups(ctx, asked) : []
  const groups = Object.fromEntries(named.map(group => [group.id, group]))
  return { threads: Object.fromEntries(threads.map(thread => [thread.id, toThread(thread, groups)])), authors, groups }
}
