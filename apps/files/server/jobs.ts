import type { Sql } from '../../../kernel/server/db/client.ts'
import { emit } from '../../../kernel/server/events/emit.ts'
import { type Job, job } from '../../../kernel/server/jobs/define.ts'
import { sweepTrash } from '../../../kernel/server/resources/resources.ts'

/** Time to write the next one, or to let it go. */
const noticeDays = 30
const batch = 200

interface Ending {
  id: string
  title: string
  purpose: string
  shelfId: string
  shelf: string
}

const tellSome = (sql: Sql, now: Date): Promise<number> =>
  sql.begin(async db => {
    const ending = await db<Ending[]>`
      update files.documents d set ending_told = d.valid_until from files.shelves sh
      where sh.id = d.shelf_id and d.id in (
        select e.id from files.documents e join core.resources r on r.id = e.id and r.trashed_at is null
        where e.valid_until between ${now}::date and ${now}::date + ${noticeDays}::int
          and e.ending_told is distinct from e.valid_until
        order by e.valid_until limit ${batch} for update of e skip locked)
      returning d.id, d.title, d.purpose, sh.id as "shelfId", sh.title as shelf`
    for (const { id, title, purpose, shelfId, shelf } of ending)
      await emit({ db, app: 'files', actorId: null, now }, 'document.ending', {
        on: id,
        within: shelfId,
        data: { title, excerpt: purpose, label: shelf },
      })
    return ending.length
  }) as Promise<number>

/** Those who run a shelf are told once of each last day that nears. @returns how many documents. */
export const tellEndings = async (sql: Sql, now = new Date()): Promise<number> => {
  let told = 0
  for (;;) {
    const some = await tellSome(sql, now)
    told += some
    if (some < batch) return told
  }
}

/** Documents first, for a shelf cannot leave under them. */
export const sweptKinds = ['files.document', 'files.shelf']

export const filesJobs = (sql: Sql): Job[] => [
  job({ name: 'files.ending', schedule: '20 6 * * *', batch: 1, handle: async () => void (await tellEndings(sql)) }),
  job({
    name: 'files.trash',
    schedule: '30 2 * * *',
    batch: 1,
    handle: async () => void (await sweepTrash(sql, sweptKinds, new Date())),
  }),
]
