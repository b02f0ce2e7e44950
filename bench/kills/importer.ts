import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { environment, root } from '../environment.ts'

/** A school of nobody else, whose pupils come and go by half. */
export const uai = '0999777X'
export const sizes = [120, 240] as const

const header = ['Nom Elève', "Nom d'usage Elève", 'Prénom Elève', 'Date naissance', 'Sexe', 'Niveau', 'Classe']

const row = (n: number) => {
  const day = String(1 + (n % 28)).padStart(2, '0')
  return [`ESSAI${n}`, '', `Élève${n}`, `2017-03-${day}`, n % 2 ? 'F' : 'M', 'CE2', `CE2 salle ${n % 8}`]
}

const csv = (pupils: number) =>
  `\uFEFF${[header, ...Array.from({ length: pupils }, (_, n) => row(n))]
    .map(cells => cells.map(cell => `"${cell}"`).join(';'))
    .join('\r\n')}\r\n`

export interface Importer {
  pid: () => number | undefined
  /** Imports that ended well. */
  done: () => number
  stop: () => Promise<void>
}

/** `preau import`, a file of each size in turn, killed or not. */
export const keepImporting = (dataDir: string): Importer => {
  mkdirSync(join(dataDir, 'log'), { recursive: true })
  let child: ChildProcess | undefined
  let [ending, turn, done] = [false, 0, 0]
  const importOnce = async () => {
    const file = join(dataDir, `eleves-${sizes[turn % 2]}.csv`)
    writeFileSync(file, csv(sizes[turn % 2] ?? 0))
    const output = openSync(join(dataDir, 'log', 'importer.log'), 'a', 0o600)
    const args = ['import', '--school', uai, '--school-name', 'École des essais', '--yes', '--confirm-leaving', file]
    child = spawn(process.execPath, ['preau.ts', ...args], {
      cwd: root,
      env: environment(dataDir),
      stdio: ['ignore', output, output],
    })
    closeSync(output)
    const [status] = await once(child, 'exit')
    child = undefined
    if (status === 0) [turn, done] = [turn + 1, done + 1]
  }
  const run = async () => {
    while (!ending) {
      await importOnce()
      await sleep(500)
    }
  }
  const running = run()
  return {
    pid: () => child?.pid,
    done: () => done,
    stop: async () => {
      ending = true
      await running
    },
  }
}
