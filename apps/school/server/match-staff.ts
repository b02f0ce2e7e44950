import type { Row as AnyRow, PendingQuery } from 'postgres'
import type { Ctx } from '../../../kernel/server/context.ts'
import { findAlike } from '../../../kernel/server/merging/find-alike.ts'
import type { Match } from '../contract/shapes.ts'

interface Row {
  id: string
  name: string
  avatar: string
  where: string
  isHere: boolean
}

/** Staff of the territory whose name matches, with where they work: professional data, shown to those who run a structure. */
const staffNamed = ({ db }: Ctx, structureId: string, condition: PendingQuery<AnyRow[]>) => db<Row[]>`
  select p.id, p.display_name as name, p.avatar, string_agg(distinct s.name, ', ' order by s.name) as where,
    bool_or(a.structure_id = ${structureId}) as "isHere"
  from core.people p join core.affiliations a on a.person_id = p.id and a.role <> 'pupil' and a.left_at is null
  join core.structures s on s.id = a.structure_id
  where p.left_at is null and ${condition}
  group by p.id, p.display_name, p.avatar, p.sort_name
  order by "isHere" desc, p.sort_name limit 12`

/** For « Quelqu’un que préau connaît déjà ». */
export const findStaff = async (ctx: Ctx, structureId: string, q: string) => {
  const rows = await staffNamed(
    ctx,
    structureId,
    ctx.db`(p.search_name like core.fold(${q}) || '%' or p.sort_name like core.fold(${q}) || '%')`,
  )
  return { items: rows.map(({ isHere: _, ...row }) => row) }
}

/** Before creating somebody: who bears this name, or nearly, among staff, or this address among all adults. */
export const matchStaff = async (
  ctx: Ctx,
  structureId: string,
  typed: { givenName: string; familyName: string; email: string | null },
): Promise<Match[]> => {
  const { db } = ctx
  const name = db`p.sort_name = core.fold(${`${typed.familyName} ${typed.givenName}`})`
  const alike = await findAlike(db, ctx.actor, { person: typed, kind: 'staff', schoolId: structureId })
  const close = alike.map(person => person.id)
  const staff = await staffNamed(ctx, structureId, db`(${name} or p.id = any(${close}::uuid[]))`)
  const sameAddress = typed.email
    ? await db<{ id: string; name: string; avatar: string }[]>`
        select p.id, p.display_name as name, p.avatar from core.people p join core.person_files f on f.id = p.id
        where lower(f.email) = lower(${typed.email}) and not p.is_pupil and p.left_at is null limit 5`
    : []
  const others = sameAddress
    .filter(person => !staff.some(row => row.id === person.id))
    .map(person => ({ ...person, where: '', isHere: false }))
  return [...staff, ...others].map(({ where, ...row }) => ({
    ...row,
    where: where ? [where] : [],
    sameBirthDate: false,
    can: { move: false, attach: true },
  }))
}
