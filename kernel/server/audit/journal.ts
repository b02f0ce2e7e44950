import type { Db } from '../db/client.ts'

/** Which lines of the journal: all filters are optional and add up. */
export interface JournalFilter {
  /** First part of the action: `access`, `guardian`, `class` … */
  subject?: string | undefined
  /** Who did it, or to whom it was done. */
  personId?: string | undefined
  from?: Date | undefined
  to?: Date | undefined
}

export interface JournalLine {
  id: string
  at: Date
  action: string
  actor: string | null
  /** The person, class, group, structure or thing it was done to, as it is called now. */
  target: string | null
  structureId: string
  structureName: string
  detail: Record<string, unknown>
}

/**
 * The acts recorded in a structure and all below it, newest first (row H16).
 * @param page `before` is the place of the last line already read.
 */
export const readJournal = (
  db: Db,
  structureId: string,
  { filter, before, limit }: { filter: JournalFilter; before: { at: Date; id: string }; limit: number },
) => db<JournalLine[]>`
  select a.id, a.at, a.action, a.structure_id as "structureId", s.name as "structureName", a.detail,
    coalesce((select p.display_name from core.people p where p.id = a.actor_id),
      (select p.display_name from core.merges m join core.people p on p.id = m.kept_id where m.gone_id = a.actor_id limit 1)) as actor,
    coalesce((select p.display_name from core.people p where p.id = a.target_id),
      (select p.display_name from core.merges m join core.people p on p.id = m.kept_id where m.gone_id = a.target_id limit 1),
      (select c.name from core.classes c where c.id = a.target_id),
      (select t.name from core.structures t where t.id = a.target_id),
      (select g.name from core.groups g where g.id = a.target_id),
      (select r.title from core.resources r where r.id = a.target_id)) as target
  from core.audit a join core.structures s on s.id = a.structure_id
  where a.structure_id in (select l.structure_id from core.lineage l where l.ancestor_id = ${structureId})
    and (a.at, a.id) < (${before.at}, ${before.id}::uuid)
    and (${filter.subject ?? null}::text is null or a.action like ${filter.subject ?? ''} || '.%')
    and (${filter.personId ?? null}::uuid is null or ${filter.personId ?? null}::uuid in (a.actor_id, a.target_id))
    and (${filter.from ?? null}::timestamptz is null or a.at >= ${filter.from ?? null}::timestamptz)
    and (${filter.to ?? null}::timestamptz is null or a.at < ${filter.to ?? null}::timestamptz)
  order by a.at desc, a.id desc limit ${limit}`
