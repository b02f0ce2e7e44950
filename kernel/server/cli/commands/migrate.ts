import { loadConfig } from '../../config.ts'
import { openDatabase } from '../../db/database.ts'
import { prepareDatabase } from '../../operating/prepare.ts'
import { command } from '../command.ts'

export const migrateCommand = command({
  name: 'migrate',
  summary: 'Met les tables à jour pour cette version de préau',
  options: {},
  details: 'Le serveur le fait aussi à son démarrage. Deux commandes à la fois s’attendent.',
  run: async ({ env, root, terminal }) => {
    const database = await openDatabase(loadConfig(env), terminal.say)
    try {
      const applied = await prepareDatabase(database, root, name => terminal.print(name))
      terminal.say(applied.length > 0 ? `${applied.length} migration(s) appliquée(s)` : 'Tout était à jour.')
      return 0
    } finally {
      await database.stop()
    }
  },
})
