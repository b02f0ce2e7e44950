import type { Row as AnyRow, PendingQuery } from 'postgres'
import type { Audience } from '../../../kernel/contract/manifest.ts'
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
  own: Audience[]
  /** Other groups it is addressed to, to be named. */
  others: string[]
}

/** Shown as an author is, with the structure it belongs to. */
type Identity = NonNullable<ItemCard['author']> & { structureId: string }

/** A group by what it is called: never who is in it. */
interface GroupLook extends Omit<Addressee, 'audiences'> {
  audience: Audience | null
}

/** What the items of a page have in common, each read once: by id. */
export interface About {
  threads: Record<string, ThreadLook & { readers: Addressee[] }>
  authors: Record<string, NonNullable<ItemCard['author']>>
  /** Schools and services that sign. */
  identities: Record<string, Identity>
  groups: Record<string, GroupLook>
}

type Ids = PendingQuery<AnyRow[]>

/** SQL expressions, each an array: ids of what a page refers to. */
interface Wanted {
  threads: Ids
  authors: Ids
  identities: Ids
  groups: Ids
}

/** Read once for a page. */
export interface Stored {
  threads: StoredThread[]
  authors: About['authors']
  identities: About['identities']
  groups: About['groups']
}

const threadsOf = ({ db, actor }: Ctx, ids: Ids) => db`
  select json_agg(json_build_object('id', t.id, 'title', t.title, 'colour', t.colour,
    'publication', t.publication, 'rank', ${rankOn(db, actor)},
    'structure', json_build_object('id', s.id, 'name', s.name, 'kind', s.kind),
    'schools', s.schools, 'own', t.own_audiences, 'others', t.other_groups))
  from news.threads t
  join core.resources r on r.id = t.id
  join core.structures s on s.id = t.structure_id
  where t.id = any(${ids})`

const authorsOf = ({ db }: Ctx, ids: Ids) => db`
  select json_object_agg(p.id,
    json_build_object('id', p.id, 'name', p.display_name, 'avatar', p.avatar, 'title', p.title, 'place', (
      select w.name from core.affiliations f join core.structures w on w.id = f.structure_id
      where f.person_id = p.id and f.left_at is null order by w.kind = 'school' desc, w.name limit 1)))
  from core.people p where p.id = any(${ids})`

const identitiesOf = ({ db }: Ctx, ids: Ids) => db`
  select json_object_agg(y.id, json_build_object('id', y.id, 'name', y.name, 'avatar', y.avatar, 'title', null,
    'place', nullif(w.name, y.name), 'structureId', w.id))
  from core.identities y join core.structures w on w.id = y.structure_id where y.id = any(${ids})`

/** The groups items were narrowed to, and those these threads are addressed to beside their own. */
const groupsOf = ({ db }: Ctx, { threads, groups }: Wanted) => db`
  select json_object_agg(g.id, json_build_object('kind', g.kind, 'audience', g.audience,
    'name', coalesce(c.name, g.name, s.name, ''), 'structureKind', s.kind,
    'schools', case when g.kind <> 'role' or g.audience = 'team' then 1 else s.schools end))
  from core.groups g
  left join core.structures s on s.id = g.structure_id
  left join core.classes c on c.id = g.class_id
  where g.id = any(${groups}::uuid[] || array(
    select unnest(t.other_groups) from news.threads t where t.id = any(${threads})))`

/**
 * SQL expression: threads with my level on each and whom they are addressed to (not who only runs them), authors, who
 * signs, and groups: one object whatever the page.
 */
export const aboutColumn = (ctx: Ctx, wanted: Wanted) => ctx.db`
  json_build_object('threads', coalesce((${threadsOf(ctx, wanted.threads)}), '[]'),
    'authors', coalesce((${authorsOf(ctx, wanted.authors)}), '{}'),
    'identities', coalesce((${identitiesOf(ctx, wanted.identities)}), '{}'),
    'groups', coalesce((${groupsOf(ctx, wanted)}), '{}'))`

/** Nothing read yet. */
export const noAbout = (): About => ({ threads: {}, authors: {}, identities: {}, groups: {} })

/** Groups of a same place are said together, and each audience once. */
const byPlace = (groups: readonly GroupLook[]): Addressee[] => {
  const places = new Map<string, Addressee>()
  for (const { audience, ...place } of groups) {
    const key = `${place.kind} ${place.name}`
    const said = places.get(key) ?? { ...place, audiences: [] }
    if (audience && !said.audiences.includes(audience)) said.audiences.push(audience)
    places.set(key, said)
  }
  return [...places.values()]
}

/** Whom these groups are. */
export const addressees = (ids: readonly string[], { groups }: Pick<About, 'groups'>): Addressee[] =>
  byPlace(ids.flatMap(id => groups[id] ?? []))

const readersOf = ({ own, others, schools, structure }: StoredThread, groups: About['groups']): Addressee[] => {
  const place = { kind: 'role' as const, name: structure.name, structureKind: structure.kind, schools }
  return byPlace([...own.map(audience => ({ ...place, audience })), ...others.flatMap(id => groups[id] ?? [])])
}

/** Adds what `aboutColumn` read; each thread is told whom it is addressed to. */
export const addAbout = (about: About, stored: Stored | null | undefined) => {
  if (!stored) return
  const { threads, authors, identities, groups } = stored
  Object.assign(about.authors, authors)
  Object.assign(about.identities, identities)
  Object.assign(about.groups, groups)
  for (const thread of threads) about.threads[thread.id] = { ...thread, readers: readersOf(thread, groups) }
}

/** Everything these items refer to, each thing once. */
export const readAbout = async (ctx: Ctx, rows: readonly Row[]): Promise<About> => {
  const these = (ids: string[]) => ctx.db`${ids}::uuid[]`
  const [row] = await ctx.db<{ about: Stored }[]>`
    select ${aboutColumn(ctx, {
      threads: these(rows.map(row => row.threadId)),
      authors: these(rows.flatMap(row => row.authorId ?? [])),
      identities: these(rows.flatMap(row => row.identityId ?? [])),
      groups: these(rows.flatMap(row => row.narrowed ?? [])),
    })} as about`
  const about = noAbout()
  addAbout(about, row?.about)
  return about
}
