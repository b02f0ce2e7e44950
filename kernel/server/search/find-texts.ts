import type { PlaceHit, TextHit } from '../../contract/api/search.ts'
import { visibleEach } from '../access/access.ts'
import type { Ctx } from '../context.ts'
import { afterCursor, nextCursor, type Place } from '../http/cursor.ts'
import type { Asked } from './asked.ts'

/** Of a common word, how many of the newest texts of an app are weighed against each other. */
const weighed = 60
/** Classes, groups and structures are chosen by their names: few bear the same. */
const weighedPlaces = 120

interface Looked {
  asked: Asked
  sections: readonly string[]
}

/** SQL query: the newest texts of each section that answer, through the groups of the reader. Rights are not asked yet. */
const nearest = ({ db, actor, now }: Ctx, { asked, sections }: Looked, { at, id }: Place, most: number) => db`
  core.nearest_texts(${actor.groupIds}::uuid[],
    core.search_query(${asked.words}::text[], ${asked.phrases}::text[], ${sections}::text[]), ${sections}::text[],
    ${actor.personId}::uuid, ${now}, ${at}, ${id}::uuid, ${most})`

/** Later than anything: a text dated tomorrow is its author’s to find. */
const ever: Place = { at: new Date('9999-12-31'), id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }

type Row = Omit<TextHit, 'at'> & { at: Date }

const toHit = ({ at, ...row }: Row): TextHit => ({ ...row, at: at.toISOString() })

const state = ({ db, now }: Ctx) => db`
  case when t.is_draft then 'draft' when t.shown_from > ${now} then 'scheduled' when t.shown_until <= ${now} then 'over'
    else 'shown' end as state`

/**
 * The best texts of each app: how well they answer, then how new they are. Rights are asked in that order (`offset 0`: once
 * sorted), until there is one more than `most` of each, to say there are others.
 */
export const bestTexts = async (ctx: Ctx, looked: Looked, most: number): Promise<TextHit[]> => {
  if (looked.sections.length === 0) return []
  const { db, actor, now } = ctx
  const rows = await db<Row[]>`
    with found as materialized (
      select f.id, f.section, f.at, f.rank / (1 + greatest(0, extract(epoch from ${now}::timestamptz - f.at)) / 31536000) as weight
      from ${nearest(ctx, looked, ever, weighed)} f)
    select t.id, t.section as app, t.title, t.excerpt, t.at, s.name as structure, ${state(ctx)}
    from unnest(${looked.sections}::text[]) as app(section)
    cross join lateral (
      select f.id, f.weight, seen.structure_id from (
        select f.id, f.weight, f.at from found f where f.section = app.section
        order by f.weight desc, f.at desc, f.id desc offset 0) f
      cross join lateral (
        select r.structure_id from core.resources r where r.id = f.id and ${visibleEach(db, actor)} offset 0) seen
      order by f.weight desc, f.at desc, f.id desc limit ${most + 1}) best
    join core.search_texts t on t.id = best.id
    left join core.structures s on s.id = best.structure_id
    order by app.section, best.weight desc, t.at desc, t.id desc`
  return rows.map(toHit)
}

const page = (ctx: Ctx, looked: Looked, after: Place, size: number) => {
  const { db, actor } = ctx
  return db<(Omit<Row, 'id' | 'at'> & Place & { seen: boolean })[]>`
    with found as materialized (select * from ${nearest(ctx, looked, after, size)})
    select t.id, t.section as app, t.title, t.excerpt, t.at, s.name as structure, ${state(ctx)}, ${visibleEach(db, actor)} as seen
    from found f
    join core.search_texts t on t.id = f.id
    join core.resources r on r.id = f.id
    left join core.structures s on s.id = r.structure_id
    order by t.at desc, t.id desc`
}

/** All the texts of one app that answer, newest first, a page at a time. */
export const listTexts = async (
  ctx: Ctx,
  looked: Looked,
  { after, limit }: { after?: string | undefined; limit: number },
) => {
  const size = limit + 1
  const shown: Row[] = []
  let from = after ? afterCursor(after, ctx.now) : ever
  for (;;) {
    const found = await page(ctx, looked, from, size)
    shown.push(...found.filter(row => row.seen))
    const last = found.at(-1)
    if (shown.length > limit || found.length < size || !last) break
    from = last
  }
  return { items: shown.slice(0, limit).map(toHit), next: nextCursor(shown, limit) }
}

/** Classes, groups and structures: the best named first, the reader’s own before the others. */
export const findPlaces = async (ctx: Ctx, asked: Asked, { from, most }: { from: number; most: number }) => {
  const { db, actor } = ctx
  const rows = await db<PlaceHit[]>`
    with found as materialized (select * from ${nearest(ctx, { asked, sections: ['places'] }, ever, weighedPlaces)})
    select t.id, split_part(r.kind, '.', 2) as kind, t.title as name, t.excerpt as detail
    from found f
    join core.search_texts t on t.id = f.id
    join core.resources r on r.id = f.id
    where ${visibleEach(db, actor)}
    order by f.rank desc, exists (
      select from core.groups g where (g.class_id = t.id or g.id = t.id or (g.kind = 'role' and g.structure_id = t.id))
        and g.id = any(${actor.groupIds}::uuid[])) desc, t.title, t.id
    limit ${most} offset ${from}`
  return [...rows]
}
