import type { ReportedThing } from '../../contract/api/moderation.ts'
import type { Ctx } from '../context.ts'
import { afterCursor, nextCursor } from '../http/cursor.ts'
import type { Said } from './reportable.ts'
import { appOf, readSaid } from './said.ts'

interface Row {
  id: string
  at: Date
  kind: string
  resourceId: string
  partId: string
  resourceTitle: string
  structure: string
  state: ReportedThing['state']
  handledAt: Date | null
  handledBy: string | null
  reports: ReportedThing['reports']
}

interface Query {
  after?: string
  limit?: number
  handled?: boolean
}

const longest = 2_000

const toThing = (row: Row, said: Said | undefined, personId: string): ReportedThing => ({
  id: row.id,
  app: appOf(row.kind),
  resourceId: row.resourceId,
  isPart: row.partId !== row.resourceId,
  title: said?.title ?? row.resourceTitle,
  text: said?.text.slice(0, longest) ?? null,
  author: said?.author ?? null,
  structure: row.structure,
  state: row.state,
  reportedAt: row.at.toISOString(),
  handledAt: row.handledAt?.toISOString() ?? null,
  handledBy: row.handledBy,
  reports: row.reports.map(one => ({ ...one, at: new Date(one.at).toISOString() })),
  isMine: said?.authorId === personId,
})

/** What was reported in a structure and below, latest first. Of those who report, only whether they are pupils, family or staff. */
export const listReported = async (ctx: Ctx, structureId: string, { after, limit = 20, handled = false }: Query) => {
  const { db, actor, now } = ctx
  const place = afterCursor(after, new Date(now.getTime() + 60_000))
  const rows = await db<Row[]>`
    select t.id, t.reported_at as at, r.kind, t.resource_id as "resourceId", t.part_id as "partId", r.title as "resourceTitle",
      s.name as structure, t.state, t.handled_at as "handledAt", h.display_name as "handledBy",
      (select coalesce(jsonb_agg(jsonb_build_object('reason', p.reason, 'at', p.at, 'from', case
          when exists (select from core.affiliations a where a.person_id = p.person_id and a.role = 'pupil') then 'pupil'
          when exists (select from core.affiliations a where a.person_id = p.person_id and a.left_at is null) then 'staff'
          else 'family' end) order by p.at desc), '[]')
        from core.reports p where p.reported_id = t.id) as reports
    from core.lineage l
    join core.reported t on t.structure_id = l.structure_id
    join core.resources r on r.id = t.resource_id
    join core.structures s on s.id = t.structure_id
    left join core.people h on h.id = t.handled_by
    where l.ancestor_id = ${structureId} and (t.handled_at is not null) = ${handled}
      and (t.reported_at, t.id) < (${place.at}, ${place.id}::uuid)
    order by t.reported_at desc, t.id desc limit ${limit + 1}`
  const page = rows.slice(0, limit)
  const said = await readSaid(
    ctx,
    page.map(({ kind, resourceId, partId }) => ({ app: appOf(kind), resourceId, partId })),
  )
  return {
    items: page.map(row => toThing(row, said.get(row.partId), actor.personId)),
    next: nextCursor(rows, limit),
  }
}
