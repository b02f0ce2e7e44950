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
