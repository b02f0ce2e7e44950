import { erasePersons, findTraces } from '../../privacy/erase.ts'
import { findPerson } from '../../privacy/find-person.ts'
import { command } from '../command.ts'
import { withDatabase } from '../with-database.ts'

/** Where numbers stay by law. */
const kept = ['core.audit']

export const erasePersonCommand = command({
  name: 'erase-person',
  summary: 'Efface une personne pour toujours, et le prouve',
  arguments: { label: 'IDENTIFIANT', least: 1, most: 1 },
  options: { yes: { type: 'boolean', help: 'efface vraiment ; sans cela, dit seulement ce qui le serait' } },
  details:
    'Ce qui est à elle disparaît ; ce qu’elle a écrit pour tous reste, sans son nom. Cherche ensuite son numéro dans toutes les tables. Les partants sont effacés d’eux-mêmes au bout de trois mois. Une personne encore dans les fichiers officiels reviendrait au prochain import.',
  run: invocation =>
    withDatabase(invocation, async ({ deps }) => {
      const { terminal, apps, options, arguments: given } = invocation
      const person = await findPerson(deps.sql, given[0] ?? '')
      if (!person) {
        terminal.say(`Personne ne se connecte avec « ${given[0]} ».`)
        return 1
      }
      if (!options.yes) {
        for (const { table, column, rows } of await findTraces(deps.sql, person.id))
          terminal.print(`${table}.${column} : ${rows}`)
        terminal.say(`Rien n’a été effacé : --yes efface ${person.name}.`)
        return 3
      }
      const manifests = apps.map(({ manifest }) => manifest)
      await erasePersons(deps.sql, [person.id], { manifests, reason: 'request', now: new Date() })
      const left = (await findTraces(deps.sql, person.id)).filter(({ table }) => !kept.includes(table))
      for (const { table, column, rows } of left) terminal.say(`il reste ${rows} traces dans ${table}.${column}`)
      terminal.print(
        `${person.name} : ${left.length === 0 ? 'plus aucune trace hors du journal.' : 'traces ci-dessus.'}`,
      )
      return left.length === 0 ? 0 : 1
    }),
})
