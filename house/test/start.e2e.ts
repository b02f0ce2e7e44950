import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../stages/stage.ts'

let folder: string
let port: number
const running: ChildProcess[] = []

const freePort = () =>
  new Promise<number>(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

const env = () => ({ ...process.env, DATA_DIR: folder, PORT: String(port), METRICS_PORT: '0', PREAU_DEMO: '0' })

/** What a process printed, as it prints it. */
const launch = (script: string, ...args: string[]) => {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, env: env(), stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', text => {
      printed += text
    })
  }
  const ended = once(child, 'close').then(([status]) => status as number | null)
  return { child, ended, printed: () => printed }
}

const start = async () => {
  const process = launch('start.ts')
  while (!process.printed().includes('Ctrl-C')) {
    if (process.child.exitCode !== null) throw new Error(process.printed())
    await new Promise(next => setTimeout(next, 50))
  }
  return process
}

const health = () => fetch(`http://127.0.0.1:${port}/health`)
const isPostgresRunning = () => existsSync(join(folder, 'postgresql', 'postmaster.pid'))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preau-start-'))
  port = await freePort()
})

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

describe('npm start, on an empty folder', () => {
  test('serves the pages, the health and how to make the first administrator', async () => {
    const server = await start()
    expect(server.printed()).toContain(`http://localhost:${port}`)
    expect(server.printed()).toContain('create-admin')
    expect((await health()).status).toBe(200)
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toContain('<html')
  })

  test('refuses to be doubled, naming the port, and leaves the first one alone', async () => {
    const second = launch('start.ts')
    expect(await second.ended).toBe(1)
    expect(second.printed()).toContain(`La variable PORT ne convient pas : le port ${port}`)
    expect((await health()).status).toBe(200)
  })

  test('shares its database with a command, which gives a link to sign in', async () => {
    const command = launch(
      'preau.ts',
      ...[
        'create-admin',
        '--given-name',
        'Anne',
        '--family-name',
        'Rivoal',
        '--territory',
        'Pays de Lannevel',
        '--json',
      ],
    )
    expect(await command.ended).toBe(0)
    expect(JSON.parse(command.printed())).toMatchObject({
      login: 'anne.rivoal',
      link: expect.stringContaining('/activation#'),
    })
    expect((await health()).status).toBe(200)
  })

  test('killed without warning, comes back with what was acknowledged', async () => {
    running[0]?.kill('SIGKILL')
    const server = await start()
    expect(server.printed()).not.toContain('create-admin')
    expect((await health()).status).toBe(200)
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    expect(isPostgresRunning()).toBe(false)
  })

  test('keeps no name in its log', async () => {
    const logs = ['log/postgresql.log', 'log/preau.log'].map(name => join(folder, name)).filter(existsSync)
    expect(logs).not.toEqual([])
    for (const path of logs) expect(readFileSync(path, 'utf8')).not.toMatch(/rivoal/i)
  })
})
