import { record } from '../audit/record.ts'
import type { Deps } from '../context.ts'
import { transaction } from '../db/client.ts'
import { hasTerritory, nameCentralAdministrator } from '../identity/central-administrator.ts'
import { issueCodes } from '../identity/issue-codes.ts'
import type { OpeningApp } from '../structures/opening-app.ts'
import type { StructureKind } from '../structures/structure-tree.ts'

export type NewAdministrator = {
  givenName: string
  familyName: string
  email: string | null
  /** The structure to open when there is none yet. */
  territory: { name: string; kind: StructureKind } | undefined
}

export type Invitation = { login: string; code: string; link: string }

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
    if (!wanted.territory && !(await hasTerritory(db)))
      throw new Error(
        'Il n’y a encore aucune structure : donnez le nom du territoire à ouvrir (--territory "Circonscription de …").',
      )
    const { territory, ...person } = wanted
    const { personId, structureId } = await nameCentralAdministrator({ db, apps }, { person, territory })
    await record({ db, actorId: null }, 'administrator.created', { targetId: personId, structureId })
    const issued = (await issueCodes({ db, deps: { ...deps, apps } }, [personId])).get(personId)
    if (!issued?.code) throw new Error('Aucun code n’a pu être émis pour ce compte.')
    const { login, code } = issued
    // A fragment is never sent to a server nor kept in its logs.
    return { login, code, link: `${deps.config.publicUrl}/activation#${new URLSearchParams({ login, code })}` }
  })
