import type { Party, Power } from '../../../kernel/contract/communication.ts'
import { notFound } from '../../../kernel/contract/problem.ts'
import { my } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import {
  type CommunicationChange,
  changeCommunication,
  readCommunication,
  resetCommunication,
} from '../../../kernel/server/structures/communication.ts'
import { schoolContract } from '../contract.ts'
import { requireStanding, structureHere } from './standing.ts'

/** Only schools have rules of their own: a circonscription’s follow from what it is. */
const schoolHere = async (ctx: Ctx, structureId: string) => {
  if ((await structureHere(ctx, structureId)).kind !== 'school') throw notFound()
}

export const readRules = async (ctx: Ctx, structureId: string) => {
  await schoolHere(ctx, structureId)
  await requireStanding(ctx, structureId)
  return {
    cells: await readCommunication(ctx.db, structureId),
    my: my(schoolContract, ctx.level, ['changeCommunication', 'resetCommunication']),
  }
}

const recordChanges = async (ctx: Ctx, structureId: string, changes: readonly CommunicationChange[]) => {
  for (const change of changes)
    await ctx.record('communication.changed', { targetId: structureId, structureId, detail: { ...change } })
}

export const changeRules = async (
  ctx: Ctx,
  structureId: string,
  cells: readonly { from: Party; to: Party; power: Power }[],
) => {
  await schoolHere(ctx, structureId)
  await recordChanges(ctx, structureId, await changeCommunication(ctx, structureId, cells))
}

export const resetRules = async (ctx: Ctx, structureId: string) => {
  await schoolHere(ctx, structureId)
  const changes = await resetCommunication(ctx, structureId)
  if (changes.length > 0)
    await ctx.record('communication.reset', {
      targetId: structureId,
      structureId,
      detail: { cells: changes.map(({ from, to, before }) => ({ from, to, before })) },
    })
}
