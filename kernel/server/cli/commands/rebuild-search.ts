import { rebuildSearch } from '../../search/index-texts.ts'
import { command } from '../command.ts'
import { withDatabase } from '../with-database.ts'

export const rebuildSearchCommand = command({
  name: 'rebuild-search',
  summary: 'Fait relire tout ce qui se trouve par la recherche',
  options: {},
  details:
    'Le serveur relit pendant que l’on continue de chercher. Utile après une restauration partielle ou une correction à la main.',
  run: invocation =>
    withDatabase(invocation, async ({ deps }) => {
      invocation.terminal.print(`${await rebuildSearch(deps.sql)} éléments à relire`)
      return 0 as const
    }),
})
