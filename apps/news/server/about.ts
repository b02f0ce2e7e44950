import { addressees, rankOn } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Addressee, ItemCard } from '../contract-items.ts'
import type { Row } from './card.ts'

type ThreadInfo = ItemCard['thread'] & {
  structure: ItemCard['structure']
  /** My level on it, as a number. */
  rank: number
  /** Groups it is addressed to. */
  groups: string[]
}

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

/** Threads with my level on them, authors, and the groups addressed, in one statement whatever the page. */
export const readAbout = async ({ db, actor }: Ctx, rows: readonly Row[]): Promise<About> => {
  const wanted = wantedBy(rows)
  const [about] = await db<About[]>`
    with threads as materialized (
      select t.id, t.title, t.colour, t.publication, s.id as structure_id, s.name, s.kind, ${rankOn(db, actor)} as rank,
        case when t.id = any(${wanted.whole}::uuid[]) then ${addressees(db)} else '{}' end as groups
      from news.threads t
      join core.resources r on r.id = t.id
      join core.structures s on s.id = t.structure_id
      where t.id = any(${wanted.threads}::uuid[])
    ), wanted as (
      select unnest(${wanted.groups}::uuid[]) as id union select unnest(groups) from threads
    ), named as (
      select g.id, jsonb_build_object('id', g.id, 'kind', g.kind, 'audience', g.audience,
        'name', coalesce(c.name, g.name, s.name, ''), 'structureKind', s.kind,
        'schools', case when s.kind = 'school' or g.kind <> 'role' or g.audience = 'team' then 1 else (
          select count(*) from core.lineage l join core.structures b on b.id = l.structure_id and b.kind = 'school'
          where l.ancestor_id = s.id) end) as words
      from wanted w
      join core.groups g on g.id = w.id
      left join core.structures s on s.id = g.structure_id
      left join core.classes c on c.id = g.class_id
    )
    select
      (select coalesce(jsonb_object_agg(t.id, jsonb_build_object('id', t.id, 'title', t.title, 'colour', t.colour,
        'publication', t.publication, 'rank', t.rank, 'groups', to_jsonb(t.groups),
        'structure', jsonb_build_object('id', t.structure_id, 'name', t.name, 'kind', t.kind))), '{}') from threads t) as threads,
      (select coalesce(jsonb_object_agg(n.id, n.words), '{}') from named n) as groups,
      (select coalesce(jsonb_object_agg(p.id,
        jsonb_build_object('id', p.id, 'name', p.display_name, 'avatar', p.avatar, 'title', p.title)), '{}')
        from core.people p where p.id = any(${wanted.authors}::uuid[])) as authors`
  return about ?? { threads: {}, authors: {}, groups: {} }
}
