import type { Suspendable } from '../../../kernel/contract/api/suspensions.ts'
import { notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { liftSuspension, standingAround, suspend } from '../../../kernel/server/speech/suspend.ts'
import { structureHere } from './standing.ts'
import { inStructure } from './touch.ts'

/** Accounts of the school’s people that somebody blocked. */
const blockedIn = async ({ db }: Ctx, schoolId: string): Promise<number> => {
  const [counted] = await db<{ blocked: number }[]>`
    select count(*)::int as blocked from core.account_states st join core.people p on p.id = st.person_id
    where st.blocked_at is not null and ${inStructure(db, schoolId)}`
  return counted?.blocked ?? 0
}

export const listSuspensions = async (ctx: Ctx, structureId: string) => {
  const { kind } = await structureHere(ctx, structureId)
  const rows = await standingAround(ctx, structureId)
  return {
    items: rows.map(row => ({ ...row, startedAt: row.startedAt.toISOString(), until: row.until.toISOString() })),
    blocked: kind === 'school' ? await blockedIn(ctx, structureId) : 0,
  }
}

interface Asked {
  classId?: string | null
  audiences: Suspendable[]
  until: string
  notice: string
}

const requireClassOf = async ({ db }: Ctx, structureId: string, classId: string) => {
  const [row] = await db`select from core.classes where id = ${classId} and school_id = ${structureId}`
  if (!row) throw notFound()
}

export const startSuspension = async (ctx: Ctx, structureId: string, asked: Asked) => {
  await structureHere(ctx, structureId)
  const classId = asked.classId ?? null
  if (classId) await requireClassOf(ctx, structureId, classId)
  const audiences = [...new Set(asked.audiences)]
  const until = new Date(asked.until)
  const id = await suspend(ctx, { structureId, classId, audiences, notice: asked.notice, until })
  const detail = { audiences, until: until.toISOString(), suspension: id }
  await ctx.record('suspension.started', { targetId: classId ?? structureId, structureId, detail })
  return { id }
}

export const lift = async (ctx: Ctx, structureId: string, suspensionId: string) => {
  await structureHere(ctx, structureId)
  const lifted = await liftSuspension(ctx, structureId, suspensionId)
  if (!lifted) throw notFound()
  const detail = { audiences: lifted.audiences, suspension: suspensionId }
  await ctx.record('suspension.lifted', { targetId: lifted.classId ?? structureId, structureId, detail })
}
