import { readersOf } from '../access/readers.ts'
import type { Deps } from '../context.ts'
import { type Db, transaction } from '../db/client.ts'
import type { Channel } from '../mailer/count-deliveries.ts'
import { queueMail } from '../mailer/queue-mail.ts'
import { childrenReached } from './children-reached.ts'
import { frequencyFor, type Tellable, tellables } from './choices.ts'
import { noticeLetter, type Writing } from './letters.ts'
import type { News } from './news-since.ts'
import { noticePush } from './push/push-words.ts'
import { hurryPush, queuePush } from './push/queue-push.ts'
import { departure } from './quiet-hours.ts'
import { clocksFor, loadRecipients, type Recipient } from './recipients.ts'
import { isOnItsWay, type Telling, takeTelling, whatIsTold } from './told-event.ts'

const pageSize = 200

/** Those who have asked to be told of it at once: few, found by an index of their wishes. */
const eager = async (db: Db, { app, event }: Tellable, after: string): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    select distinct c.person_id as id from core.notification_choices c
    where c.frequency = 'at-once' and (c.app, c.event) in ((${app}, ${event}), (${app}, '*'), ('*', '*'))
      and c.person_id > ${after}::uuid
    order by c.person_id limit ${pageSize}`
  return rows.map(row => row.id)
}

/** A page of people who might be told; the next one begins after the last of them. */
const candidates = (db: Db, { telling, tellable }: { telling: Telling; tellable: Tellable }): Promise<string[]> =>
  telling.urgent || tellable.proposed === 'at-once'
    ? readersOf(db, telling.resourceId, { level: tellable.level, after: telling.afterPerson, size: pageSize })
    : eager(db, tellable, telling.afterPerson)

/** Of these people, those who may read it now at the level asked, and have not muted where it comes from. */
const allowed = async (
  db: Db,
  ids: readonly string[],
  { resourceId, level }: { resourceId: string; level: Tellable['level'] },
) => {
  const rank = { read: 1, contribute: 2, manage: 3 }[level]
  const rows = await db<{ id: string }[]>`
    select p.id from core.persons p
    join core.resources r on r.id = ${resourceId}
    where p.id = any(${ids}::uuid[])
      and core.level_on(array(select m.group_id from core.memberships m where m.person_id = p.id) || p.id, r.id)
        >= case when r.owner_id = p.id then 1 else ${rank}::int end
      and not exists (select from core.mutes m where m.person_id = p.id and (m.resource_id = r.id or m.resource_id in (
        select container_id from core.feed_entries where resource_id = r.id
        union select c.access_id from core.feed_entries e join core.resources c on c.id = e.container_id where e.resource_id = r.id
        union select container_id from core.notices where resource_id = r.id)))
      and not exists (select from core.feed_hidden h join core.feed_entries e on e.id = h.entry_id
        where h.person_id = p.id and e.resource_id = r.id)`
  return new Set(rows.map(row => row.id))
}

const wants = (
  recipient: Recipient,
  channel: Channel,
  { telling, tellable }: { telling: Telling; tellable: Tellable },
) => {
  const frequency = frequencyFor(recipient.choices, channel, tellable)
  return telling.urgent ? frequency !== 'never' : frequency === 'at-once'
}

interface Page {
  telling: Telling
  tellable: Tellable
  news: News
  now: Date
}

const tellOne = async (
  db: Db,
  writing: Writing,
  { recipient, children, page }: { recipient: Recipient; children: string[]; page: Page },
) => {
  const { telling, news, now } = page
  const leaves = telling.urgent ? now : departure(clocksFor(recipient, news.structureId), now)
  const key = `event:${telling.eventId}`
  if (recipient.byMail && wants(recipient, 'mail', page)) {
    const letter = noticeLetter(writing, recipient, { news, children })
    const queued = await queueMail(db, { to: recipient.personId, kind: 'notice', key, ...letter, notBefore: leaves })
    // Already waiting for the morning: an urgent one no longer waits.
    if (!queued && telling.urgent)
      await db`
        update core.outgoing_mails set next_at = ${now}
        where person_id = ${recipient.personId} and key = ${key} and sent_at is null and failed_at is null and attempts = 0`
  }
  if (recipient.byPush && wants(recipient, 'push', page)) {
    const said = noticePush(writing, recipient, { news, children })
    const queued = await queuePush(db, { to: recipient.personId, key, ...said, notBefore: leaves })
    if (queued === 0 && telling.urgent) await hurryPush(db, { to: recipient.personId, key }, now)
  }
}

const tellPage = async (db: Db, writing: Writing, page: Page): Promise<void> => {
  const { telling, tellable, news } = page
  const ids = await candidates(db, page)
  const readers = await allowed(db, ids, { resourceId: telling.resourceId, level: tellable.level })
  const told = ids.filter(id => readers.has(id) && id !== telling.actorId)
  const loaded = await loadRecipients(db, told)
  const recipients = loaded.filter(({ closedApps }) => !closedApps.includes(telling.app))
  const children = await childrenReached(db, told, news.resourceId)
  for (const recipient of recipients)
    await tellOne(db, writing, { recipient, children: children.get(recipient.personId) ?? [], page })
  const last = ids.at(-1)
  if (ids.length < pageSize || !last) await db`delete from core.tellings where event_id = ${telling.eventId}`
  else await db`update core.tellings set after_person = ${last} where event_id = ${telling.eventId}`
}

const postpone = async (db: Db, { eventId }: Telling, until: Date) => {
  await db`update core.tellings set next_at = ${until} where event_id = ${eventId}`
}

/** One page of one event, in one transaction: told and remembered together, or neither. */
const tellNext = async (db: Db, writing: Writing, now: Date): Promise<boolean> => {
  const telling = await takeTelling(db, now)
  if (!telling) return false
  const tellable = tellables(writing.manifests).find(one => one.app === telling.app && one.event === telling.event)
  const news = tellable && (await whatIsTold(db, telling, now))
  if (tellable && news && news.at > now) await postpone(db, telling, news.at)
  else if (tellable && news) await tellPage(db, writing, { telling, tellable, news, now })
  else if (tellable && (await isOnItsWay(db, telling.eventId)))
    await postpone(db, telling, new Date(now.getTime() + 60_000))
  else await db`delete from core.tellings where event_id = ${telling.eventId}`
  return true
}

/** What fails waits, longer each time, and holds up nothing else; ten failures are enough. */
const setAside = async (deps: Pick<Deps, 'sql' | 'log'>, error: unknown, now: Date) => {
  await deps.sql`delete from core.tellings where attempts >= 10`
  const [late] = await deps.sql<{ event: string }[]>`
    update core.tellings set attempts = attempts + 1, next_at = ${now}::timestamptz + power(2, attempts) * interval '1 minute'
    where event_id = (select event_id from core.tellings where next_at <= ${now} order by next_at limit 1)
    returning event_id as event`
  deps.log.error({ err: error, event: late?.event }, 'an event could not be told')
}

/** Tells everything due to everybody who wants it at once. Returns how many pages were told. */
export const tellAtOnce = async (
  deps: Pick<Deps, 'sql' | 'log' | 'config' | 'secret'>,
  manifests: Writing['manifests'],
  now = new Date(),
): Promise<number> => {
  for (let pages = 0; ; pages += 1)
    try {
      if (!(await transaction(deps.sql, tx => tellNext(tx, { deps, manifests }, now)))) return pages
    } catch (error) {
      await setAside(deps, error, now)
      return pages
    }
}
