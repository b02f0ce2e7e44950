import { loadConfig } from '../config.ts'
import type { Deps } from '../context.ts'
import { connect } from '../db/client.ts'
import { type Database, openDatabase } from '../db/database.ts'
import { openLog } from '../operating/log.ts'
import { prepareDatabase } from '../operating/prepare.ts'
import { createShutdown, stopOnSignals } from '../operating/shutdown.ts'
import type { Invocation } from './command.ts'

export type AtWork = { deps: Deps; database: Database }

type Given = Pick<Invocation, 'env' | 'terminal' | 'root'>

const open = async ({ env, terminal, root }: Given) => {
  // A command's own output is its result: the log goes to the file, as when a person watches the server.
  const config = loadConfig({ LOG_LEVEL: 'warn', ...env })
  const log = openLog(config, true)
  const shutdown = createShutdown(error => log.error({ err: error }, 'a command ends badly'))
  stopOnSignals(shutdown, () => terminal.say('interrompu'))
  const database = await openDatabase(config, terminal.say)
  shutdown.add(database.stop)
  await prepareDatabase(database, root).catch(async error => {
    await shutdown.run()
    throw error
  })
  const sql = connect(database.server, { max: 4, name: 'preau-command' })
  shutdown.add(() => sql.end({ timeout: 2 }))
  const deps: Deps = { config, sql, secret: Buffer.from(config.secretKey), log }
  return { deps, database, shutdown }
}

/**
 * Runs `work` on the migrated database of this instance: the one the server uses if it runs, else one
 * started for the time of the command.
 */
export const withDatabase = async <T>(given: Given, work: (at: AtWork) => Promise<T>): Promise<T> => {
  const { deps, database, shutdown } = await open(given)
  try {
    return await work({ deps, database })
  } finally {
    await shutdown.run()
  }
}
