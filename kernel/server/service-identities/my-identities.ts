import type { MyIdentity } from '../../contract/api/identities.ts'
import { visible } from '../access/access.ts'
import type { Ctx } from '../context.ts'
import { onBranch } from './branch.ts'

type Who = Pick<Ctx, 'db' | 'actor'>

const most = 50

/**
 * In whose name I may act, by name.
 * @param on the resource I would write in: only identities on the branch of its structure (its own, above, below).
 */
export const listMyIdentities = async ({ db, actor }: Who, on: string | null): Promise<{ items: MyIdentity[] }> => {
  const branch =
    on === null
      ? db``
      : db`and exists (select from core.resources r
          where r.id = ${on} and ${visible(db, actor)} and ${onBranch(db)})`
  const rows = await db<MyIdentity[]>`
    select i.id, i.name, i.avatar, jsonb_build_object('id', s.id, 'name', s.name) as structure
    from core.identity_holders_today h
    join core.identities i on i.id = h.identity_id
    join core.structures s on s.id = i.structure_id
    where h.person_id = ${actor.personId} ${branch}
    order by i.name, i.id limit ${most}`
  return { items: [...rows] }
}

export interface HeldIdentity {
  id: string
  structureId: string
  name: string
  avatar: string
}

/** A school or a service, when who asks may act as it today; asked again at each act. */
export const identityIHold = async ({ db, actor }: Who, identityId: string): Promise<HeldIdentity | undefined> => {
  const [held] = await db<HeldIdentity[]>`
    select i.id, i.structure_id as "structureId", i.name, i.avatar
    from core.identity_holders_today h join core.identities i on i.id = h.identity_id
    where h.identity_id = ${identityId} and h.person_id = ${actor.personId}`
  return held
}

interface Holder {
  identityId: string
  id: string
  name: string
  avatar: string
}

/** Who may act today as these schools and services, for those who do. */
export const holdersOf = async (db: Ctx['db'], identityIds: readonly string[]): Promise<Holder[]> => [
  ...(await db<Holder[]>`
    select h.identity_id as "identityId", p.id, p.display_name as name, p.avatar
    from core.identity_holders_today h join core.people p on p.id = h.person_id
    where h.identity_id = any(${identityIds}::uuid[]) order by h.by_role desc, p.sort_name, p.id`),
]
