import { record } from '../audit/record.ts'
import type { Deps } from '../context.ts'
import { type Db, transaction } from '../db/client.ts'
import { issueCodes } from '../identity/issue-codes.ts'
import { attach } from '../structures/affiliations.ts'
import type { OpeningApp } from '../structures/opening-app.ts'
import { createPerson } from '../structures/persons.ts'
import { createStructure, type StructureKind } from '../structures/structure-tree.ts'

export type NewAdministrator = {
  givenName: string
  familyName: string
  email: string | null
  /** The structure to open when there is none yet. */
  territory: { name: string; kind: StructureKind } | undefined
}

export type Invitation = { login: string; code: string; link: string }

/** Those that nothing is above: being administrator there is being administrator of all. */
const topsOf = async (db: Db) => {
  const rows = await db<{ id: string }[]>`
    select s.id from core.structures s
    where s.kind in ('academy', 'department', 'constituency') and s.closed_at is null
      and not exists (select from core.structure_parents p join core.structures above on above.id = p.parent_id
        where p.structure_id = s.id and above.kind in ('academy', 'department', 'constituency'))`
  return rows.map(({ id }) => id)
}

const openTerritory = async (db: Db, apps: readonly OpeningApp[], territory: NewAdministrator['territory']) => {
  if (!territory) {
    throw new Error(
      'Il n’y a encore aucune structure : donnez le nom du territoire à ouvrir (--territory "Circonscription de …").',
    )
  }
  return createStructure({ db, apps }, { ...territory, parentIds: [] })
}

/**
 * Makes somebody administrator of the whole territory, opening it when it is empty.
 * @returns what they need to choose their own password; the code dies after use.
 */
export const createAdministrator = (
  deps: Deps,
  apps: readonly OpeningApp[],
  wanted: NewAdministrator,
): Promise<Invitation> =>
  transaction(deps.sql, async db => {
    const tops = await topsOf(db)
    if (tops.length === 0) tops.push(await openTerritory(db, apps, wanted.territory))
    const personId = await createPerson(db, wanted)
    for (const structureId of tops) await attach(db, { personId, structureId, role: 'central-admin' })
    await record({ db, actorId: null }, 'administrator.created', { targetId: personId, structureId: tops[0] ?? null })
    const issued = (await issueCodes({ db, deps: { ...deps, apps } }, [personId])).get(personId)
    if (!issued?.code) throw new Error('Aucun code n’a pu être émis pour ce compte.')
    const { login, code } = issued
    // A fragment is never sent to a server nor kept in its logs.
    return { login, code, link: `${deps.config.publicUrl}/activation#${new URLSearchParams({ login, code })}` }
  })
