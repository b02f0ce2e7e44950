import { type Identity, type IdentityHolder, identitiesContract } from '../../contract/api/identities.ts'
import { notFound } from '../../contract/problem.ts'
import { my } from '../access/access.ts'
import type { Ctx } from '../context.ts'
import { runsIdentities } from './running.ts'

const most = 50
const mostHolders = 200

interface Row {
  id: string
  name: string
  avatar: string
  isMain: boolean
  holders: IdentityHolder[]
}

/** Its own first; the holders of each, those by their role first. */
const openIn = ({ db }: Ctx, structureId: string) => db<Row[]>`
  select i.id, i.name, i.avatar, i.is_main as "isMain", coalesce((
    select jsonb_agg(held.one order by held.by_role desc, held.sort_name) from (
      select h.by_role, p.sort_name, jsonb_build_object('person', jsonb_build_object('id', p.id, 'name', p.display_name, 'avatar', p.avatar),
        'byRole', h.by_role, 'endsOn', to_char(h.ends_on, 'YYYY-MM-DD'), 'givenBy', g.display_name) as one
      from core.identity_holders_today h join core.people p on p.id = h.person_id
      left join core.people g on g.id = h.given_by
      where h.identity_id = i.id limit ${mostHolders}) held), '[]') as holders
  from core.identities i where i.structure_id = ${structureId} and i.closed_at is null
  order by i.is_main desc, i.name, i.id limit ${most}`

/** Their names are public to who reads the structure; who acts as them, to those who do and to who runs it. */
export const listIdentities = async (ctx: Ctx, structureId: string) => {
  const [structure] = await ctx.db`select from core.structures where id = ${structureId}`
  if (!structure) throw notFound()
  const runs = await runsIdentities(ctx, structureId)
  const rows = await openIn(ctx, structureId)
  const holds = ({ holders }: Row) => holders.some(({ person }) => person.id === ctx.actor.personId)
  const items = rows.map(
    (row): Identity => ({
      ...row,
      holders: runs || holds(row) ? row.holders : null,
      my: my(identitiesContract, ctx.level, ['renameIdentity', 'closeIdentity', 'addHolder'], {
        renameIdentity: runs,
        closeIdentity: runs && !row.isMain,
        addHolder: runs,
      }),
    }),
  )
  return { items, canCreate: runs }
}
