import { notFound, Problem } from '../../../kernel/contract/problem.ts'
import { levelOn } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'

type Who = Pick<Ctx, 'db' | 'actor'>

/** One of my groups says so: of this structure, or of anything it depends on. */
const holdsAbove = async ({ db, actor }: Who, structureId: string, audiences: string[]): Promise<boolean> => {
  const [row] = await db`
    select from core.groups g join core.lineage l on l.structure_id = ${structureId} and l.ancestor_id = g.structure_id
    where g.id = any(${actor.groupIds}::uuid[]) and g.kind = 'role' and g.audience = any(${audiences}::text[]) limit 1`
  return row !== undefined
}

const workers = ['teacher', 'head', 'support-teacher', 'disability-assistant', 'inspector', 'adviser', 'secretary']

/** Asked of the affiliation, not of a group: teachers of 59 schools are « staff » of the circonscription too. */
const worksIn = async ({ db, actor }: Who, structureId: string): Promise<boolean> => {
  const [row] = await db`
    select from core.affiliations a
    where a.person_id = ${actor.personId} and a.structure_id = ${structureId} and a.role = any(${workers}::text[])
      and a.left_at is null and (a.starts_on is null or a.starts_on <= current_date) and (a.ends_on is null or a.ends_on >= current_date)
    limit 1`
  return row !== undefined
}

/**
 * Families and pupils may see their school elsewhere, not how it is run: only who works there, or looks after it from
 * above (the circonscription's team), comes in.
 */
export const requireStanding = async (ctx: Who, structureId: string) => {
  if (await worksIn(ctx, structureId)) return
  if (!(await holdsAbove(ctx, structureId, ['team', 'administrators']))) throw notFound()
}

/** Administrator of this structure or of one above it: running a school (its head) is not administering it. */
export const administers = (ctx: Who, structureId: string) => holdsAbove(ctx, structureId, ['administrators'])

/** Administrator of something strictly above, or of a structure that depends on nothing. */
export const administersAbove = async (ctx: Who, structureId: string): Promise<boolean> => {
  const parents = await ctx.db<{ id: string }[]>`
    select parent_id as id from core.structure_parents where structure_id = ${structureId}`
  if (parents.length === 0) return administers(ctx, structureId)
  for (const { id } of parents) if (await administers(ctx, id)) return true
  return false
}

export const requireAdministratorAbove = async (ctx: Who, structureId: string) => {
  if (!(await administersAbove(ctx, structureId)))
    throw new Problem(403, 'administrators', {
      fr: 'Cela revient à l’administration dont dépend cette structure.',
      en: 'This is for the administration that this structure depends on.',
    })
}

export interface ClassHere {
  id: string
  name: string
  kind: 'class' | 'group'
  schoolId: string
  archivedAt: Date | null
}

/** @throws Problem 404 when the resource the kernel let pass is not a class. */
export const classHere = async ({ db }: Pick<Ctx, 'db'>, classId: string): Promise<ClassHere> => {
  const [row] = await db<ClassHere[]>`
    select c.id, c.name, c.kind, c.school_id as "schoolId", c.archived_at as "archivedAt" from core.classes c where c.id = ${classId}`
  if (!row) throw notFound()
  return row
}

/** Whether the actor runs the school: its head, or an administrator. */
export const directs = async ({ db, actor }: Who, schoolId: string): Promise<boolean> =>
  (await levelOn(db, actor, schoolId)) === 'manage'

/** The class, for an act that is the head's (decisions of justice, archives, teachers from elsewhere). */
export const classOfDirector = async (ctx: Who, classId: string): Promise<ClassHere> => {
  const found = await classHere(ctx, classId)
  if (!(await directs(ctx, found.schoolId)))
    throw new Problem(403, 'head-only', {
      fr: 'Cela revient à la direction de l’école.',
      en: 'This is for the head of the school.',
    })
  return found
}

export interface StructureHere {
  id: string
  kind: string
  name: string
}

/** @throws Problem 404 when the resource the kernel let pass is not a structure. */
export const structureHere = async ({ db }: Pick<Ctx, 'db'>, structureId: string): Promise<StructureHere> => {
  const [row] = await db<
    StructureHere[]
  >`select s.id, s.kind, s.name from core.structures s where s.id = ${structureId}`
  if (!row) throw notFound()
  return row
}
