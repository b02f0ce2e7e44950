import { createHash } from 'node:crypto'
import fastify from 'fastify'
import { loadConfig } from '../kernel/server/config.ts'
import { connect } from '../kernel/server/db/client.ts'
import { openDatabase } from '../kernel/server/db/database.ts'

/**
 * What nothing on this machine can beat: Fastify, a session looked up by its cookie, twenty rows of the feed, no right
 * asked, nothing logged or compressed. Noise slows it as much as préau: the ratio between the two is what lasts.
 */
const config = loadConfig()
const database = await openDatabase(config)
const sql = connect(database.server, { max: config.databasePool, name: 'preau' })
const app = fastify()

app.get('/health', async () => ({ status: 'ok' }))
app.get('/floor', async request => {
  const token = /=(.*)$/.exec(String(request.headers.cookie))?.[1] ?? ''
  const hash = createHash('sha256').update(token).digest()
  const [session] = await sql<{ personId: string }[]>`
    select person_id as "personId" from core.sessions where token_hash = ${hash} and revoked_at is null`
  const items = await sql`
    select e.id, e.at, e.data from core.memberships m
    cross join lateral (
      select a.entry_id, a.at from core.feed_audience a where a.group_id = m.group_id order by a.at desc limit 20) near
    join core.feed_entries e on e.id = near.entry_id
    where m.person_id = ${session?.personId ?? null} order by near.at desc limit 20`
  return { items }
})

process.once('SIGTERM', async () => {
  await app.close()
  await sql.end({ timeout: 1 })
  await database.stop()
})
await app.listen({ port: config.port, host: config.host })
