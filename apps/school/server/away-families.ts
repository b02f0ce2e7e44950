import type { Ctx } from '../../../kernel/server/context.ts'
import { type Addressed, addressedTo } from '../../../kernel/server/events/addressed.ts'
import type { AwayClass, AwayFamily } from '../contract/families.ts'
import { classHere, structureHere } from './standing.ts'

/** Older news is no news; a sheet of paper is short. */
export const weeks = 6
const mostUnread = 30
const mostFamilies = 2_000

export const sinceWeeks = (now: Date): Date => new Date(now.getTime() - weeks * 7 * 86_400_000)

interface Family extends Omit<AwayFamily, 'unread'> {
  classId: string
}

/**
 * Children whose responsables have all never come. Whether somebody came is all that is looked at, never when nor how
 * often (RGPD art. 5.1 c). A responsable set aside by a decision of justice counts for nothing, and is shown nowhere.
 */
const findAway = ({ db }: Pick<Ctx, 'db'>, schoolId: string, classId: string | null) => db<Family[]>`
  select e.class_id as "classId", k.id as "pupilId", k.display_name as name, k.avatar,
    jsonb_agg(jsonb_build_object('id', p.id, 'name', p.display_name, 'state', st.state) order by p.sort_name) as guardians
  from core.classes c join core.enrolments e on e.class_id = c.id and e.left_at is null
  join core.people k on k.id = e.pupil_id and k.left_at is null
  join core.guardianships gs on gs.pupil_id = k.id and gs.left_at is null and gs.restricted_at is null and gs.sees_school_life
  join core.people p on p.id = gs.guardian_id and p.left_at is null
  join core.account_states st on st.person_id = p.id
  where c.school_id = ${schoolId} and c.archived_at is null and (${classId}::uuid is null or c.id = ${classId}::uuid)
    and (${classId}::uuid is not null or c.kind = 'class')
  group by e.class_id, k.id, k.display_name, k.avatar, k.sort_name having not bool_or(st.has_come)
  order by k.sort_name, k.id limit ${mostFamilies}`

/** What was said to any of these people, once each. */
export const unreadBy = (said: readonly Addressed[], personIds: readonly string[]): Addressed[] => [
  ...new Map(said.filter(one => personIds.includes(one.personId)).map(one => [one.resourceId, one] as const)).values(),
]

const withUnread = async (ctx: Ctx, families: readonly Family[]) => {
  const guardians = [...new Set(families.flatMap(family => family.guardians.map(({ id }) => id)))]
  const said = guardians.length > 0 ? await addressedTo(ctx, guardians, sinceWeeks(ctx.now)) : []
  return families.map(family => ({
    ...family,
    unread: unreadBy(
      said,
      family.guardians.map(({ id }) => id),
    ),
  }))
}

export const listAwayFamilies = async (ctx: Ctx, classId: string) => {
  const { schoolId } = await classHere(ctx, classId)
  const families = await withUnread(ctx, await findAway(ctx, schoolId, classId))
  const items = families.map(({ classId: _, unread, ...family }) => ({
    ...family,
    unread: unread
      .slice(0, mostUnread)
      .map(({ resourceId, title, label, at }) => ({ id: resourceId, title, label, at: at.toISOString() })),
  }))
  return { weeks, items }
}

/** Class by class, those where nobody is missing left out. */
export const listAwayClasses = async (ctx: Ctx, structureId: string) => {
  await structureHere(ctx, structureId)
  const classes = await ctx.db<Omit<AwayClass, 'families'>[]>`
    select c.id, c.name, (select count(*)::int from core.enrolments e where e.class_id = c.id and e.left_at is null) as pupils
    from core.classes c where c.school_id = ${structureId} and c.archived_at is null and c.kind = 'class' order by core.fold(c.name)`
  const families = await withUnread(ctx, await findAway(ctx, structureId, null))
  const items = classes.map(one => ({
    ...one,
    families: families
      .filter(({ classId }) => classId === one.id)
      .map(({ pupilId, name, unread }) => ({ pupilId, name, unread: unread.length })),
  }))
  return { weeks, items: items.filter(one => one.families.length > 0) }
}
