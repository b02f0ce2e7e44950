import type { Actor } from '../../context.ts'
import type { Db } from '../../db/client.ts'
import { FeedRefused } from '../records.ts'
import { refusals } from '../sentences.ts'

/**
 * A delivery may only speak of schools its bearer manages: those préau knows by their grants, new ones by hanging under
 * the structure that receives it.
 * @throws FeedRefused naming the first school outside.
 */
export const refuseForeignSchools = async (
  db: Db,
  feed: { importId: string; structureId: string; actor: Pick<Actor, 'groupIds'> },
) => {
  const [foreign] = await db<{ name: string }[]>`
    select coalesce(s.name, n.name) as name from core.planned_schools ps
    left join core.structures s on s.id = ps.id
    left join core.planned_structures n on n.import_id = ps.import_id and n.id = ps.id
    where ps.import_id = ${feed.importId} and not case
      when s.id is not null then core.level_on(${feed.actor.groupIds}::uuid[], s.id) = 3
      else ps.id = ${feed.structureId} or exists (
        select from core.planned_parents pp join core.lineage l on l.ancestor_id = ${feed.structureId}
        where pp.import_id = ps.import_id and pp.structure_id = ps.id and pp.parent_id = l.structure_id)
        or exists (select from core.structures root where root.id = ${feed.structureId} and root.kind in ('department', 'academy')) end
    order by 1 limit 1`
  if (foreign) throw new FeedRefused('foreign-school', refusals['foreign-school'](foreign.name), '')
}
