import type { Command } from './command.ts'
import { backupCommand } from './commands/backup.ts'
import { bounceCommand } from './commands/bounce.ts'
import { createAdminCommand } from './commands/create-admin.ts'
import { databaseCommand } from './commands/database.ts'
import { demoAccountsCommand } from './commands/demo-accounts.ts'
import { erasePersonCommand } from './commands/erase-person.ts'
import { exportPersonCommand } from './commands/export-person.ts'
import { healthCommand } from './commands/health.ts'
import { importCommand } from './commands/import.ts'
import { migrateCommand } from './commands/migrate.ts'
import { rebuildSearchCommand } from './commands/rebuild-search.ts'
import { restoreCommand } from './commands/restore.ts'

/** Every command, in the order `help` shows them. */
export const commands: readonly Command[] = [
  migrateCommand,
  databaseCommand,
  healthCommand,
  importCommand,
  demoAccountsCommand,
  createAdminCommand,
  exportPersonCommand,
  erasePersonCommand,
  backupCommand,
  restoreCommand,
  rebuildSearchCommand,
  bounceCommand,
]
