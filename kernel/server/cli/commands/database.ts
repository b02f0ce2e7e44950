import { loadConfig } from '../../config.ts'
import { type Connection, describeConnection } from '../../db/connection.ts'
import { openDatabase } from '../../db/database.ts'
import { command } from '../command.ts'

/** How to open it with PostgreSQL's own tool; the password is left for the tool to ask. */
const psql = ({ host, port, user, database }: Connection) => `psql -h ${host} -p ${port} -U ${user} ${database}`

export const databaseCommand = command({
  name: 'database',
  summary: 'Dit où est la base de données et comment y entrer',
  options: { json: { type: 'boolean', help: 'en JSON, sans mot de passe' } },
  details: 'Le PostgreSQL embarqué ne répond que pendant que préau est ouvert, et seulement à ce compte du système.',
  run: async ({ env, options, terminal }) => {
    const database = await openDatabase(loadConfig(env), terminal.say)
    try {
      const { owner, server, embedded } = database
      if (options.json) {
        const plain = ({ host, port, user, database: name }: Connection) => ({ host, port, user, database: name })
        terminal.print(JSON.stringify({ embedded, server: plain(server), owner: plain(owner) }, null, 2))
        return 0
      }
      terminal.print(embedded ? 'PostgreSQL embarqué' : 'PostgreSQL indiqué par DATABASE_URL')
      terminal.print(`  le serveur        ${describeConnection(server)}`)
      terminal.print(`  les migrations    ${describeConnection(owner)}`)
      terminal.print(`  avec psql         ${psql(server)}`)
      return 0
    } finally {
      await database.stop()
    }
  },
})
