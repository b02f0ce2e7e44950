import { conflict, invalid, notFound, stepUpRequired } from '../../../kernel/contract/problem.ts'
import { roleGivers } from '../../../kernel/server/audit/role-givers.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { attach, detach } from '../../../kernel/server/structures/affiliations.ts'
import type { Administrator } from '../contract/delegation.ts'
import { administers, administersAbove, requireAdministratorAbove, structureHere } from './standing.ts'

/** Roles that open administration: only downward, and proved again (row H6). */
export const administering = ['local-admin', 'central-admin'] as const

/** The general way of giving roles also asks who they are before these. */
export const proveFor = (ctx: Pick<Ctx, 'actor'>, role: string) => {
  if ((administering as readonly string[]).includes(role) && !ctx.actor.isRecent) throw stepUpRequired()
}

interface Row extends Omit<Administrator, 'since' | 'canEnd' | 'by'> {
  since: Date
}

const most = 200

const inForce = ({ db }: Ctx, structureId: string) => db<Row[]>`
  select found.* from (select a.id, jsonb_build_object('id', p.id, 'name', p.display_name, 'avatar', p.avatar) as person, a.role,
    jsonb_build_object('id', s.id, 'name', s.name) as structure,
    case when s.id = ${structureId} then 'here' when exists (select from core.lineage l
      where l.structure_id = s.id and l.ancestor_id = ${structureId}) then 'below' else 'above' end as place,
    to_char(a.ends_on, 'YYYY-MM-DD') as "endsOn", a.created_at as since
  from core.affiliations a join core.structures s on s.id = a.structure_id and s.closed_at is null
  join core.people p on p.id = a.person_id
  where a.role = any(${[...administering]}::text[]) and a.left_at is null and (a.ends_on is null or a.ends_on >= current_date)
    and a.structure_id in (select l.structure_id from core.lineage l where l.ancestor_id = ${structureId}
      union select l.ancestor_id from core.lineage l where l.structure_id = ${structureId})) found
  order by found.place = 'below', found.place = 'here', found.structure ->> 'name', found.person ->> 'name' limit ${most + 1}`

/** Taken back by who administers above: nobody takes it from a peer, nor from oneself. */
export const listAdministrators = async (ctx: Ctx, structureId: string) => {
  await structureHere(ctx, structureId)
  const rows = await inForce(ctx, structureId)
  const canGive = await administersAbove(ctx, structureId)
  const may = { above: false, here: canGive, below: await administers(ctx, structureId) }
  const people = rows.map(row => row.person.id)
  const givers = await roleGivers(ctx.db, 'local-admin', people)
  const giverOf = ({ person, structure }: Row) =>
    givers.find(giver => giver.personId === person.id && giver.structureId === structure.id)?.by ?? null
  const items = rows.slice(0, most).map((row): Administrator => {
    const isPeer = row.person.id === ctx.actor.personId || row.role !== 'local-admin'
    return { ...row, by: giverOf(row), since: row.since.toISOString(), canEnd: !isPeer && may[row.place] }
  })
  return { items, more: rows.length > most, canGive }
}

const requireStaff = async ({ db }: Ctx, personId: string) => {
  const [row] = await db`
    select from core.affiliations a where a.person_id = ${personId} and a.role not in ('pupil', 'external') and a.left_at is null
      and (a.ends_on is null or a.ends_on >= current_date) limit 1`
  if (!row) throw notFound()
}

export const giveAdministration = async (
  ctx: Ctx,
  structureId: string,
  { personId, endsOn }: { personId: string; endsOn: string | null },
) => {
  await structureHere(ctx, structureId)
  await requireAdministratorAbove(ctx, structureId)
  await requireStaff(ctx, personId)
  if (personId === ctx.actor.personId)
    throw conflict('own-role', {
      fr: 'Vous administrez déjà cette structure par celle dont elle dépend.',
      en: 'You already administer this structure through the one it depends on.',
    })
  if (endsOn && endsOn < ctx.now.toISOString().slice(0, 10))
    throw invalid('endsOn', 'past', { fr: 'Choisissez un jour à venir.', en: 'Choose a day to come.' })
  await attach(ctx.db, { personId, structureId, role: 'local-admin', endsOn })
  await ctx.record('role.given', { targetId: personId, structureId, detail: { role: 'local-admin', endsOn } })
}

export const endAdministration = async (ctx: Ctx, structureId: string, affiliationId: string) => {
  await structureHere(ctx, structureId)
  await requireAdministratorAbove(ctx, structureId)
  const [held] = await ctx.db<{ personId: string }[]>`
    select person_id as "personId" from core.affiliations
    where id = ${affiliationId} and structure_id = ${structureId} and role = 'local-admin' and left_at is null`
  if (!held) throw notFound()
  if (held.personId === ctx.actor.personId)
    throw conflict('own-role', {
      fr: 'Vous perdriez la main : demandez à une autre personne de vous retirer ce rôle.',
      en: 'You would lose control: ask somebody else to take this role from you.',
    })
  await detach(ctx.db, affiliationId, ctx.now)
  await ctx.record('role.ended', { targetId: held.personId, structureId, detail: { role: 'local-admin' } })
}
