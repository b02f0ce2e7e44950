import { conflict, notFound, Problem } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { listClassApps, setClassApp } from '../../../kernel/server/structures/class-apps.ts'
import { giveClass, takeClass } from '../../../kernel/server/structures/class-teachers.ts'
import {
  archiveClass,
  createClass,
  renameClass,
  restoreClass,
  schoolYearOf,
} from '../../../kernel/server/structures/classes.ts'
import { classHere, classOfDirector, directs, structureHere } from './standing.ts'

const refuseSameName = async (ctx: Ctx, schoolId: string, name: string, except: string | null) => {
  const [same] = await ctx.db`
    select from core.classes c where c.school_id = ${schoolId} and c.archived_at is null and core.fold(c.name) = core.fold(${name})
      and c.id is distinct from ${except}::uuid`
  if (same)
    throw conflict('same-name', {
      fr: `Une classe s’appelle déjà « ${name} » dans cette école.`,
      en: `There is already a class called “${name}” in this school.`,
    })
}

export const create = async (ctx: Ctx, schoolId: string, body: { name: string; kind: 'class' | 'group' }) => {
  const school = await structureHere(ctx, schoolId)
  if (school.kind !== 'school') throw notFound()
  const name = body.name.trim()
  await refuseSameName(ctx, schoolId, name, null)
  const id = await createClass(ctx.db, { schoolId, name, kind: body.kind, schoolYear: schoolYearOf(ctx.now) })
  await ctx.record('class.created', { targetId: id, structureId: schoolId })
  return { id }
}

export const rename = async (ctx: Ctx, classId: string, typed: string) => {
  const found = await classHere(ctx, classId)
  const name = typed.trim()
  await refuseSameName(ctx, found.schoolId, name, classId)
  await renameClass(ctx.db, classId, name)
  await ctx.record('class.renamed', { targetId: classId, structureId: found.schoolId, detail: { before: found.name } })
}

export const archive = async (ctx: Ctx, classId: string) => {
  const { schoolId } = await classOfDirector(ctx, classId)
  await archiveClass(ctx.db, classId, ctx.now)
  await ctx.record('class.archived', { targetId: classId, structureId: schoolId })
}

export const restore = async (ctx: Ctx, classId: string) => {
  const { schoolId } = await classOfDirector(ctx, classId)
  await restoreClass(ctx.db, classId)
  await ctx.record('class.restored', { targetId: classId, structureId: schoolId })
}

/** Who may be given a class: those who teach in the school; the head may also call on somebody from elsewhere. */
const candidates = async (ctx: Ctx, schoolId: string, q: string, personId: string | null) => {
  const everywhere = await directs(ctx, schoolId)
  return ctx.db<{ id: string; name: string; avatar: string; where: string }[]>`
    select p.id, p.display_name as name, p.avatar, string_agg(distinct s.name, ', ') as where
    from core.people p
    join core.affiliations a on a.person_id = p.id and a.left_at is null and a.role in ('teacher', 'head', 'support-teacher')
    join core.structures s on s.id = a.structure_id
    where p.left_at is null and (p.id = ${personId}::uuid or ${personId}::uuid is null)
      and (p.search_name like '%' || core.fold(${q}) || '%' or p.sort_name like core.fold(${q}) || '%')
      and (${everywhere} or a.structure_id = ${schoolId})
    group by p.id, p.display_name, p.avatar, p.sort_name
    order by bool_or(a.structure_id = ${schoolId}) desc, p.sort_name limit 12`
}

export const findColleagues = async (ctx: Ctx, classId: string, q: string) => {
  const { schoolId } = await classHere(ctx, classId)
  return { items: [...(await candidates(ctx, schoolId, q, null))] }
}

interface Dates {
  startsOn?: string | null
  endsOn?: string | null
}

export const refuseBackwards = ({ startsOn, endsOn }: Dates) => {
  if (startsOn && endsOn && endsOn < startsOn)
    throw new Problem(
      422,
      'invalid',
      { fr: 'La fin vient avant le début.', en: 'The end comes before the start.' },
      {
        errors: [
          {
            field: 'endsOn',
            code: 'before',
            message: { fr: 'La fin vient avant le début.', en: 'The end comes before the start.' },
          },
        ],
      },
    )
}

export const give = async (ctx: Ctx, classId: string, { personId, ...dates }: Dates & { personId: string }) => {
  const { schoolId } = await classHere(ctx, classId)
  refuseBackwards(dates)
  const [known] = await candidates(ctx, schoolId, '', personId)
  if (!known) throw notFound()
  await giveClass(ctx.db, { classId, personId, ...dates, by: ctx.actor.personId })
  await ctx.record('class.given', { targetId: personId, structureId: schoolId, detail: { classId, ...dates } })
}

export const take = async (ctx: Ctx, classId: string, personId: string) => {
  const { schoolId } = await classHere(ctx, classId)
  if (personId === ctx.actor.personId && !(await directs(ctx, schoolId)))
    throw conflict('own-class', {
      fr: 'Vous perdriez l’accès à cette classe : demandez à la direction de vous en retirer.',
      en: 'You would lose access to this class: ask the head to take you out of it.',
    })
  await takeClass(ctx.db, classId, personId)
  await ctx.record('class.taken', { targetId: personId, structureId: schoolId, detail: { classId } })
}

export const listApps = async (ctx: Ctx, classId: string) => {
  await classHere(ctx, classId)
  const items = await listClassApps(ctx, classId)
  return { items: items.map(({ closedAt, ...one }) => ({ ...one, closedAt: closedAt?.toISOString() ?? null })) }
}

/** What the pupils of one class use is their teachers’ choice, and the head’s (row H3). */
export const setApp = async (ctx: Ctx, classId: string, body: { app: string; isOpen: boolean }) => {
  await classHere(ctx, classId)
  await setClassApp(ctx, classId, body)
}
