import type { Db } from '../db/client.ts'
import { attach } from '../structures/affiliations.ts'
import type { OpeningApp } from '../structures/opening-app.ts'
import { createPerson, type PersonFields } from '../structures/persons.ts'
import { createStructure, type StructureKind } from '../structures/structure-tree.ts'

export interface CentralAdministrator {
  person: PersonFields
  /** The structure to open when there is none yet. */
  territory: { name: string; kind: StructureKind } | undefined
}

/** Those that nothing is above: being administrator there is being administrator of all. */
const topsOf = async (db: Db): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    select s.id from core.structures s
    where s.kind in ('academy', 'department', 'constituency') and s.closed_at is null
      and not exists (select from core.structure_parents p join core.structures above on above.id = p.parent_id
        where p.structure_id = s.id and above.kind in ('academy', 'department', 'constituency'))`
  return rows.map(({ id }) => id)
}

/**
 * Writes somebody new, central administrator of the whole territory, which opens when it is empty. How they come in
 * (a code, their own password) is the caller's.
 * @throws Error when there is no structure and none is given to open.
 */
export const nameCentralAdministrator = async (
  { db, apps }: { db: Db; apps: readonly OpeningApp[] },
  { person, territory }: CentralAdministrator,
): Promise<{ personId: string; structureId: string }> => {
  const tops = await topsOf(db)
  if (tops.length === 0) {
    if (!territory) throw new Error('There is no structure yet, and none was given to open.')
    tops.push(await createStructure({ db, apps }, { ...territory, parentIds: [] }))
  }
  const personId = await createPerson(db, person)
  for (const structureId of tops) await attach(db, { personId, structureId, role: 'central-admin' })
  return { personId, structureId: tops[0] as string }
}

/** Whether somebody already looks after this territory. */
export const hasAdministrator = async (db: Db): Promise<boolean> => {
  const [row] = await db`
    select from core.affiliations where role in ('central-admin', 'local-admin') and left_at is null limit 1`
  return row !== undefined
}

/** Whether there is a structure to administer. */
export const hasTerritory = async (db: Db): Promise<boolean> => (await topsOf(db)).length > 0
