import { type BackupManifest, readManifest, verifyBackup } from '../../backup/manifest.ts'
import { makeRoom, restoreInstance } from '../../backup/restore.ts'
import { loadConfig } from '../../config.ts'
import { openDatabase } from '../../db/database.ts'
import { command, type Invocation } from '../command.ts'

const options = {
  check: { type: 'boolean', help: 'relit la sauvegarde et ne restaure rien' },
  replace: { type: 'boolean', help: 'remplace ce que cette instance contient' },
} as const

type RestoreInvocation = Invocation<typeof options>

const check = async ({ terminal }: RestoreInvocation, folder: string): Promise<BackupManifest> => {
  const manifest = await readManifest(folder)
  const bar = terminal.progress('relecture', 100)
  await verifyBackup(folder, manifest, share => bar.to(Math.round(share * 100)))
  bar.end()
  return manifest
}

const restore = async (invocation: RestoreInvocation, folder: string, manifest: BackupManifest) => {
  const { env, options: given, root, terminal } = invocation
  const config = loadConfig({ LOG_LEVEL: 'warn', ...env })
  const database = await openDatabase(config, terminal.say)
  try {
    await makeRoom(database, given.replace)
    const bar = terminal.progress('tables')
    await restoreInstance({ database, dataDir: config.dataDir, folder, manifest, root, progress: bar.to })
    bar.end()
  } finally {
    await database.stop()
  }
}

export const restoreCommand = command({
  name: 'restore',
  summary: 'Remet une instance dans l’état d’une sauvegarde',
  arguments: { label: 'DOSSIER', least: 1, most: 1 },
  options,
  details:
    'Relit d’abord toute la sauvegarde. préau doit être arrêté. Va aussi vers une autre version de PostgreSQL, une autre machine ou un préau plus récent, dont les migrations s’appliquent alors.',
  run: async invocation => {
    const { options: given, terminal, path, arguments: places } = invocation
    const folder = path(places[0] ?? '')
    const manifest = await check(invocation, folder)
    if (!given.check) await restore(invocation, folder, manifest)
    terminal.print(
      given.check ? `Sauvegarde du ${manifest.at} : entière.` : `Instance du ${manifest.at} restaurée : npm start.`,
    )
    return 0
  },
})
