import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'

/** The name on which whoever sends mail waits. */
export const mailChannel = 'preau_mail'

export interface OutgoingMail {
  /** A person: the mail goes to the address they have confirmed, as it is when it leaves. */
  to: string
  /** Only to prove an address: there and nowhere else, confirmed or not. */
  address?: string
  /** What it is about (`security.new-device`, `digest.daily`); seen by the operator, never by the reader. */
  kind: string
  /** Asked twice with one key, it is written once. */
  key?: string
  subject: string
  /** Both parts: see `writeLetter`. */
  text: string
  html: string
  /** Not before that moment (the school's hours). */
  notBefore?: Date
  /** When it has lost its use; three days after it may leave unless said. */
  expiresAt?: Date
  /** What one act wrote at once: taken back together while it waits (`withdrawMails`). */
  batch?: string
  /** Address that stops this kind of mail in one gesture, without signing in (RFC 8058). */
  unsubscribe?: string
}

const usefulMs = 3 * 24 * 3_600_000

/**
 * Writes a mail in the caller's transaction: it leaves when the transaction is kept, and only then.
 * @returns false when the person has no confirmed address that answers, or when the same key was already written.
 */
export const queueMail = async (db: Db, mail: OutgoingMail): Promise<boolean> => {
  const id = uuidv7()
  const from = mail.notBefore ?? new Date()
  const until = mail.expiresAt ?? new Date(from.getTime() + usefulMs)
  const rows = await db<{ id: string }[]>`
    insert into core.outgoing_mails
      (id, person_id, address, kind, key, batch, subject, body_text, body_html, unsubscribe, next_at, expires_at)
    select ${id}::uuid, p.id, ${mail.address ?? null}::text, ${mail.kind}::text, ${mail.key ?? id}::text,
      ${mail.batch ?? null}::text, ${mail.subject}::text, ${mail.text}::text,
      ${mail.html}::text, ${mail.unsubscribe ?? null}::text, coalesce(${mail.notBefore ?? null}::timestamptz, now()), ${until}::timestamptz
    from core.persons p
    where p.id = ${mail.to}
      and (${mail.address ?? null}::text is not null
        or p.email is not null and p.email_verified_at is not null and p.email_dead_at is null)
    on conflict (person_id, key) do nothing
    returning id`
  if (rows.length > 0) await db`select pg_notify(${mailChannel}, '')`
  return rows.length > 0
}

/** Of these people, those to whom a mail was already written under that key, whatever became of it. */
export const alreadyWritten = async (db: Db, key: string, personIds: readonly string[]): Promise<Set<string>> => {
  const rows = await db<{ id: string }[]>`
    select person_id as id from core.outgoing_mails where key = ${key} and person_id = any(${personIds}::uuid[])`
  return new Set(rows.map(({ id }) => id))
}

/** Takes back what still waits of a batch, as if it had never been written; what is leaving goes. Returns how many were. */
export const withdrawMails = async (db: Db, batch: string): Promise<number> => {
  const { count } = await db`
    delete from core.outgoing_mails
    where batch = ${batch} and sent_at is null and failed_at is null and attempts = 0`
  return count
}
