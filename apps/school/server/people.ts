import type { Role } from '../../../kernel/contract/manifest.ts'
import { conflict, invalid, notFound, Problem } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { refreshDuplicates } from '../../../kernel/server/merging/likely.ts'
import { type Attachment, attach, detach } from '../../../kernel/server/structures/affiliations.ts'
import { createPerson } from '../../../kernel/server/structures/persons.ts'
import type { StructureKind } from '../contract/shapes.ts'
import { refuseBackwards } from './classes.ts'
import { proveFor } from './delegation.ts'
import { matchStaff } from './match-staff.ts'
import { rolesOneMayGive, withPower } from './roles.ts'
import { administers, administersAbove, structureHere } from './standing.ts'

/** What the actor may give here: a head places staff, an administrator also gives the roles that run things. */
const rolesHere = async (ctx: Ctx, structureId: string): Promise<Role[]> => {
  const { kind } = await structureHere(ctx, structureId)
  const [central] = await ctx.db`
    select from core.affiliations a join core.lineage l on l.structure_id = ${structureId} and l.ancestor_id = a.structure_id
    where a.person_id = ${ctx.actor.personId} and a.role = 'central-admin' and a.left_at is null
      and (a.ends_on is null or a.ends_on >= current_date) limit 1`
  return rolesOneMayGive(kind as StructureKind, {
    administers: await administers(ctx, structureId),
    above: await administersAbove(ctx, structureId),
    central: central !== undefined,
  })
}

/** Whether one of these people holds, somewhere, a role with power that the actor may not give there. */
export const powersBeyond = async (ctx: Ctx, personIds: string[]): Promise<boolean> => {
  const held = await ctx.db<{ structureId: string; role: Role }[]>`
    select distinct a.structure_id as "structureId", a.role from core.affiliations a
    where a.person_id = any(${personIds}::uuid[]) and a.role = any(${[...withPower]}::text[]) and a.left_at is null`
  for (const { structureId, role } of held) if (!(await rolesHere(ctx, structureId)).includes(role)) return true
  return false
}

const requireRole = async (ctx: Ctx, structureId: string, role: Role) => {
  if (!(await rolesHere(ctx, structureId)).includes(role))
    throw new Problem(403, 'role', {
      fr: 'Ce rôle est donné par l’administration, ou n’existe pas dans cette structure.',
      en: 'This role is given by the administration, or does not exist in this structure.',
    })
  proveFor(ctx, role)
}

export interface NewRole {
  role: Role
  title?: string | null
  startsOn?: string | null
  endsOn?: string | null
  personId?: string
  givenName?: string
  familyName?: string
  email?: string | null
  decision?: 'create'
}

const required = (value: string | undefined, field: string): string => {
  if (!value?.trim())
    throw invalid(field, 'required', { fr: 'Ce champ est obligatoire.', en: 'This field is required.' })
  return value.trim()
}

/** Outside contributors come for a time: their account must say until when (row F7). */
const refuseEndless = ({ role, endsOn }: NewRole) => {
  if (role === 'external' && !endsOn)
    throw invalid('endsOn', 'required', {
      fr: 'Dites jusqu’à quand cette personne intervient.',
      en: 'Say until when this person comes.',
    })
}

const knownStaff = async (ctx: Ctx, personId: string): Promise<string> => {
  const [row] = await ctx.db`
    select from core.affiliations a where a.person_id = ${personId} and a.role <> 'pupil'
    union all select from core.guardianships gs where gs.guardian_id = ${personId} limit 1`
  if (!row) throw notFound()
  return personId
}

/**
 * Gives somebody a role in a structure. Known already, they keep their one account (row A9); otherwise a namesake is
 * shown before anybody is created.
 */
export const addRole = async (ctx: Ctx, structureId: string, body: NewRole) => {
  await requireRole(ctx, structureId, body.role)
  refuseBackwards(body)
  refuseEndless(body)
  const give = async (personId: string) => {
    await attach(ctx.db, { ...body, title: body.title?.trim() || null, personId, structureId })
    await ctx.record('role.given', {
      targetId: personId,
      structureId,
      detail: { role: body.role, endsOn: body.endsOn ?? null },
    })
    return { personId, matches: [] }
  }
  if (body.personId) return give(await knownStaff(ctx, body.personId))
  const person = {
    givenName: required(body.givenName, 'givenName'),
    familyName: required(body.familyName, 'familyName'),
    email: body.email?.trim() || null,
  }
  const matches = body.decision ? [] : await matchStaff(ctx, structureId, person)
  if (matches.length > 0) return { personId: null, matches }
  const created = await give(await createPerson(ctx.db, person))
  await refreshDuplicates(ctx.db, [created.personId])
  return created
}

interface Held extends Attachment {
  leftAt: Date | null
}

/** The affiliation, when it is of this structure and of a role the actor may give. */
const heldRole = async (ctx: Ctx, structureId: string, affiliationId: string): Promise<Held> => {
  const [row] = await ctx.db<Held[]>`
    select a.person_id as "personId", a.structure_id as "structureId", a.role, a.title, a.starts_on as "startsOn",
      a.ends_on as "endsOn", a.left_at as "leftAt"
    from core.affiliations a where a.id = ${affiliationId} and a.structure_id = ${structureId} and a.role <> 'pupil'`
  if (!row) throw notFound()
  await requireRole(ctx, structureId, row.role)
  return row
}

export const changeRole = async (
  ctx: Ctx,
  { structureId, affiliationId }: { structureId: string; affiliationId: string },
  body: { title: string | null; startsOn: string | null; endsOn: string | null },
) => {
  const held = await heldRole(ctx, structureId, affiliationId)
  if (held.leftAt) throw notFound()
  refuseBackwards(body)
  refuseEndless({ role: held.role, ...body })
  await attach(ctx.db, { ...held, ...body, title: body.title?.trim() || null })
  await ctx.record('role.changed', {
    targetId: held.personId,
    structureId,
    detail: { role: held.role, endsOn: body.endsOn },
  })
}

export const endRole = async (
  ctx: Ctx,
  { structureId, affiliationId }: { structureId: string; affiliationId: string },
) => {
  const held = await heldRole(ctx, structureId, affiliationId)
  if (held.personId === ctx.actor.personId)
    throw conflict('own-role', {
      fr: 'Vous perdriez la main : demandez à une autre personne de vous retirer ce rôle.',
      en: 'You would lose control: ask somebody else to take this role from you.',
    })
  await detach(ctx.db, affiliationId, ctx.now)
  await ctx.record('role.ended', { targetId: held.personId, structureId, detail: { role: held.role } })
}

export const restoreRole = async (
  ctx: Ctx,
  { structureId, affiliationId }: { structureId: string; affiliationId: string },
) => {
  const held = await heldRole(ctx, structureId, affiliationId)
  if (!held.leftAt) return
  await attach(ctx.db, held)
  await ctx.record('role.given', {
    targetId: held.personId,
    structureId,
    detail: { role: held.role, endsOn: held.endsOn ?? null },
  })
}
