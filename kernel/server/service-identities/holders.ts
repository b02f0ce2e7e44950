import { conflict, invalid, notFound } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'
import { type IdentityHere, identityIRun } from './running.ts'

const proposed = 12

interface Candidate {
  id: string
  name: string
  avatar: string
  where: string
}

/** Who works there or below and does not hold it yet, by the beginning of the name. */
export const findHolders = async (ctx: Ctx, identityId: string, q: string): Promise<{ items: Candidate[] }> => {
  const { structureId } = await identityIRun(ctx, identityId)
  const rows = await ctx.db<Candidate[]>`
    select p.id, p.display_name as name, p.avatar, string_agg(distinct s.name, ', ' order by s.name) as where
    from core.works_today w
    join core.lineage l on l.structure_id = w.structure_id and l.ancestor_id = ${structureId}
    join core.structures s on s.id = w.structure_id
    join core.people p on p.id = w.person_id
    where (p.search_name like core.fold(${q}) || '%' or p.sort_name like core.fold(${q}) || '%')
      and not exists (select from core.identity_holders_today h where h.identity_id = ${identityId} and h.person_id = p.id)
    group by p.id, p.display_name, p.avatar, p.sort_name
    order by bool_or(w.structure_id = ${structureId}) desc, p.sort_name, p.id limit ${proposed}`
  return { items: [...rows] }
}

const worksThere = async ({ db }: Ctx, { structureId }: IdentityHere, personId: string): Promise<boolean> => {
  const rows = await db`
    select from core.works_today w join core.lineage l on l.structure_id = w.structure_id and l.ancestor_id = ${structureId}
    where w.person_id = ${personId}`
  return rows.length > 0
}

const holdsByRole = async ({ db }: Ctx, identityId: string, personId: string): Promise<boolean> => {
  const rows = await db`
    select from core.identity_holders_today
    where identity_id = ${identityId} and person_id = ${personId} and by_role`
  return rows.length > 0
}

/**
 * Names somebody who works there, or changes until when. Whoever leaves loses it the same day: holding is asked again at
 * each act (`core.identity_holders_today`).
 * @throws Problem 404 for somebody who does not work there, 409 for who holds it by their role, 422 on `endsOn`.
 */
export const addHolder = async (ctx: Ctx, at: { identityId: string; personId: string }, endsOn: string | null) => {
  const identity = await identityIRun(ctx, at.identityId)
  if (identity.closedAt)
    throw conflict('closed', {
      fr: `« ${identity.name} » est fermée : rouvrez-la d’abord.`,
      en: `“${identity.name}” is closed: open it again first.`,
    })
  if (!(await worksThere(ctx, identity, at.personId))) throw notFound()
  if (await holdsByRole(ctx, at.identityId, at.personId))
    throw conflict('by-role', {
      fr: 'Cette personne agit déjà en son nom, par sa fonction.',
      en: 'This person already acts in its name, by their function.',
    })
  if (endsOn && endsOn < ctx.now.toISOString().slice(0, 10))
    throw invalid('endsOn', 'past', { fr: 'Choisissez un jour à venir.', en: 'Choose a day to come.' })
  await ctx.db`
    insert into core.identity_holders (identity_id, person_id, ends_on, given_at, given_by)
    values (${at.identityId}, ${at.personId}, ${endsOn}, ${ctx.now}, ${ctx.actor.personId})
    on conflict (identity_id, person_id) do update set ends_on = excluded.ends_on, given_at = excluded.given_at,
      given_by = excluded.given_by, left_at = null, left_by = null`
  const { structureId, name } = identity
  await ctx.record('identity.given', { targetId: at.personId, structureId, detail: { identity: name, endsOn } })
}

/** @throws Problem 404 for somebody who was not named, 409 for who holds it by their role. */
export const removeHolder = async (ctx: Ctx, at: { identityId: string; personId: string }) => {
  const { structureId, name } = await identityIRun(ctx, at.identityId)
  const removed = await ctx.db`
    update core.identity_holders set left_at = ${ctx.now}, left_by = ${ctx.actor.personId}
    where identity_id = ${at.identityId} and person_id = ${at.personId} and left_at is null returning identity_id`
  if (removed.length > 0)
    return ctx.record('identity.taken', { targetId: at.personId, structureId, detail: { identity: name } })
  if (!(await holdsByRole(ctx, at.identityId, at.personId))) throw notFound()
  throw conflict('by-role', {
    fr: 'Cette personne agit en son nom par sa fonction : c’est la fonction qui se retire.',
    en: 'This person acts in its name by their function: the function is what ends.',
  })
}
