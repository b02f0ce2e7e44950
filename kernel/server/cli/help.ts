import type { Command, Options } from './command.ts'

const CALL = 'npm run -s preau --'

const columns = (rows: [string, string][]) => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`)
}

const optionRows = (options: Options): [string, string][] => [
  ...Object.entries(options).map(([name, option]): [string, string] => [
    option.type === 'string' ? `--${name} ${option.value}` : `--${name}`,
    option.help,
  ]),
  ['--help', 'montre cette aide'],
]

/** What `--help` after a command shows. */
export const helpOf = (command: Command): string => {
  const options = Object.keys(command.options).length > 0 ? ' [options]' : ''
  return [
    command.summary,
    '',
    `Usage : ${CALL} ${command.name}${options}${command.arguments ? ` ${command.arguments.label}` : ''}`,
    '',
    ...columns(optionRows(command.options)),
    ...(command.details ? ['', command.details] : []),
    '',
    'Rend 0 si c’est fait, 1 si cela n’a pas pu l’être, 2 si la commande n’a pas été comprise.',
  ].join('\n')
}

/** The list of commands. */
export const helpOfAll = (commands: readonly Command[]): string =>
  [
    'préau en ligne de commande',
    '',
    `Usage : ${CALL} COMMANDE [options]`,
    '',
    ...columns([
      ...commands.map(({ name, summary }): [string, string] => [name, summary]),
      ['help', 'Montre cette liste'],
    ]),
    '',
    `L’aide d’une commande : ${CALL} COMMANDE --help`,
  ].join('\n')
