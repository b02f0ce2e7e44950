import { conflict, notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import {
  type GuardianRights,
  linkGuardian,
  setGuardianRights,
  unlinkGuardian,
} from '../../../kernel/server/structures/guardianships.ts'
import { createPerson, type PersonFields } from '../../../kernel/server/structures/persons.ts'
import { compareAtOnce } from './duplicates.ts'
import { matchGuardians } from './matches.ts'
import { requirePupil } from './pupils.ts'
import { classHere, classOfDirector } from './standing.ts'

export interface NewGuardian {
  givenName: string
  familyName: string
  civility?: 'M.' | 'Mme' | null
  email?: string | null
  decision?: 'create' | 'attach'
  personId?: string
}

export interface Tie {
  classId: string
  pupilId: string
  guardianId: string
}

/** @throws Problem 404 when this person is not, or no longer, the responsable of that child. */
export const requireGuardian = async ({ db }: Pick<Ctx, 'db'>, { classId, pupilId, guardianId }: Tie) => {
  await requirePupil({ db }, classId, pupilId)
  const [row] = await db`
    select from core.guardianships gs where gs.pupil_id = ${pupilId} and gs.guardian_id = ${guardianId} and gs.left_at is null`
  if (!row) throw notFound()
}

const typedPerson = (typed: NewGuardian): PersonFields => ({
  givenName: typed.givenName.trim(),
  familyName: typed.familyName.trim(),
  civility: typed.civility ?? null,
  email: typed.email?.trim() || null,
})

/**
 * Adds a responsable to a pupil of the class. A namesake is shown first, so that a parent of two children keeps one
 * account (row A16).
 */
export const addGuardian = async (ctx: Ctx, { classId, pupilId }: Omit<Tie, 'guardianId'>, typed: NewGuardian) => {
  const found = await classHere(ctx, classId)
  await requirePupil(ctx, classId, pupilId)
  const person = typedPerson(typed)
  const matches = await matchGuardians(ctx, found, { ...person, childId: pupilId })
  if (!typed.decision && matches.length > 0) return { personId: null, matches }
  const match = matches.find(candidate => candidate.id === typed.personId)
  if (typed.decision === 'attach' && !match) throw notFound()
  const guardianId = typed.decision === 'attach' && match ? match.id : await createPerson(ctx.db, person)
  if (guardianId === pupilId)
    throw conflict('self', {
      fr: 'Un élève ne peut pas être son propre responsable.',
      en: 'A pupil cannot be their own guardian.',
    })
  await linkGuardian(ctx.db, { guardianId, pupilId }, null)
  await compareAtOnce(ctx, guardianId)
  await ctx.record('guardian.linked', { targetId: guardianId, structureId: found.schoolId, detail: { pupilId } })
  return { personId: guardianId, matches: [] }
}

export const unlink = async (ctx: Ctx, tie: Tie) => {
  const { schoolId } = await classHere(ctx, tie.classId)
  await requireGuardian(ctx, tie)
  await unlinkGuardian(ctx.db, tie)
  await ctx.record('guardian.unlinked', {
    targetId: tie.guardianId,
    structureId: schoolId,
    detail: { pupilId: tie.pupilId },
  })
}

/** Undoes an untying: only who was this child's responsable can be tied again this way. */
export const linkAgain = async (ctx: Ctx, tie: Tie) => {
  const { schoolId } = await classHere(ctx, tie.classId)
  await requirePupil(ctx, tie.classId, tie.pupilId)
  const [former] = await ctx.db`
    select from core.guardianships gs where gs.pupil_id = ${tie.pupilId} and gs.guardian_id = ${tie.guardianId} and gs.left_at is not null`
  if (!former) throw notFound()
  await linkGuardian(ctx.db, tie, null)
  await ctx.record('guardian.linked', {
    targetId: tie.guardianId,
    structureId: schoolId,
    detail: { pupilId: tie.pupilId },
  })
}

export const setRights = async (ctx: Ctx, tie: Tie, rights: GuardianRights) => {
  const { schoolId } = await classOfDirector(ctx, tie.classId)
  await requireGuardian(ctx, tie)
  await setGuardianRights(ctx.db, tie, rights)
  await ctx.record('guardian.rights', {
    targetId: tie.guardianId,
    structureId: schoolId,
    detail: { pupilId: tie.pupilId, ...rights },
  })
}
