import { notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { liftRestriction, restrictGuardian } from '../../../kernel/server/structures/guardianships.ts'
import { requireGuardian, type Tie } from './guardians.ts'
import { classOfDirector } from './standing.ts'

const about = (tie: Tie, structureId: string) => ({
  targetId: tie.guardianId,
  structureId,
  detail: { pupilId: tie.pupilId },
})

/** What the decision says, to the head and administrators only; reading it is itself an act of the journal. */
export const readRestriction = async (ctx: Ctx, tie: Tie) => {
  const { schoolId } = await classOfDirector(ctx, tie.classId)
  await requireGuardian(ctx, tie)
  const [row] = await ctx.db<{ reason: string; by: string | null; at: Date }[]>`
    select r.reason, p.display_name as by, r.entered_at as at from school.restrictions r left join core.people p on p.id = r.entered_by
    where r.guardian_id = ${tie.guardianId} and r.pupil_id = ${tie.pupilId}`
  const [restricted] = await ctx.db`
    select from core.guardianships gs where gs.guardian_id = ${tie.guardianId} and gs.pupil_id = ${tie.pupilId} and gs.restricted_at is not null`
  if (!restricted) throw notFound()
  await ctx.record('guardian.restriction-read', about(tie, schoolId))
  return { reason: row?.reason ?? '', by: row?.by ?? null, at: row?.at.toISOString() ?? null }
}

/** Entered by the head, applied everywhere at once: groups, feed, the child in « mes enfants », what was shared by name. */
export const restrict = async (ctx: Ctx, tie: Tie, reason: string) => {
  const { schoolId } = await classOfDirector(ctx, tie.classId)
  await requireGuardian(ctx, tie)
  await restrictGuardian(ctx.db, tie, { personId: ctx.actor.personId, now: ctx.now })
  await ctx.db`
    insert into school.restrictions (guardian_id, pupil_id, reason, entered_by)
    values (${tie.guardianId}, ${tie.pupilId}, ${reason.trim()}, ${ctx.actor.personId})
    on conflict (guardian_id, pupil_id) do update set reason = excluded.reason, entered_by = excluded.entered_by, entered_at = now()`
  await ctx.record('guardian.restricted', about(tie, schoolId))
}

export const lift = async (ctx: Ctx, tie: Tie) => {
  const { schoolId } = await classOfDirector(ctx, tie.classId)
  await requireGuardian(ctx, tie)
  await liftRestriction(ctx.db, tie)
  await ctx.db`delete from school.restrictions where guardian_id = ${tie.guardianId} and pupil_id = ${tie.pupilId}`
  await ctx.record('guardian.restriction-lifted', about(tie, schoolId))
}
