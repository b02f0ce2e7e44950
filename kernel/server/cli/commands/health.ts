import { health } from '../../operating/health.ts'
import { command } from '../command.ts'
import { withDatabase } from '../with-database.ts'

const words = (ok: boolean) => (ok ? 'bien' : 'MAL')

export const healthCommand = command({
  name: 'health',
  summary: 'Dit comment va cette instance : base, file, disque, version',
  options: { json: { type: 'boolean', help: 'en JSON, comme GET /health' } },
  details: 'Rend 1 si quelque chose va mal.',
  run: invocation =>
    withDatabase(invocation, async ({ deps }) => {
      const found = await health({ sql: deps.sql, dataDir: deps.config.dataDir })
      const { terminal, options } = invocation
      if (options.json) terminal.print(JSON.stringify(found))
      else {
        terminal.print(`base de données   ${words(found.database.ok)}`)
        terminal.print(`file d’attente    ${words(found.queue.ok)}`)
        terminal.print(`disque            ${words(found.disk.ok)}`)
        terminal.print(`version           ${found.version}`)
      }
      return found.status === 'ok' ? 0 : 1
    }),
})
