import { readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type Taken, takeBounce } from '../../mailer/bounces/take-bounce.ts'
import { command, type Status } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import { withDatabase } from '../with-database.ts'

const words: Record<Taken, string> = {
  buried: 'adresse fermée jusqu’à ce qu’elle soit confirmée à nouveau',
  kept: 'refus passager, ou qui ne dit rien de l’adresse : rien ne change',
  unknown: 'aucun mail envoyé par préau à cette adresse : rien ne change',
  'not-a-report': 'pas un avis de non-remise (RFC 3464) : rien ne change',
}

/** Those not looked at yet; what was read goes to `cur`, marked as seen (the format of Maildir). */
export const takeFolder = async (
  deps: Parameters<typeof takeBounce>[0],
  folder: string,
  terminal: Pick<Terminal, 'print'>,
): Promise<void> => {
  const counts = new Map<Taken, number>()
  for (const name of await readdir(join(folder, 'new'))) {
    const taken = await takeBounce(deps, await readFile(join(folder, 'new', name)))
    await rename(join(folder, 'new', name), join(folder, 'cur', `${name}:2,S`))
    counts.set(taken, (counts.get(taken) ?? 0) + 1)
  }
  for (const [taken, count] of counts) terminal.print(`${count} : ${words[taken]}`)
}

export const bounceCommand = command({
  name: 'bounce',
  summary: 'Lit un mail revenu sans avoir été remis, et ferme l’adresse qui n’existe plus',
  options: {
    to: { type: 'string', value: 'ADRESSE', help: 'où il est revenu, quand le serveur de mail le dit' },
    folder: {
      type: 'string',
      value: 'MAILDIR',
      help: 'lit les mails nouveaux d’un dossier Maildir plutôt que l’entrée',
    },
  },
  details:
    'Le mail est lu sur l’entrée (npm run -s preau -- bounce < mail). Il faut MAIL_BOUNCES ; docs/operating dit quoi écrire dans Postfix et Exim.',
  run: invocation =>
    withDatabase<Status>(invocation, async work => {
      const { options, terminal, path } = invocation
      if (!work.deps.config.mailBounces) throw new Error('MAIL_BOUNCES n’est pas réglé : aucun retour n’est attendu')
      if (options.folder) await takeFolder(work.deps, path(options.folder), terminal)
      else terminal.print(words[await takeBounce(work.deps, await buffer(process.stdin), options.to)])
      return 0
    }),
})
