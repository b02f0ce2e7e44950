import { conflict, invalid, notFound } from '../../../kernel/contract/problem.ts'
import { levelOn, my, visible } from '../../../kernel/server/access/access.ts'
import { writable } from '../../../kernel/server/audience/groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import {
  closeStructure,
  correctStructure,
  createStructure,
  reopenStructure,
  type StructureFields,
  setParents,
} from '../../../kernel/server/structures/structure-tree.ts'
import type { StructureKind } from '../contract/shapes.ts'
import type { Structure, StructureName } from '../contract/structures.ts'
import { schoolContract } from '../contract.ts'
import { administers, administersAbove, requireAdministratorAbove, requireStanding, structureHere } from './standing.ts'

interface Row extends Omit<Structure, 'my' | 'closedAt'> {
  closedAt: Date | null
}

const names = [
  'correctStructure',
  'administer',
  'createStructure',
  'setParents',
  'createClass',
  'createGroup',
  'addRole',
] as const

export const readStructure = async (ctx: Ctx, structureId: string): Promise<Structure> => {
  await requireStanding(ctx, structureId)
  const [row] = await ctx.db<Row[]>`
    select s.id, s.kind, s.name, s.uai, s.address, s.post_code as "postCode", s.town, s.phone, s.email, s.closed_at as "closedAt",
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'name', p.name, 'town', p.town) order by p.kind, p.name)
        from core.structure_parents sp join core.structures p on p.id = sp.parent_id where sp.structure_id = s.id), '[]') as parents,
      exists (select from core.structure_parents sp where sp.parent_id = s.id) as "hasStructures",
      (select i.id from core.identities i join core.groups g on g.id = i.id
        where i.structure_id = s.id and i.is_main and ${writable(ctx.db, ctx.actor)}) as "writeTo"
    from core.structures s where s.id = ${structureId}`
  if (!row) throw notFound()
  const above = await administersAbove(ctx, structureId)
  const nuances = {
    administer: above,
    setParents: above && row.parents.length > 0,
    createStructure: row.kind !== 'school' && (await administers(ctx, structureId)),
    createClass: row.kind === 'school' && row.closedAt === null,
  }
  return { ...row, closedAt: row.closedAt?.toISOString() ?? null, my: my(schoolContract, ctx.level, names, nuances) }
}

export const findStructures = async (
  { db, actor }: Ctx,
  query: { q?: string; kind?: StructureKind },
): Promise<{ items: StructureName[] }> => {
  const rows = await db<StructureName[]>`
    select s.id, s.kind, s.name, s.town from core.structures s join core.resources r on r.id = s.id
    where s.closed_at is null and ${visible(db, actor, 'manage')}
      and (${query.kind ?? null}::text is null or s.kind = ${query.kind ?? null}::text)
      and s.search_name like '%' || core.fold(${query.q ?? ''}) || '%'
    order by s.kind, s.name limit 30`
  return { items: [...rows] }
}

/** What may stand below what; a school belongs to a circonscription, a commune, a RPI. */
const below: Record<StructureKind, readonly StructureKind[]> = {
  academy: ['department'],
  department: ['constituency', 'municipality', 'rpi', 'school'],
  constituency: ['school', 'municipality', 'rpi'],
  municipality: ['school'],
  rpi: ['school'],
  school: [],
}

const refuseWrongPlace = (parent: StructureKind, child: StructureKind) => {
  if (!below[parent].includes(child))
    throw invalid('kind', 'place', {
      fr: 'Cette sorte de structure ne peut pas se trouver là.',
      en: 'This kind of structure cannot be there.',
    })
}

/** An empty box is « nothing here ». */
const cleaned = <F extends StructureFields>(fields: F): F =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? value.trim() || null : value]),
  ) as F

const withUai = <F extends StructureFields>(fields: F): F =>
  fields.uai ? { ...fields, uai: fields.uai.toUpperCase() } : fields

export const create = async (
  ctx: Ctx,
  parentId: string,
  body: StructureFields & { kind: StructureKind; name: string },
) => {
  const parent = await structureHere(ctx, parentId)
  if (!(await administers(ctx, parentId))) await requireAdministratorAbove(ctx, parentId)
  refuseWrongPlace(parent.kind as StructureKind, body.kind)
  const fields = withUai(cleaned(body))
  const id = await createStructure({ db: ctx.db, apps: ctx.deps.apps }, { ...fields, parentIds: [parentId] })
  await ctx.record('structure.created', { targetId: id, structureId: id, detail: { kind: body.kind } })
  return { id }
}

/** The head keeps address and telephone right; the name and the UAI are official, hence the administration's. */
export const correct = async (ctx: Ctx, structureId: string, body: StructureFields) => {
  await structureHere(ctx, structureId)
  if (body.name !== undefined || body.uai !== undefined) await requireAdministratorAbove(ctx, structureId)
  const fields = withUai(cleaned(body))
  if (body.name !== undefined && !fields.name)
    throw invalid('name', 'required', { fr: 'Donnez un nom à cette structure.', en: 'Give this structure a name.' })
  await correctStructure(ctx.db, structureId, fields)
  await ctx.record('structure.corrected', { targetId: structureId, structureId, detail: { fields: Object.keys(body) } })
}

export const close = async (ctx: Ctx, structureId: string) => {
  await structureHere(ctx, structureId)
  await requireAdministratorAbove(ctx, structureId)
  await closeStructure(ctx.db, structureId, ctx.now)
  await ctx.record('structure.closed', { targetId: structureId, structureId })
}

export const reopen = async (ctx: Ctx, structureId: string) => {
  await structureHere(ctx, structureId)
  await requireAdministratorAbove(ctx, structureId)
  await reopenStructure(ctx.db, structureId)
  await ctx.record('structure.reopened', { targetId: structureId, structureId })
}

/** Attaching takes the right to run both ends, or one would give one's school to strangers, or take theirs. */
export const attachTo = async (ctx: Ctx, structureId: string, parentIds: string[]) => {
  const child = await structureHere(ctx, structureId)
  await requireAdministratorAbove(ctx, structureId)
  const former = await ctx.db<{ id: string }[]>`
    select parent_id as id from core.structure_parents where structure_id = ${structureId}`
  const kept = new Set(former.map(row => row.id))
  for (const parentId of parentIds) {
    if (kept.has(parentId)) continue
    if ((await levelOn(ctx.db, ctx.actor, parentId)) !== 'manage') throw notFound()
    refuseWrongPlace((await structureHere(ctx, parentId)).kind as StructureKind, child.kind as StructureKind)
  }
  await setParents({ db: ctx.db, apps: ctx.deps.apps }, structureId, parentIds)
  if (!(await administersAbove(ctx, structureId)))
    throw conflict('last-parent', {
      fr: 'Vous perdriez la main sur cette structure : gardez au moins un rattachement que vous administrez.',
      en: 'You would lose control of this structure: keep at least one attachment that you administer.',
    })
  await ctx.record('structure.attached', { targetId: structureId, structureId, detail: { parents: parentIds } })
}
