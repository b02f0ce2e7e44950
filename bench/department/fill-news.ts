import { type Sql, transaction } from '../../kernel/server/db/client.ts'
import { random } from '../generate/random.ts'
import { mark, readMarks } from './marks.ts'
import { readPlaces } from './places.ts'
import { planNews, writePlanned } from './plan-news.ts'
import { publishAll } from './publish-news.ts'

const batch = 1000
/** Each school's newest stays « à la une » for a while. */
const pinnedDays = 30

const pinNewest = (sql: Sql) => sql`
  with newest as (
    select distinct on (i.thread_id) i.id, i.published_at, r.access_id from news.items i join core.resources r on r.id = i.id
    where i.state = 'published' and i.published_at <= now() and hashtext(i.thread_id::text) % 2 = 0
    order by i.thread_id, i.published_at desc
  ), pinned as (
    update news.items i set pinned_until = now() + make_interval(days => ${pinnedDays}) from newest
    where i.id = newest.id returning i.id
  )
  insert into news.pins (group_id, item_id, published_at, until)
  select g.group_id, n.id, n.published_at, now() + make_interval(days => ${pinnedDays})
  from newest n join core.grants g on g.resource_id = n.access_id
  on conflict do nothing`

/** Brings the département to this many published items; what is already there stays. */
export const fillNews = async (sql: Sql, wanted: number, say: (line: string) => void) => {
  const { items: present } = await readMarks(sql)
  if (present >= wanted) return
  const places = await readPlaces(sql)
  const chance = random(5 + present)
  const planned = planNews(chance, places, wanted - present, new Date())
  for (let from = 0; from < planned.length; from += batch) {
    const items = writePlanned(chance, planned.slice(from, from + batch))
    const done = present + from + items.length
    await transaction(sql, async db => {
      await publishAll(db, items)
      await mark(db, { items: done })
    })
    if (done % 10_000 === 0) say(`${done} of ${wanted} items`)
  }
  await pinNewest(sql)
}
