import type { BackupManifest } from '../../backup/manifest.ts'
import { saveInstance } from '../../backup/save.ts'
import { connect } from '../../db/client.ts'
import { command } from '../command.ts'
import { withDatabase } from '../with-database.ts'

const megabytes = ({ tables, files }: BackupManifest) =>
  [...tables, ...files].reduce((sum, { bytes }) => sum + bytes, 0) / 1e6

const rowsOf = ({ tables }: BackupManifest) => tables.reduce((sum, { rows }) => sum + rows, 0)

export const backupCommand = command({
  name: 'backup',
  summary: 'Sauvegarde toute l’instance dans un dossier neuf',
  arguments: { label: 'DOSSIER', least: 1, most: 1 },
  options: {},
  details:
    'Base de données, fichiers et secret de l’instance, tels qu’à un même instant, avec leurs sommes de contrôle ; préau peut tourner pendant ce temps. Le dossier contient des données personnelles et le secret : gardez-le chiffré.',
  run: async invocation => {
    const { terminal, path, arguments: places } = invocation
    const folder = path(places[0] ?? '')
    const bar = terminal.progress('tables')
    const manifest = await withDatabase(invocation, async ({ database, deps }) => {
      const sql = connect(database.owner, { max: 1, name: 'preau-backup' })
      try {
        return await saveInstance({ sql, dataDir: deps.config.dataDir, folder, progress: bar.to })
      } finally {
        await sql.end()
      }
    })
    bar.end()
    terminal.print(
      `${rowsOf(manifest)} lignes, ${manifest.files.length} fichiers, ${megabytes(manifest).toFixed(1).replace('.', ',')} Mo : ${folder}`,
    )
    return 0
  },
})
