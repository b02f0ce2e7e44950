import type { Manifest } from '../../contract/manifest.ts'
import type { Sql } from '../db/client.ts'
import { type Job, job } from '../jobs/define.ts'
import { undoDays } from '../merging/undo-days.ts'
import { erasePersons } from './erase.ts'

/** Leavers may still read and take away what is theirs, then are erased (arrêté du 30 novembre 2006, art. 6). */
export const leaversMonths = 3
/** Who never came has nothing to take away; an import, though, may be undone for a week. */
export const neverCameDays = 7
/** Few enough that nobody waits for a lock. */
const batch = 200

interface Due {
  id: string
  cameOnce: boolean
}

/** Whose time is over, by id. */
export const dueForErasure = (sql: Sql, now: Date, limit: number) => sql<Due[]>`
  select p.id, a.activated_at is not null as "cameOnce"
  from core.persons p left join core.accounts a on a.person_id = p.id
  where p.left_at < case when a.activated_at is null then ${now}::timestamptz - make_interval(days => ${neverCameDays})
      else ${now}::timestamptz - make_interval(months => ${leaversMonths}) end
    and not exists (select from core.affiliations f where f.person_id = p.id and f.left_at is null)
    and not exists (select from core.merges m where m.gone_id = p.id and m.undone_at is null)
  order by p.left_at limit ${limit}`

/** Erases everybody whose time is over. @returns how many. */
export const eraseLeavers = async (sql: Sql, manifests: readonly Manifest[], now = new Date()): Promise<number> => {
  let erased = 0
  for (;;) {
    const due = await dueForErasure(sql, now, batch)
    if (due.length === 0) return erased
    const [came, never] = [due.filter(one => one.cameOnce), due.filter(one => !one.cameOnce)]
    const ids = (people: Due[]) => people.map(({ id }) => id)
    await erasePersons(sql, ids(came), { manifests, reason: 'retention', now })
    await erasePersons(sql, ids(never), { manifests, reason: 'never-activated', now })
    erased += due.length
  }
}

/** Once a merge can no longer be undone, nothing needs the record that went, nor what was where. @returns how many went. */
export const eraseShells = async (sql: Sql, manifests: readonly Manifest[], now = new Date()): Promise<number> => {
  const over = await sql<{ id: string; goneId: string | null }[]>`
    select m.id, p.id as "goneId" from core.merges m left join core.persons p on p.id = m.gone_id
    where m.undone_at is null and m.merged_at < ${now}::timestamptz - make_interval(days => ${undoDays})
      and (p.id is not null or exists (select from core.merge_changes c where c.merge_id = m.id))`
  await sql`delete from core.merge_changes where merge_id = any(${over.map(({ id }) => id)}::uuid[])`
  const shells = over.flatMap(({ goneId }) => goneId ?? [])
  await erasePersons(sql, shells, { manifests, reason: 'merged', now })
  return shells.length
}

/** Every night, when no school is open. */
export const retentionJob = (sql: Sql, manifests: readonly Manifest[]): Job =>
  job({
    name: 'privacy.retention',
    schedule: '40 2 * * *',
    batch: 1,
    within: 4 * 3600,
    handle: async () => {
      await eraseShells(sql, manifests)
      await eraseLeavers(sql, manifests)
    },
  })
