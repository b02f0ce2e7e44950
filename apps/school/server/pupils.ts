import { conflict, notFound, Problem } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { enrol, move, withdraw } from '../../../kernel/server/structures/enrolments.ts'
import { correctPerson, createPerson, type PersonFields } from '../../../kernel/server/structures/persons.ts'
import type { Match } from '../contract/shapes.ts'
import { compareAtOnce } from './duplicates.ts'
import { matchPupils } from './matches.ts'
import { type ClassHere, classHere } from './standing.ts'

export interface NewPupil {
  givenName: string
  familyName: string
  birthDate: string
  level: string | null
  decision?: 'create' | 'move' | 'attach'
  personId?: string
}

const trimmed = (typed: NewPupil): PersonFields => ({
  givenName: typed.givenName.trim(),
  familyName: typed.familyName.trim(),
  birthDate: typed.birthDate,
})

const isIn = async ({ db }: Pick<Ctx, 'db'>, classId: string, pupilId: string): Promise<boolean> => {
  const [row] = await db`
    select from core.enrolments e where e.class_id = ${classId} and e.pupil_id = ${pupilId} and e.left_at is null`
  return row !== undefined
}

/** @throws Problem 404 when the pupil is not, or no longer, in this class. */
export const requirePupil = async (ctx: Pick<Ctx, 'db'>, classId: string, pupilId: string) => {
  if (!(await isIn(ctx, classId, pupilId))) throw notFound()
}

/** Classes a moved pupil leaves; groups (UPE2A …) of the same school are kept. */
const classesToLeave = ({ db }: Ctx, pupilId: string, to: ClassHere) => db<{ id: string; schoolId: string }[]>`
  select c.id, c.school_id as "schoolId" from core.enrolments e join core.classes c on c.id = e.class_id
  where e.pupil_id = ${pupilId} and e.left_at is null and c.id <> ${to.id} and (c.kind = 'class' or c.school_id <> ${to.schoolId})`

const take = async (ctx: Ctx, to: ClassHere, typed: NewPupil, match: Match) => {
  if (typed.decision === 'attach') {
    if (!match.can.attach) throw headOnly()
    await enrol(ctx.db, { pupilId: match.id, classId: to.id, level: typed.level })
    await ctx.record('pupil.attached', { targetId: match.id, structureId: to.schoolId, detail: { classId: to.id } })
    return
  }
  if (!match.can.move) throw headOnly()
  const left = await classesToLeave(ctx, match.id, to)
  await enrol(ctx.db, { pupilId: match.id, classId: to.id, level: typed.level })
  for (const former of left) {
    await withdraw(ctx.db, match.id, former.id)
    if (former.schoolId !== to.schoolId)
      await ctx.record('pupil.taken', {
        targetId: match.id,
        structureId: former.schoolId,
        detail: { classId: former.id },
      })
  }
  await ctx.record('pupil.moved', { targetId: match.id, structureId: to.schoolId, detail: { classId: to.id } })
}

const headOnly = () =>
  new Problem(403, 'head-only', {
    fr: 'Cet élève est dans une autre école : la direction peut le faire venir.',
    en: 'This pupil is in another school: the head can bring them here.',
  })

/**
 * Adds a pupil to a class (row H3). When préau may already know the child, nothing is written until the person chooses:
 * move them here, attach them to both classes, or create a namesake.
 */
export const addPupil = async (ctx: Ctx, classId: string, typed: NewPupil) => {
  const found = await classHere(ctx, classId)
  const person = trimmed(typed)
  const matches = await matchPupils(ctx, found, person)
  if (!typed.decision && matches.length > 0) return { personId: null, matches }
  if (!typed.decision || typed.decision === 'create') {
    const id = await createPerson(ctx.db, person)
    await enrol(ctx.db, { pupilId: id, classId, level: typed.level })
    await compareAtOnce(ctx, id)
    await ctx.record('pupil.created', { targetId: id, structureId: found.schoolId, detail: { classId } })
    return { personId: id, matches: [] }
  }
  const match = matches.find(candidate => candidate.id === typed.personId)
  if (!match) throw notFound()
  if (await isIn(ctx, classId, match.id))
    throw conflict('already-here', {
      fr: `${match.name} est déjà dans cette classe.`,
      en: `${match.name} is already in this class.`,
    })
  await take(ctx, found, typed, match)
  return { personId: match.id, matches: [] }
}

/** What is corrected here is no longer overwritten by an import. */
export const correctPupil = async (
  ctx: Ctx,
  { classId, pupilId }: { classId: string; pupilId: string },
  body: Partial<PersonFields> & { level?: string | null },
) => {
  const { schoolId } = await classHere(ctx, classId)
  await requirePupil(ctx, classId, pupilId)
  const { level, ...fields } = body
  await correctPerson(ctx.db, pupilId, {
    ...fields,
    ...(fields.givenName && { givenName: fields.givenName.trim() }),
    ...(fields.familyName && { familyName: fields.familyName.trim() }),
  })
  await compareAtOnce(ctx, pupilId)
  if (level !== undefined) await enrol(ctx.db, { pupilId, classId, level })
  await ctx.record('pupil.corrected', {
    targetId: pupilId,
    structureId: schoolId,
    detail: { fields: Object.keys(body) },
  })
}

/** To another class of the same school; its teacher sees the child arrive in the journal and in the class. */
export const movePupil = async (
  ctx: Ctx,
  { classId, pupilId }: { classId: string; pupilId: string },
  toClassId: string,
) => {
  const from = await classHere(ctx, classId)
  await requirePupil(ctx, classId, pupilId)
  const to = await classHere(ctx, toClassId)
  if (to.schoolId !== from.schoolId || to.archivedAt || to.id === classId) throw notFound()
  await move(ctx.db, { pupilId, classId }, { classId: toClassId })
  await ctx.record('pupil.moved', { targetId: pupilId, structureId: from.schoolId, detail: { classId: toClassId } })
}

export const withdrawPupil = async (ctx: Ctx, { classId, pupilId }: { classId: string; pupilId: string }) => {
  const { schoolId } = await classHere(ctx, classId)
  await requirePupil(ctx, classId, pupilId)
  await withdraw(ctx.db, pupilId, classId)
  await ctx.record('pupil.withdrawn', { targetId: pupilId, structureId: schoolId, detail: { classId } })
}

/** Undoes a move or a withdrawal: only a pupil who was in this very class can be put back in it. */
export const enrolAgain = async (
  ctx: Ctx,
  { classId, pupilId }: { classId: string; pupilId: string },
  leaving: string | undefined,
) => {
  const { schoolId } = await classHere(ctx, classId)
  const [former] = await ctx.db<{ level: string | null }[]>`
    select e.level from core.enrolments e where e.class_id = ${classId} and e.pupil_id = ${pupilId} and e.left_at is not null`
  if (!former) throw notFound()
  await enrol(ctx.db, { pupilId, classId, level: former.level })
  if (leaving && (await classHere(ctx, leaving)).schoolId === schoolId) await withdraw(ctx.db, pupilId, leaving)
  await ctx.record('pupil.put-back', { targetId: pupilId, structureId: schoolId, detail: { classId } })
}
