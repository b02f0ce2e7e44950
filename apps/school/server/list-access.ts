import type { Ctx } from '../../../kernel/server/context.ts'
import { afterName, nextName } from '../../../kernel/server/http/name-cursor.ts'
import type { AccessRow } from '../contract/access.ts'
import { acceptedAt, hasAccepted } from './charter.ts'
import { structureHere } from './standing.ts'

export interface AccessFilter {
  kind?: 'pupil' | 'guardian' | 'staff'
  state?: 'never' | 'active' | 'blocked' | 'no-charter'
  classId?: string
  q?: string
}

interface Page {
  after?: string
  limit: number
}

interface Row extends Omit<AccessRow, 'charterOn'> {
  charterAt: Date | null
  sortName: string
}

const audienceOf = { pupil: 'pupils', guardian: 'guardians', staff: 'staff' } as const

/** Everyone of the automatic groups asked for: of the class when one is named, of the structure otherwise. */
const groupsFor = ({ db }: Ctx, structureId: string, { kind, classId }: AccessFilter) => {
  const audiences = kind ? [audienceOf[kind]] : Object.values(audienceOf)
  return classId
    ? db`g.kind = 'class' and g.class_id = ${classId} and g.structure_id = ${structureId} and g.audience = any(${audiences.filter(a => a !== 'staff')}::text[])`
    : db`g.kind = 'role' and g.structure_id = ${structureId} and g.audience = any(${audiences}::text[])`
}

const stateIs = ({ db }: Ctx, state: AccessFilter['state']) => {
  if (state === 'never') return db`not st.has_come`
  if (state === 'active') return db`st.has_come and st.state <> 'blocked'`
  if (state === 'blocked') return db`st.state = 'blocked'`
  return state === 'no-charter' ? db`not ${hasAccepted(db)}` : db`true`
}

const about = ({ db }: Ctx) => db`
  case when p.is_pupil then array(select c.name from core.enrolments e join core.classes c on c.id = e.class_id and c.archived_at is null
      where e.pupil_id = p.id and e.left_at is null order by c.kind, c.name)
    else array(select k.given_name || ' · ' || c.name from core.guardianships gs join core.people k on k.id = gs.pupil_id
      join core.enrolments e on e.pupil_id = k.id and e.left_at is null
      join core.classes c on c.id = e.class_id and c.archived_at is null and c.kind = 'class'
      where gs.guardian_id = p.id and gs.left_at is null and gs.restricted_at is null order by k.given_name)
  end`

/**
 * How far each account is, by name. Whether somebody came is told, never when they last did: the head helps families to
 * begin, and watches nobody (RGPD art. 5.1 c).
 */
const rowsOf = (ctx: Ctx, structureId: string, filter: AccessFilter, page: Page) => {
  const { db } = ctx
  const after = afterName(page.after)
  return db<Row[]>`
    with found as (
      select p.id, p.display_name, p.avatar, p.is_pupil, p.sort_name, st.state, bool_or(g.audience = 'staff') as staff
      from core.groups g join core.memberships m on m.group_id = g.id
      join core.people p on p.id = m.person_id join core.account_states st on st.person_id = p.id
      where ${groupsFor(ctx, structureId, filter)} and ${stateIs(ctx, filter.state)} and p.left_at is null
        and p.search_name like '%' || core.fold(${filter.q ?? ''}) || '%' and (p.sort_name, p.id) > (${after.sortName}, ${after.id}::uuid)
      group by p.id, p.display_name, p.avatar, p.is_pupil, p.sort_name, st.state
      order by p.sort_name, p.id limit ${page.limit})
    select p.id, p.display_name as name, p.avatar, p.state, p.sort_name as "sortName", ${about(ctx)} as about,
      case when p.is_pupil then 'pupil' when p.staff then 'staff' else 'guardian' end as kind, ${acceptedAt(db)} as "charterAt"
    from found p order by p.sort_name, p.id`
}

const toRow = ({ sortName: _, charterAt, ...row }: Row): AccessRow => ({
  ...row,
  charterOn: charterAt?.toISOString().slice(0, 10) ?? null,
})

export const listAccess = async (
  ctx: Ctx,
  structureId: string,
  query: AccessFilter & { after?: string; limit?: number },
) => {
  await structureHere(ctx, structureId)
  const limit = query.limit ?? 40
  const rows = await rowsOf(ctx, structureId, query, { after: query.after, limit: limit + 1 })
  return { items: rows.slice(0, limit).map(toRow), next: nextName(rows, limit) }
}

/** A whole school at once, for paper or a spreadsheet. */
const mostExported = 5_000

export const allAccess = async (ctx: Ctx, structureId: string, filter: AccessFilter): Promise<AccessRow[]> =>
  (await rowsOf(ctx, structureId, filter, { limit: mostExported })).map(toRow)
