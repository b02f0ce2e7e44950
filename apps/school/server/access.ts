import type { Ctx } from '../../../kernel/server/context.ts'
import {
  blockAccounts,
  renewClassCard,
  renewPictures,
  unblockAccounts,
} from '../../../kernel/server/identity/access-acts.ts'
import { resetAccess } from '../../../kernel/server/identity/accounts.ts'
import { requirePupils } from './pupils-of-class.ts'
import { classHere, structureHere } from './standing.ts'
import { inClass, inStructure, requireTouchable } from './touch.ts'

/** One click, traced: the password, the code already printed and every session are dead (row H5). */
export const resetInClass = async (ctx: Ctx, classId: string, personIds: string[]) => {
  const { schoolId } = await classHere(ctx, classId)
  await requireTouchable(ctx, personIds, inClass(ctx.db, classId))
  await resetAccess(ctx, personIds, schoolId)
}

export const resetInStructure = async (ctx: Ctx, structureId: string, personIds: string[]) => {
  await structureHere(ctx, structureId)
  await requireTouchable(ctx, personIds, inStructure(ctx.db, structureId))
  await resetAccess(ctx, personIds, structureId)
}

export const renewPupilPictures = async (ctx: Ctx, classId: string, personIds: string[]) => {
  const { schoolId } = await classHere(ctx, classId)
  await requirePupils(ctx, classId, personIds)
  await renewPictures(ctx, personIds, schoolId)
}

export const blockInClass = async (ctx: Ctx, classId: string, personId: string) => {
  const { schoolId } = await classHere(ctx, classId)
  await requireTouchable(ctx, [personId], inClass(ctx.db, classId))
  await blockAccounts(ctx, [personId], schoolId)
}

export const unblockInClass = async (ctx: Ctx, classId: string, personId: string) => {
  const { schoolId } = await classHere(ctx, classId)
  await requireTouchable(ctx, [personId], inClass(ctx.db, classId))
  await unblockAccounts(ctx, [personId], schoolId)
}

export const blockInStructure = async (ctx: Ctx, structureId: string, personId: string) => {
  await structureHere(ctx, structureId)
  await requireTouchable(ctx, [personId], inStructure(ctx.db, structureId))
  await blockAccounts(ctx, [personId], structureId)
}

export const unblockInStructure = async (ctx: Ctx, structureId: string, personId: string) => {
  await structureHere(ctx, structureId)
  await requireTouchable(ctx, [personId], inStructure(ctx.db, structureId))
  await unblockAccounts(ctx, [personId], structureId)
}

export const renewCard = async (ctx: Ctx, classId: string) => {
  const { schoolId } = await classHere(ctx, classId)
  await renewClassCard(ctx, classId, schoolId)
}
