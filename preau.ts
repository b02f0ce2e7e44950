import { serverBindings } from './apps/server.ts'
import { commands } from './kernel/server/cli/commands.ts'
import { runCli } from './kernel/server/cli/run.ts'
import { terminalOn } from './kernel/server/cli/terminal.ts'

process.exitCode = await runCli(
  {
    commands,
    terminal: terminalOn(process.stdout, process.stderr),
    env: process.env,
    apps: serverBindings,
    root: import.meta.dirname,
  },
  process.argv.slice(2),
)
