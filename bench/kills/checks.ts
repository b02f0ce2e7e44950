import { setTimeout as sleep } from 'node:timers/promises'
import type { Sql } from '../../kernel/server/db/client.ts'
import { sizes, uai } from './importer.ts'
import type { Acknowledged, Ledger } from './ledger.ts'

/** What is wrong, in sentences; nothing when all is well. */
export type Faults = string[]

const drainedWithin = 60_000

/** Events wait for a worker: what follows is about afterwards. */
export const untilDrained = async (sql: Sql): Promise<Faults> => {
  const begun = Date.now()
  while (true) {
    const [row] = await sql<{ waiting: number }[]>`select count(*) as waiting from core.event_deliveries`
    if (row?.waiting === 0) return []
    if (Date.now() - begun > drainedWithin) return [`events wait for more than ${drainedWithin / 1_000} s`]
    await sleep(100)
  }
}

interface Found {
  id: string
  title: string
  state: string
  entries: number
  comments: string[]
}

const faultsOf = (item: Acknowledged, found: Found | undefined): Faults => {
  if (!found) return [`item ${item.id} was acknowledged and is not there`]
  const faults: Faults = []
  const titles = [item.title, ...(item.asked ? [item.asked] : [])]
  if (!titles.includes(found.title)) faults.push(`item ${item.id} lost its last title`)
  if (item.isPublished && found.state !== 'published') faults.push(`item ${item.id} is ${found.state}, not published`)
  if (found.state === 'published' && found.entries !== 1)
    faults.push(`item ${item.id} is ${found.entries} times in the feed`)
  const missing = item.comments.filter(id => !found.comments.includes(id))
  if (missing.length > 0) faults.push(`${missing.length} comments of item ${item.id} are lost`)
  return faults
}

/** Everything acknowledged is there, as it was acknowledged. */
export const checkLedger = async (sql: Sql, { items, files }: Ledger): Promise<Faults> => {
  const rows = await sql<Found[]>`
    select i.id, i.title, i.state,
      (select count(*) from core.feed_entries e where e.resource_id = i.id) as entries,
      array(select c.id from news.comments c where c.item_id = i.id) as comments
    from news.items i where i.id = any(${[...items.keys()]}::uuid[])`
  const found = new Map(rows.map(row => [row.id, row]))
  // People go on writing meanwhile: what is acknowledged after the question is not in its answer.
  const asked = files.map(({ id }) => id)
  const kept = await sql<{ id: string }[]>`select id from core.files where id = any(${asked}::uuid[])`
  const lost = asked.length - kept.length
  return [
    ...[...items.values()].flatMap(item => faultsOf(item, found.get(item.id))),
    ...(lost > 0 ? [`${lost} files were acknowledged and are not there`] : []),
  ]
}

/** Nothing is there by half, whatever was not acknowledged. */
export const checkWhole = async (sql: Sql): Promise<Faults> => {
  const [row] = await sql<{ orphans: number; pupils: number; failed: number; strays: number; jobs: number }[]>`
    select
      (select count(*) from news.items i full join (select id from core.resources where kind = 'news.item') r on r.id = i.id
        where i.id is null or r.id is null) as orphans,
      (select count(*) from core.affiliations a join core.structures s on s.id = a.structure_id
        where s.uai = ${uai} and a.role = 'pupil' and a.left_at is null) as pupils,
      (select count(*) from core.event_deliveries where failed_at is not null) as failed,
      (select count(*) from core.enrolments e join core.classes c on c.id = e.class_id
        join core.structures s on s.id = c.school_id where s.uai = ${uai} and e.left_at is null
          and not exists (select from core.memberships m join core.groups g on g.id = m.group_id
            where m.person_id = e.pupil_id and g.class_id = c.id)) as strays,
      (select count(*) from jobs.job where state = 'failed') as jobs`
  const faults: Faults = []
  if (row?.orphans) faults.push(`${row.orphans} items without their resource, or the reverse`)
  if (row && row.pupils !== 0 && !sizes.some(size => size === row.pupils))
    faults.push(`an import is there by half: ${row.pupils} pupils`)
  if (row?.failed) faults.push(`${row.failed} events failed`)
  if (row?.strays) faults.push(`${row.strays} pupils are in a class and not in its group`)
  if (row?.jobs) faults.push(`${row.jobs} jobs failed for good`)
  return faults
}
