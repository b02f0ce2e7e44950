import type { StructureKind } from '../../structures/structure-tree.ts'
import { command, type Status } from '../command.ts'
import { createAdministrator } from '../create-administrator.ts'
import { withDatabase } from '../with-database.ts'

const kinds: Record<string, StructureKind> = {
  circonscription: 'constituency',
  département: 'department',
  académie: 'academy',
}

const territoryOf = (name: string | undefined, kind: string | undefined) => {
  const found = kinds[kind ?? 'circonscription']
  if (!found) throw new Error(`--kind attend ${Object.keys(kinds).join(', ')}`)
  return name ? { name, kind: found } : undefined
}

const needed = (value: string | undefined, option: string) => {
  if (!value?.trim()) throw new Error(`il faut --${option}`)
  return value.trim()
}

export const createAdminCommand = command({
  name: 'create-admin',
  summary: 'Crée une administratrice ou un administrateur de tout le territoire',
  options: {
    'given-name': { type: 'string', value: 'PRÉNOM', help: 'obligatoire' },
    'family-name': { type: 'string', value: 'NOM', help: 'obligatoire' },
    email: { type: 'string', value: 'ADRESSE', help: 'son adresse électronique' },
    territory: { type: 'string', value: 'NOM', help: 'le territoire à ouvrir, quand il n’y en a pas encore' },
    kind: {
      type: 'string',
      value: 'SORTE',
      help: 'ce qu’il est : circonscription (par défaut), département, académie',
    },
    json: { type: 'boolean', help: 'en JSON : {login, code, link}' },
  },
  details: 'Donne un lien et un code qui ne servent qu’une fois : la personne y choisit son mot de passe.',
  run: async invocation => {
    const { options, terminal, apps } = invocation
    const wanted = {
      givenName: needed(options['given-name'], 'given-name'),
      familyName: needed(options['family-name'], 'family-name'),
      email: options.email ?? null,
      territory: territoryOf(options.territory, options.kind),
    }
    return withDatabase<Status>(invocation, async ({ deps }) => {
      const { login, code, link } = await createAdministrator(deps, apps, wanted)
      if (options.json) terminal.print(JSON.stringify({ login, code, link }))
      else {
        terminal.print(`Identifiant  ${login}`)
        terminal.print(`Code         ${code}`)
        terminal.print(`Lien         ${link}`)
      }
      return 0
    })
  },
})
