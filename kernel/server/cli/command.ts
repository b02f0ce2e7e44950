import type { AppBinding } from '../http/app-binding.ts'
import type { Terminal } from './terminal.ts'

type Flag = { type: 'boolean'; help: string }
type Text = { type: 'string'; help: string; value: string; multiple?: boolean }

/** Options by their long name; `value` names what follows: `--school UAI`. */
export type Options = Record<string, Flag | Text>

type ValueOf<O> = O extends { type: 'boolean' } ? boolean : O extends { multiple: true } ? string[] : string | undefined

export type Values<O extends Options> = { [Name in keyof O]: ValueOf<O[Name]> }

/** What a command is given when it runs. */
export type Invocation<O extends Options = Options> = {
  options: Values<O>
  arguments: string[]
  terminal: Terminal
  env: NodeJS.ProcessEnv
  /** The server side of every app: the kernel does not know them. */
  apps: readonly AppBinding[]
  /** The checkout. */
  root: string
  /** A path as the person meant it: from the folder they typed the command in, not from where npm runs it. */
  path: (typed: string) => string
}

/** 0: done. 1: it could not be done, or the answer is no. 2 is kept for a command that was not understood. 3: it waits for a decision. */
export type Status = 0 | 1 | 3

export type Command<O extends Options = Options> = {
  name: string
  /** One line in the list of commands. */
  summary: string
  /** What follows the options: `PATH…`. Absent when nothing does. */
  arguments?: { label: string; least: number; most: number }
  options: O
  /** A few lines more, for `--help`. */
  details?: string
  run: (invocation: Invocation<O>) => Promise<Status>
}

/** Keeps the type of the options for `run`, and forgets it so that commands can stand in one list. */
export const command = <const O extends Options>(definition: Command<O>): Command => definition as unknown as Command
