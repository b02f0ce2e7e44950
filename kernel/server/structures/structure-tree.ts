import { conflict, invalid } from '../../contract/problem.ts'
import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'
import { moveStructures } from './move-structures.ts'
import { openStructures } from './open-structures.ts'
import type { OpeningApp } from './opening-app.ts'

export type StructureKind = 'academy' | 'department' | 'constituency' | 'school' | 'municipality' | 'rpi'

/** What an administrator may write about a structure. */
export interface StructureFields {
  name?: string
  uai?: string | null
  address?: string | null
  postCode?: string | null
  town?: string | null
  phone?: string | null
  email?: string | null
  timeZone?: string
}

export interface NewStructure extends StructureFields {
  kind: StructureKind
  name: string
  /** Several parents are the rule: a school belongs to its commune and to its circonscription. */
  parentIds: string[]
}

interface To {
  db: Db
  apps: readonly OpeningApp[]
}

const refuseKnownUai = async (db: Db, uai: string | null | undefined, except?: string) => {
  if (!uai) return
  const [known] = await db<{ name: string }[]>`
    select name from core.structures where uai = ${uai} and id is distinct from ${except ?? null}::uuid`
  if (known)
    throw invalid('uai', 'known', {
      fr: `Ce numéro UAI est déjà celui de « ${known.name} ».`,
      en: `This UAI number is already that of “${known.name}”.`,
    })
}

/**
 * Creates a structure by hand and makes it ready to live in: groups, default grants, apps.
 * @returns its id.
 * @throws Problem 422 when its UAI is known already.
 */
export const createStructure = async ({ db, apps }: To, structure: NewStructure): Promise<string> => {
  const id = uuidv7()
  await refuseKnownUai(db, structure.uai)
  await db`
    insert into core.structures (id, kind, name, uai, address, post_code, town, phone, email, time_zone)
    values (${id}, ${structure.kind}, ${structure.name}, ${structure.uai ?? null}, ${structure.address ?? null},
      ${structure.postCode ?? null}, ${structure.town ?? null}, ${structure.phone ?? null},
      ${structure.email ?? null}, ${structure.timeZone ?? 'Europe/Paris'})`
  await db`
    insert into core.structure_parents (structure_id, parent_id)
    select ${id}, p from unnest(${structure.parentIds}::uuid[]) p`
  await db`select core.refresh_lineage()`
  await openStructures(db, apps, [id])
  return id
}

const columns: Record<keyof StructureFields, string> = {
  name: 'name',
  uai: 'uai',
  address: 'address',
  postCode: 'post_code',
  town: 'town',
  phone: 'phone',
  email: 'email',
  timeZone: 'time_zone',
}

/** Writes fields by hand: a feed no longer overwrites them. Absent fields stay as they are. */
export const correctStructure = async (db: Db, id: string, fields: StructureFields) => {
  await refuseKnownUai(db, fields.uai, id)
  const written = (Object.keys(fields) as (keyof StructureFields)[])
    .filter(name => fields[name] !== undefined)
    .map(name => columns[name])
  if (written.length === 0) return
  const row = Object.fromEntries(Object.entries(fields).map(([name, value]) => [columns[name as 'name'], value]))
  await db`
    update core.structures set ${db(row, written as never)},
      hand_edited = array(select distinct unnest(hand_edited || ${written}::text[]))
    where id = ${id}`
  if (fields.name) await db`update core.resources set title = ${fields.name}, updated_at = now() where id = ${id}`
}

/** A closed structure leaves the lists; nothing in it is removed, and it can open again. */
export const closeStructure = async (db: Db, id: string, now: Date) => {
  const [open] = await db<{ name: string }[]>`
    select s.name from core.structure_parents p join core.structures s on s.id = p.structure_id
    where p.parent_id = ${id} and s.closed_at is null order by s.name limit 1`
  if (open)
    throw conflict('not-empty', {
      fr: `« ${open.name} » en dépend encore : fermez-la d’abord, ou rattachez-la ailleurs.`,
      en: `“${open.name}” still depends on it: close it first, or attach it elsewhere.`,
    })
  await db`update core.structures set closed_at = ${now} where id = ${id} and closed_at is null`
}

export const reopenStructure = async (db: Db, id: string) => {
  await db`update core.structures set closed_at = null where id = ${id}`
}

/**
 * Attaches a structure to these parents instead of the former ones. Rights given from above follow: the new
 * circonscription's team sees the school, the former one no longer does.
 * @throws Problem 422 when a parent is the structure itself or is below it.
 */
export const setParents = async ({ db, apps }: To, id: string, parentIds: string[]) => {
  const [below] = await db`
    select from core.lineage where ancestor_id = ${id} and structure_id = any(${parentIds}::uuid[]) limit 1`
  if (below)
    throw invalid('parentIds', 'loop', {
      fr: 'Une structure ne peut pas dépendre d’elle-même.',
      en: 'A structure cannot depend on itself.',
    })
  await db`delete from core.structure_parents where structure_id = ${id} and not (parent_id = any(${parentIds}::uuid[]))`
  await db`
    insert into core.structure_parents (structure_id, parent_id)
    select ${id}, p from unnest(${parentIds}::uuid[]) p on conflict do nothing`
  await db`select core.refresh_lineage()`
  await moveStructures({ db, apps }, [id])
}
