import type { Db } from '../db/client.ts'
import { undoDays } from './undo-days.ts'

export interface RecentMerge {
  id: string
  kept: { id: string; name: string; avatar: string }
  goneName: string
  goneLogin: string
  by: string | null
  at: Date
  /** Until when it can be undone. */
  until: Date
  structures: string[]
  /** No newer merge of the same person stands before it. */
  isNewest: boolean
}

/** Merges of a structure and all below it that can still be undone, newest first. */
export const recentMerges = (db: Db, structureId: string, now: Date) => db<RecentMerge[]>`
  select m.id, jsonb_build_object('id', k.id, 'name', k.display_name, 'avatar', k.avatar) as kept, m.gone_name as "goneName",
    m.gone_login as "goneLogin", b.display_name as by, m.merged_at as at,
    m.merged_at + make_interval(days => ${undoDays}) as until, w.structures,
    not exists (select from core.merges o where o.undone_at is null and o.id > m.id and (o.kept_id = m.kept_id or o.gone_id = m.kept_id)) as "isNewest"
  from core.merges m join core.people k on k.id = m.kept_id left join core.people b on b.id = m.merged_by
  cross join lateral (select m.structures || core.structures_of(m.kept_id) as structures) w
  where m.undone_at is null and m.merged_at > ${now}::timestamptz - make_interval(days => ${undoDays})
    and w.structures <@ array(select l.structure_id from core.lineage l where l.ancestor_id = ${structureId})
  order by m.merged_at desc, m.id desc limit 50`
