import { loadDemo } from './apps/demo.ts'
import { loadConfig } from './kernel/server/config.ts'
import { connect } from './kernel/server/db/client.ts'
import { openDatabase } from './kernel/server/db/database.ts'
import { createLog } from './kernel/server/operating/log.ts'
import { loadTerritory } from './kernel/server/operating/territory.ts'

// A process of its own, started by start.ts: loading takes memory that the server would keep for ever.
const config = loadConfig()
const log = createLog('warn', process.stderr)
const database = await openDatabase(config)
const sql = connect(database.server, { max: 4, name: 'preau-demo' })
try {
  await loadTerritory(sql, () => loadDemo({ config, sql, secret: Buffer.from(config.secretKey), log }))
} finally {
  await sql.end({ timeout: 2 })
  await database.stop()
}
