import { conflict, forbidden, invalid, notFound } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'
import { createResource, renameResource } from '../resources/resources.ts'
import { identityIRun, runsIdentities } from './running.ts'

/** Gives each school and circonscription its identity; those that have one keep it. */
export const openIdentities = async (db: Db, structureIds: readonly string[]) => {
  await db`select core.open_identities(${structureIds}::uuid[])`
}

/** Two of one name in a structure could not be told apart by who reads. */
const freeName = async ({ db }: Ctx, typed: string, at: { structureId: string; except?: string }): Promise<string> => {
  const name = typed.trim()
  if (!name)
    throw invalid('name', 'required', { fr: 'Donnez un nom à cette identité.', en: 'Give this identity a name.' })
  const taken = await db`
    select from core.identities where structure_id = ${at.structureId} and closed_at is null
      and core.fold(name) = core.fold(${name}) and id is distinct from ${at.except ?? null}::uuid`
  if (taken.length > 0)
    throw invalid('name', 'taken', {
      fr: `« ${name} » existe déjà ici : choisissez un autre nom.`,
      en: `“${name}” already exists here: choose another name.`,
    })
  return name
}

/** A RASED, a service: held by nobody until somebody is named. */
export const createIdentity = async (ctx: Ctx, structureId: string, typed: string): Promise<{ id: string }> => {
  const { db, actor } = ctx
  const [structure] = await db`select from core.structures where id = ${structureId}`
  if (!structure) throw notFound()
  if (!(await runsIdentities(ctx, structureId))) throw forbidden()
  const name = await freeName(ctx, typed, { structureId })
  const id = uuidv7()
  await createResource(db, { id, kind: 'core.identity', structureId, title: name, within: structureId })
  await db`
    insert into core.identities (id, structure_id, name, created_by) values (${id}, ${structureId}, ${name}, ${actor.personId})`
  await ctx.record('identity.created', { targetId: id, structureId })
  return { id }
}

export const renameIdentity = async (ctx: Ctx, identityId: string, typed: string) => {
  const { structureId, name: before } = await identityIRun(ctx, identityId)
  const name = await freeName(ctx, typed, { structureId, except: identityId })
  await ctx.db`update core.identities set name = ${name} where id = ${identityId}`
  await renameResource(ctx.db, identityId, name)
  await ctx.record('identity.renamed', { targetId: identityId, structureId, detail: { before } })
}

/** @throws Problem 409 for the structure's own. */
export const closeIdentity = async (ctx: Ctx, identityId: string) => {
  const { isMain, closedAt, structureId } = await identityIRun(ctx, identityId)
  if (isMain)
    throw conflict('main-identity', {
      fr: 'Cette identité est celle de la structure : elle ne se ferme pas.',
      en: 'This identity is the structure’s own: it cannot be closed.',
    })
  if (closedAt) return
  await ctx.db`
    update core.identities set closed_at = ${ctx.now}, closed_by = ${ctx.actor.personId} where id = ${identityId}`
  await ctx.record('identity.closed', { targetId: identityId, structureId })
}

export const reopenIdentity = async (ctx: Ctx, identityId: string) => {
  const { closedAt, structureId, name } = await identityIRun(ctx, identityId)
  if (!closedAt) return
  await freeName(ctx, name, { structureId, except: identityId })
  await ctx.db`update core.identities set closed_at = null, closed_by = null where id = ${identityId}`
  await ctx.record('identity.reopened', { targetId: identityId, structureId })
}
