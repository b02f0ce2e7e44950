import type { Decision } from '../../contract/api/moderation.ts'
import { conflict, notFound } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'
import { hide, unhide } from '../resources/resources.ts'
import { appOf, readSaid, reportableOf } from './said.ts'

interface Thing {
  id: string
  kind: string
  resourceId: string
  partId: string
  structureId: string
  state: 'open' | Decision
}

/** A report of this structure or of one below, held until the decision is written. */
const reportedHere = async ({ db }: Ctx, structureId: string, reportedId: string): Promise<Thing> => {
  const [row] = await db<Thing[]>`
    select t.id, r.kind, t.resource_id as "resourceId", t.part_id as "partId", t.structure_id as "structureId", t.state
    from core.reported t join core.resources r on r.id = t.resource_id
    join core.lineage l on l.structure_id = t.structure_id and l.ancestor_id = ${structureId}
    where t.id = ${reportedId} for update of t`
  if (!row) throw notFound()
  return row
}

const show = async (ctx: Ctx, thing: Thing, isHidden: boolean) => {
  const { resourceId, partId } = thing
  if (partId !== resourceId)
    await reportableOf(ctx, appOf(thing.kind))?.hidePart?.(ctx, { resourceId, partId }, isHidden)
  else if (isHidden) await hide(ctx, resourceId)
  else await unhide(ctx.db, resourceId)
}

/** @throws Problem 409 when the words are those of who decides. */
const refuseOwn = async (ctx: Ctx, { kind, resourceId, partId }: Thing) => {
  const said = (await readSaid(ctx, [{ app: appOf(kind), resourceId, partId }])).get(partId)
  if (said?.authorId === ctx.actor.personId)
    throw conflict('own', {
      fr: 'Ces mots sont les vôtres : une autre personne qui gère l’établissement doit en décider.',
      en: 'These words are yours: somebody else who manages the structure must decide.',
    })
}

const traced = (ctx: Ctx, action: string, { resourceId, partId, structureId }: Thing) =>
  ctx.record(`moderation.${action}`, { targetId: resourceId, structureId, detail: { isPart: partId !== resourceId } })

/** Hides it for all, or lets it be: written in the journal, and told to those who reported it (see outcomes.ts). */
export const decide = async (ctx: Ctx, structureId: string, reportedId: string, decision: Decision) => {
  const thing = await reportedHere(ctx, structureId, reportedId)
  if (thing.state !== 'open')
    throw conflict('handled', { fr: 'Ce signalement est déjà traité.', en: 'This report has already been handled.' })
  await refuseOwn(ctx, thing)
  if (decision === 'hidden') await show(ctx, thing, true)
  await ctx.db`
    update core.reported set state = ${decision}, handled_at = ${ctx.now}, handled_by = ${ctx.actor.personId} where id = ${thing.id}`
  await traced(ctx, decision, thing)
}

/** To be decided again; what was hidden shows again. */
export const reopen = async (ctx: Ctx, structureId: string, reportedId: string) => {
  const thing = await reportedHere(ctx, structureId, reportedId)
  if (thing.state === 'open') return
  await refuseOwn(ctx, thing)
  if (thing.state === 'hidden') await show(ctx, thing, false)
  await ctx.db`update core.reported set state = 'open', handled_at = null, handled_by = null where id = ${thing.id}`
  await traced(ctx, thing.state === 'hidden' ? 'restored' : 'reopened', thing)
}
