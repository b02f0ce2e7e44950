import { my } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { holdersOf, listMyIdentities } from '../../../kernel/server/service-identities/my-identities.ts'
import { mailContract } from '../contract.ts'
import { type Box, mostCounted } from '../contract-boxes.ts'
import { countHeld } from './held.ts'

interface Named {
  id: string
  kind: Box['kind']
  name: string
  avatar: string
}

const mine = async ({ db, actor }: Ctx): Promise<Named[]> => {
  const [me] = await db<Named[]>`
    select p.id, 'own' as kind, p.display_name as name, p.avatar from core.people p where p.id = ${actor.personId}`
  return me ? [me] : []
}

const unreadIn = async ({ db, actor }: Ctx, identityIds: string[]): Promise<Map<string, number>> => {
  const rows = await db<{ id: string; unread: number }[]>`
    select ${actor.personId}::uuid as id, count(*)::int as unread from (
      select from mail.copies c where c.person_id = ${actor.personId} and c.place = 'inbox' and c.read_at is null
      limit ${mostCounted}) own
    union all
    select b.id, n.unread from unnest(${identityIds}::uuid[]) b(id)
    cross join lateral (select count(*)::int as unread from (
      select from mail.copies c where c.identity_id = b.id and c.place = 'inbox' and c.read_at is null
      limit ${mostCounted}) counted) n`
  return new Map(rows.map(row => [row.id, row.unread]))
}

interface FolderRow {
  id: string
  boxId: string
  name: string
  unread: number
}

const foldersOf = ({ db, actor }: Ctx, identityIds: string[]) => db<FolderRow[]>`
  select f.id, coalesce(f.person_id, f.identity_id) as "boxId", f.name, (select count(*)::int from (
    select from mail.copies c where c.folder_id = f.id and c.place = 'folder' and c.read_at is null limit ${mostCounted}) counted) as unread
  from mail.folders f where f.person_id = ${actor.personId} or f.identity_id = any(${identityIds}::uuid[])
  order by core.fold(f.name), f.id`

/** My box first, then those of the schools and services I may act as, by name. */
export const listBoxes = async (ctx: Ctx) => {
  const identities = ctx.actor.isStaff ? (await listMyIdentities(ctx, null)).items : []
  const ids = identities.map(({ id }) => id)
  const [own, unread, folders, readers, held] = await Promise.all([
    mine(ctx),
    unreadIn(ctx, ids),
    foldersOf(ctx, ids),
    ids.length > 0 ? holdersOf(ctx.db, ids) : [],
    countHeld(ctx),
  ])
  const named: Named[] = [...own, ...identities.map(one => ({ ...one, kind: 'identity' as const }))]
  const items = named.map(
    (box): Box => ({
      ...box,
      unread: unread.get(box.id) ?? 0,
      folders: folders.filter(({ boxId }) => boxId === box.id),
      readers: readers.filter(({ identityId, id }) => identityId === box.id && id !== ctx.actor.personId),
    }),
  )
  return {
    items,
    held,
    my: my(mailContract, 'contribute', ['createDraft', 'listHeld'], { listHeld: ctx.actor.isStaff }),
  }
}
