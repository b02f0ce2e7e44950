import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { archivePerson } from '../../privacy/archive.ts'
import { findPerson } from '../../privacy/find-person.ts'
import { command } from '../command.ts'
import { withDatabase } from '../with-database.ts'

export const exportPersonCommand = command({
  name: 'export-person',
  summary: 'Écrit dans un zip tout ce que préau garde d’une personne',
  arguments: { label: 'IDENTIFIANT FICHIER.zip', least: 2, most: 2 },
  options: {},
  details:
    'Pour répondre à une demande d’accès (RGPD, art. 15) de qui ne peut pas se connecter : une page à lire, les mêmes données en JSON, les images déposées. Inscrit au journal.',
  run: invocation =>
    withDatabase(invocation, async ({ deps }) => {
      const { terminal, path, apps, arguments: given } = invocation
      const [login = '', file = ''] = given
      const person = await findPerson(deps.sql, login)
      if (!person) {
        terminal.say(`Personne ne se connecte avec « ${login} ».`)
        return 1
      }
      const manifests = apps.map(({ manifest }) => manifest)
      const archive = await archivePerson({ db: deps.sql, deps, manifests, now: new Date() }, person.id)
      await pipeline(archive, createWriteStream(path(file), { flags: 'wx', mode: 0o600, flush: true }))
      terminal.print(`Données de ${person.name} : ${file}`)
      return 0
    }),
})
