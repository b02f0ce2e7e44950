import type { Deps } from '../context.ts'
import { type Db, transaction } from '../db/client.ts'
import type { Channel } from '../mailer/count-deliveries.ts'
import { queueMail } from '../mailer/queue-mail.ts'
import { siblingsReached } from './children-reached.ts'
import { frequencyFor, type Tellable, tellableAs, tellables } from './choices.ts'
import { type DigestKind, digestLetter, type Writing } from './letters.ts'
import { type News, newsSince } from './news-since.ts'
import { digestPush } from './push/push-words.ts'
import { queuePush } from './push/queue-push.ts'
import { departure, nextAt } from './quiet-hours.ts'
import { clocksFor, loadRecipients, type Recipient } from './recipients.ts'

const pageSize = 50
const mostShown = 30
const mostRead = 100
const dayMs = 24 * 3_600_000

/** Events are read by the feed a moment after they happen: what is newer than this waits for the next digest. */
const settledMs = 2 * 60_000

/** Nobody is told of what is older, however long the mail server was away. */
const furthest: Record<DigestKind, number> = { daily: 8 * dayMs, weekly: 15 * dayMs }

/** At the end of the day; on Friday, before the weekend's quiet hours. */
const nextDigest = (kind: DigestKind, { timeZone }: Recipient, after: Date): Date =>
  kind === 'daily' ? nextAt(timeZone, '18:00', { after }) : nextAt(timeZone, '17:00', { after, weekday: 5 })

interface Due {
  personId: string
  kind: DigestKind
  upto: Date
}

/** Whoever has become reachable: their first digest tells what comes from now on. */
export const beginDigests = async (db: Db, now: Date) => {
  await db`
    insert into core.digests (person_id, kind, upto, next_at)
    select p.id, k.kind, ${now}, ${now} from core.persons p
    cross join (values ('daily'), ('weekly')) as k(kind)
    where (p.email_verified_at is not null and p.email_dead_at is null
        or p.id in (select d.person_id from core.push_devices d))
      and p.left_at is null
      and not exists (select from core.digests d where d.person_id = p.id)
      and exists (select from core.accounts a where a.person_id = p.id and a.blocked_at is null)
    on conflict do nothing`
}

const takeDue = (db: Db, now: Date) => db<Due[]>`
  select person_id as "personId", kind, upto from core.digests
  where next_at <= ${now} order by next_at, person_id limit ${pageSize} for update skip locked`

const put = async (db: Db, due: Due, { upto, nextAt: next }: { upto: Date; nextAt: Date }) => {
  await db`
    update core.digests set upto = ${upto}, next_at = ${next} where person_id = ${due.personId} and kind = ${due.kind}`
}

const forget = async (db: Db, due: Due) => {
  await db`delete from core.digests where person_id = ${due.personId} and kind = ${due.kind}`
}

/** What this person wants in that digest, by that way. */
const chosen = (
  recipient: Recipient,
  { kind, channel }: { kind: DigestKind; channel: Channel },
  { all, news }: { all: readonly Tellable[]; news: readonly News[] },
): News[] =>
  news.filter(one => {
    const tellable = tellableAs(all, one.app, one.event)
    return tellable !== undefined && frequencyFor(recipient.choices, channel, tellable) === kind
  })

/** The ways by which somebody can be reached. */
const channelsOf = ({ byMail, byPush }: Recipient): Channel[] => [
  ...(byMail ? (['mail'] as const) : []),
  ...(byPush ? (['push'] as const) : []),
]

const send = async (
  db: Db,
  writing: Writing,
  { recipient, due, channel, news, now }: { recipient: Recipient; due: Due; channel: Channel; news: News[]; now: Date },
) => {
  const { personId: to } = recipient
  const { kind } = due
  const key = `digest:${kind}:${due.upto.toISOString()}`
  if (channel === 'push') {
    await queuePush(db, { to, key, ...digestPush(recipient, { kind, news }), notBefore: now })
    return
  }
  const shown = news.slice(0, mostShown)
  const siblings = await siblingsReached(db, to, [...new Set(shown.map(({ resourceId }) => resourceId))])
  const letter = digestLetter(writing, recipient, { kind, news: shown, total: news.length, siblings })
  await queueMail(db, { to, kind: `digest.${kind}`, key, ...letter })
}

const writeDigest = async (
  db: Db,
  writing: Writing,
  { recipient, due, now }: { recipient: Recipient; due: Due; now: Date },
) => {
  const all = tellables(writing.manifests)
  const next = nextDigest(due.kind, recipient, now)
  const upto = new Date(Math.max(now.getTime() - settledMs, due.upto.getTime()))
  const channels = channelsOf(recipient)
  const wanted = all.some(one => channels.some(channel => frequencyFor(recipient.choices, channel, one) === due.kind))
  if (!wanted) return put(db, due, { upto, nextAt: next })
  const leaves = departure(clocksFor(recipient, null), now)
  // One mail on Monday morning, not one for each evening of the weekend.
  if (leaves > now) return put(db, due, { upto: due.upto, nextAt: leaves })
  const after = new Date(Math.max(due.upto.getTime(), now.getTime() - furthest[due.kind]))
  const found = await newsSince({ db, actor: recipient, now }, { after, upto, most: mostRead })
  for (const channel of channels) {
    const news = chosen(recipient, { kind: due.kind, channel }, { all, news: found })
    if (news.length > 0) await send(db, writing, { recipient, due, channel, news, now })
  }
  await put(db, due, { upto, nextAt: next })
}

/** A page of people, in one transaction: written and remembered together. */
const digestNext = async (db: Db, writing: Writing, now: Date): Promise<number> => {
  const page = await takeDue(db, now)
  const recipients = await loadRecipients(db, [...new Set(page.map(due => due.personId))])
  for (const due of page) {
    const recipient = recipients.find(({ personId }) => personId === due.personId)
    if (recipient && channelsOf(recipient).length > 0) await writeDigest(db, writing, { recipient, due, now })
    else await forget(db, due)
  }
  return page.length
}

/** Writes every digest that is due; `isStopping` is asked between two pages. Returns how many were looked at. */
export const writeDigests = async (
  deps: Pick<Deps, 'sql' | 'config' | 'secret'>,
  manifests: Writing['manifests'],
  { now = new Date(), isStopping = () => false }: { now?: Date; isStopping?: () => boolean } = {},
): Promise<number> => {
  let done = 0
  while (!isStopping()) {
    const looked = await transaction(deps.sql, tx => digestNext(tx, { deps, manifests }, now))
    if (looked === 0) break
    done += looked
  }
  return done
}
