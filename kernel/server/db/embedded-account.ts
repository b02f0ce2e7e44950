import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'

/** The system account PostgreSQL runs as; `uid` is absent when it is simply ours. */
export type Account = { uid?: number; gid?: number }

const passwdLine = (name: string) =>
  readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(line => line.startsWith(`${name}:`))
    ?.split(':')

/** PostgreSQL refuses to run as root, and initdb refuses an account that has no name: hence `nobody`. */
export const postgresAccount = (): Account => {
  if (process.getuid?.() !== 0) return {}
  const nobody = passwdLine('nobody')
  if (!nobody) {
    throw new Error(
      'PostgreSQL ne démarre pas en tant que root et ce système n’a pas de compte « nobody » : lancez préau avec un compte ordinaire.',
    )
  }
  return { uid: Number(nobody[2]), gid: Number(nobody[3]) }
}

/** Our own name: the one PostgreSQL lets in through its socket. */
export const ownName = () => {
  try {
    return userInfo().username
  } catch (error) {
    throw new Error(
      `Le compte numéro ${process.getuid?.()} n’a pas de nom sur ce système, or PostgreSQL en demande un : ajoutez-le à /etc/passwd, ou indiquez une base par DATABASE_URL.`,
      { cause: error },
    )
  }
}

/** Whether that account can run this program (the folder above may be closed to it, like /root). */
export const canRun = (program: string, account: Account) =>
  spawnSync(program, ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0

/** Whether that account can enter this folder: all those above must be open to it too. */
export const canEnter = (folder: string, account: Account) =>
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
