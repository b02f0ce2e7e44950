import type { Deps } from '../server/context.ts'
import type { Db } from '../server/db/client.ts'
import { addHolder } from '../server/service-identities/holders.ts'
import { createIdentity } from '../server/service-identities/manage-identities.ts'
import { asPerson, parisTime } from './as-person.ts'
import type { Keyring } from './keyring.ts'
import { identities } from './territory/identities.ts'

const september = parisTime('2026-09-01T08:00')

const mainOf = async (db: Db, structureId: string): Promise<string> => {
  const [row] = await db<{ id: string }[]>`
    select id from core.identities where structure_id = ${structureId} and is_main`
  if (!row) throw new Error('A structure of the demonstration has no identity.')
  return row.id
}

/** Who acts as what, given by who runs it. */
export const loadIdentities = async (db: Db, deps: Deps, keyring: Keyring) => {
  for (const { structureKey, name, byKey, holders } of identities) {
    const structureId = keyring.structure(structureKey)
    const ctx = await asPerson({ db, deps, app: 'core', personId: keyring.person(byKey), now: september })
    const identityId = name ? (await createIdentity(ctx, structureId, name)).id : await mainOf(db, structureId)
    for (const { personKey, until } of holders)
      await addHolder(ctx, { identityId, personId: keyring.person(personKey) }, until ?? null)
  }
}
