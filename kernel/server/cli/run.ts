import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { AppBinding } from '../http/app-binding.ts'
import type { Command, Invocation, Options, Values } from './command.ts'
import { helpOf, helpOfAll } from './help.ts'
import type { Terminal } from './terminal.ts'

const MISUNDERSTOOD = 2

/** The command line asks for something that does not exist: its message says what. */
class Misunderstood extends Error {}

type Parsed = { options: Values<Options>; arguments: string[]; help: boolean }

const causes: Record<string, (message: string) => string> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: message => `option inconnue : ${/'(-[^']*)'/.exec(message)?.[1] ?? message}`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: message =>
    `valeur manquante ou de trop : ${/'(-[^']*)'/.exec(message)?.[1] ?? message}`,
}

const parserOptions = (options: Options) => ({
  ...Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      { type: option.type, multiple: option.type === 'string' && option.multiple === true },
    ]),
  ),
  help: { type: 'boolean' as const, multiple: false },
})

const withDefaults = (options: Options, values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      if (option.type === 'boolean') return [name, values[name] === true]
      return [name, values[name] ?? (option.multiple ? [] : undefined)]
    }),
  ) as Values<Options>

const parse = ({ options, arguments: expected }: Command, args: string[]): Parsed => {
  try {
    const { values, positionals } = parseArgs({ args, options: parserOptions(options), allowPositionals: true })
    const help = values.help === true
    const { least, most } = expected ?? { least: 0, most: 0 }
    if (!help && positionals.length > most) throw new Misunderstood(`de trop : ${positionals[most]}`)
    if (!help && positionals.length < least) throw new Misunderstood(`il manque : ${expected?.label}`)
    return { options: withDefaults(options, values), arguments: positionals, help }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error
    throw new Misunderstood(causes[error.code]?.(error.message) ?? error.message)
  }
}

export type Cli = {
  commands: readonly Command[]
  terminal: Terminal
  env: NodeJS.ProcessEnv
  apps: readonly AppBinding[]
  root: string
}

const invocationOf = (cli: Cli, parsed: Parsed): Invocation => ({
  options: parsed.options,
  arguments: parsed.arguments,
  terminal: cli.terminal,
  env: cli.env,
  apps: cli.apps,
  root: cli.root,
  // npm runs scripts from the checkout and keeps in INIT_CWD where the person was.
  path: typed => resolve(cli.env.INIT_CWD ?? process.cwd(), typed),
})

const runCommand = async (cli: Cli, found: Command, args: string[]) => {
  const parsed = parse(found, args)
  if (parsed.help) {
    cli.terminal.print(helpOf(found))
    return 0
  }
  return found.run(invocationOf(cli, parsed))
}

const dispatch = async (cli: Cli, [name, ...args]: string[]): Promise<number> => {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const about = cli.commands.find(({ name: known }) => known === args[0])
    if (name === 'help' && args[0] && !about) throw new Misunderstood(`commande inconnue : ${args[0]}`)
    cli.terminal.print(about ? helpOf(about) : helpOfAll(cli.commands))
    return name === undefined ? MISUNDERSTOOD : 0
  }
  const found = cli.commands.find(({ name: known }) => known === name)
  if (!found) throw new Misunderstood(`commande inconnue : ${name}`)
  return runCommand(cli, found, args)
}

/** Runs one command line; the result is the status the process must end with. Never throws. */
export const runCli = async (cli: Cli, args: string[]): Promise<number> => {
  try {
    return await dispatch(cli, args)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof Misunderstood) {
      cli.terminal.say(`preau : ${message}. L’aide : npm run -s preau -- help`)
      return MISUNDERSTOOD
    }
    cli.terminal.say(`preau : ${message}`)
    return 1
  }
}
