import { rankOn } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Addressee, ItemCard } from '../contract-items.ts'
import type { Row } from './card.ts'

type ThreadLook = ItemCard['thread'] & {
  structure: ItemCard['structure']
  /** My level on it, as a number. */
  rank: number
}

interface StoredThread extends ThreadLook {
  /** Schools its structure holds. */
  schools: number
  /** Automatic groups of its own structure it is addressed to: they bear its name. */
  own: NonNullable<Addressee['audience']>[]
  /** Other groups it is addressed to, to be named. */
  others: string[]
}

/** What the items of a page have in common, each read once: by id. */
export interface About {
  threads: Record<string, ThreadLook & { readers: Addressee[] }>
  authors: Record<string, NonNullable<ItemCard['author']>>
  /** Names of groups: never who is in them. */
  groups: Record<string, Addressee>
}

interface Wanted {
  threads: string[]
  authors: string[]
  groups: string[]
}

const wantedBy = (rows: readonly Row[]): Wanted => ({
  threads: [...new Set(rows.map(row => row.threadId))],
  authors: [...new Set(rows.flatMap(row => row.authorId ?? []))],
  groups: [...new Set(rows.flatMap(row => row.narrowed ?? []))],
})

interface Stored {
  threads: StoredThread[]
  authors: About['authors']
  groups: About['groups']
}

/**
 * Threads with my level on each and whom they are addressed to (not who only runs them, nor single people, nor
 * administrators), authors, and the groups items were narrowed to: one statement whatever the page.
 */
const readStored = ({ db, actor }: Ctx, { threads, authors, groups }: Wanted) => db<Stored[]>`
  select
    coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title, 'colour', t.colour,
        'publication', t.publication, 'rank', ${rankOn(db, actor)},
        'structure', jsonb_build_object('id', s.id, 'name', s.name, 'kind', s.kind),
        'schools', s.schools,
        'own', held.own, 'others', held.others))
      from news.threads t
      join core.resources r on r.id = t.id
      join core.structures s on s.id = t.structure_id
      join lateral (
        select coalesce(array_agg(tg.audience) filter (where own and tg.level < 3), array_agg(tg.audience) filter (where own), '{}') as own,
          coalesce(array_agg(tg.group_id) filter (where not own and tg.level < 3), '{}') as others
        from (select *, kind = 'role' and (structure_id = t.structure_id or audience = 'team') as own
          from news.thread_groups where thread_id = t.id and kind <> 'person' and audience is distinct from 'administrators') tg
      ) held on true
      where t.id = any(${threads}::uuid[])), '[]') as threads,
    coalesce((select jsonb_object_agg(p.id,
        jsonb_build_object('id', p.id, 'name', p.display_name, 'avatar', p.avatar, 'title', p.title, 'place', (
          select w.name from core.affiliations f join core.structures w on w.id = f.structure_id
          where f.person_id = p.id and f.left_at is null order by w.kind = 'school' desc, w.name limit 1)))
      from core.people p where p.id = any(${authors}::uuid[])), '{}') as authors,
    coalesce((select jsonb_object_agg(g.id, jsonb_build_object('kind', g.kind, 'audience', g.audience,
        'name', coalesce(c.name, g.name, s.name, ''), 'structureKind', s.kind,
        'schools', case when g.kind <> 'role' or g.audience = 'team' then 1 else s.schools end))
      from core.groups g
      left join core.structures s on s.id = g.structure_id
      left join core.classes c on c.id = g.class_id
      where g.id = any(${groups}::uuid[])), '{}') as groups`

const nothing: Stored = { threads: [], authors: {}, groups: {} }

const readersOf = ({ own, others, schools, structure }: StoredThread, groups: About['groups']): Addressee[] => [
  ...own.map(audience => ({
    kind: 'role' as const,
    audience,
    name: structure.name,
    structureKind: structure.kind,
    schools,
  })),
  ...others.flatMap(id => groups[id] ?? []),
]

/** Everything the items of a page refer to, each thing once. */
export const readAbout = async (ctx: Ctx, rows: readonly Row[]): Promise<About> => {
  const [{ threads, authors, groups } = nothing] = await readStored(ctx, wantedBy(rows))
  const others = [...new Set(threads.flatMap(thread => thread.others))].filter(id => !groups[id])
  const [more = nothing] = others.length > 0 ? await readStored(ctx, { threads: [], authors: [], groups: others }) : []
  const named = { ...groups, ...more.groups }
  const looks = threads.map(thread => [thread.id, { ...thread, readers: readersOf(thread, named) }])
  return { threads: Object.fromEntries(looks), authors, groups: named }
}
