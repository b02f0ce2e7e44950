import type { Deps, Log } from '../context.ts'
import type { Sql } from '../db/client.ts'
import { follow } from '../events/follow.ts'
import { buryAddress } from './bury-address.ts'
import { countDeliveries } from './count-deliveries.ts'
import { mailChannel } from './queue-mail.ts'
import { readRefusal } from './refusal.ts'
import { type MailTransport, mailTransport, type Sealed } from './transport.ts'

const batch = 10

/** Longer than a batch may last: then it belongs to whoever comes, because its process is dead. */
const leaseMinutes = 5

interface Leased extends Omit<Sealed, 'to'> {
  personId: string
  /** Null when the person has no confirmed address any more. */
  to: string | null
  address: string | null
  attempts: number
}

/** Takes the oldest due mails nobody else holds. A process killed meanwhile leaves them to another after the lease. */
const lease = (sql: Sql) => sql<Leased[]>`
  update core.outgoing_mails m
  set attempts = m.attempts + 1, next_at = now() + make_interval(mins => ${leaseMinutes})
  from core.persons p
  where p.id = m.person_id and m.id in (
    select id from core.outgoing_mails
    where next_at <= now() and sent_at is null and failed_at is null
    order by next_at limit ${batch} for update skip locked)
  returning m.id, m.person_id as "personId", m.address, m.attempts, m.subject, m.body_text as text, m.body_html as html,
    m.unsubscribe, coalesce(m.address,
      case when p.email_verified_at is not null and p.email_dead_at is null and core.may_be_told(p.id, 'mail') then p.email end) as to`

const settle = async (sql: Sql, id: string, failure: string | null) => {
  await sql`
    update core.outgoing_mails set sent_at = case when ${failure}::text is null then now() end,
      failed_at = case when ${failure}::text is not null then now() end, failure = ${failure},
      subject = '', body_text = '', body_html = '', address = null
    where id = ${id}`
  await countDeliveries(sql, 'mail', failure ? 'failed' : 'sent', 1)
}

/** Two minutes, four, eight … four hours at most, until the mail expires. */
const tryLater = async (sql: Sql, mail: Leased, failure: string) => {
  await sql`
    update core.outgoing_mails set failure = ${failure}, next_at = now() + least(power(2, ${mail.attempts}::int), 240) * interval '1 minute'
    where id = ${mail.id}`
}

const sendOne = async ({ sql, log }: Pick<Deps, 'sql' | 'log'>, transport: MailTransport, mail: Leased) => {
  if (mail.to === null) return settle(sql, mail.id, 'no-address')
  try {
    await transport.send({ ...mail, to: mail.to })
  } catch (error) {
    const { code, dead, final } = readRefusal(error)
    log.warn({ mail: mail.id, refusal: code, attempt: mail.attempts }, 'a mail did not leave')
    if (dead) await buryAddress(sql, { personId: mail.personId, email: mail.to }, code)
    return final ? settle(sql, mail.id, code) : tryLater(sql, mail, code)
  }
  await settle(sql, mail.id, null)
}

/** What is no longer useful, or can never leave (no mail server is set), stops waiting. */
const dropUseless = async (sql: Sql, all: boolean) => {
  const dropped = await sql`
    update core.outgoing_mails set failed_at = now(), failure = ${all ? 'no-mail-server' : 'expired'}, subject = '', body_text = '', body_html = '',
      address = null
    where sent_at is null and failed_at is null and (${all} or expires_at < now())`
  await countDeliveries(sql, 'mail', 'expired', dropped.count)
}

/** Sends all that is due; `isStopping` is asked between two batches. Returns how many mails were tried. */
export const sendMails = async (
  deps: Pick<Deps, 'sql' | 'log'>,
  transport: MailTransport | null,
  isStopping: () => boolean = () => false,
): Promise<number> => {
  await dropUseless(deps.sql, transport === null)
  if (!transport) return 0
  let tried = 0
  while (!isStopping()) {
    const mails = await lease(deps.sql)
    if (mails.length === 0) break
    await Promise.all(mails.map(mail => sendOne(deps, transport, mail)))
    tried += mails.length
  }
  return tried
}

/** Sends mail as it is written, and whatever waited. Returns how to stop. */
export const followMails = async (deps: {
  sql: Sql
  log: Log
  config: Deps['config']
}): Promise<() => Promise<void>> => {
  const transport = mailTransport(deps.config)
  let stopping = false
  const stop = await follow(deps.sql, {
    channel: mailChannel,
    work: () => sendMails(deps, transport, () => stopping),
    log: deps.log,
  })
  return async () => {
    stopping = true
    await stop()
    transport?.close()
  }
}
