import type { FastifyRequest } from 'fastify'
import { idempotencyHeader } from '../../contract/endpoint.ts'
import { conflict, Problem } from '../../contract/problem.ts'
import type { Actor } from '../context.ts'
import type { Db } from '../db/client.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const keyOf = (request: FastifyRequest): string | null => {
  const key = request.headers[idempotencyHeader]
  if (key === undefined) return null
  if (typeof key !== 'string' || !uuid.test(key))
    throw new Problem(400, 'idempotency-key', {
      fr: 'La clé de cette demande n’est pas un UUID.',
      en: 'The key of this request is not a UUID.',
    })
  return key
}

const formerReply = async (db: Db, personId: string, key: string, operation: string) => {
  const [former] = await db<{ operation: string; reply: unknown }[]>`
    select operation, reply from core.answered_requests where person_id = ${personId} and key = ${key}`
  if (former?.operation !== operation)
    throw conflict('idempotency-key', {
      fr: 'Cette clé a déjà servi à une autre demande.',
      en: 'This key has already served for another request.',
    })
  return former.reply
}

/**
 * Does `work` once per key and person, in the transaction of the request: the same request sent again, even at the same
 * instant, gets the first one’s reply. Without a key, does it each time.
 */
export const once = async (db: Db, actor: Actor | null, request: FastifyRequest, work: () => Promise<unknown>) => {
  const key = actor && keyOf(request)
  if (!key) return work()
  const operation = `${request.method} ${request.url}`
  const taken = await db`
    insert into core.answered_requests (person_id, key, operation) values (${actor.personId}, ${key}, ${operation})
    on conflict do nothing`
  if (taken.count === 0) return formerReply(db, actor.personId, key, operation)
  const reply = await work()
  await db`
    update core.answered_requests set reply = ${db.json((reply ?? null) as never)}
    where person_id = ${actor.personId} and key = ${key}`
  return reply
}
