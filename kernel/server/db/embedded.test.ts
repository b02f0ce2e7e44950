import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connect } from './client.ts'
import { type EmbeddedDatabase, startDatabase } from './embedded.ts'
import { runningPostmaster } from './postmaster.ts'

let prepared: string
let folder: string
const started: EmbeddedDatabase[] = []

const start = async (dataDir = folder) => {
  const database = await startDatabase(dataDir)
  started.push(database)
  return database
}

const ask = async <T>(database: EmbeddedDatabase, question: (sql: ReturnType<typeof connect>) => Promise<T>) => {
  const sql = connect(database.superuser, { max: 1 })
  try {
    return await question(sql)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

const postmaster = () => runningPostmaster(join(folder, 'postgresql'))

const untilGone = async (pid: number) => {
  while (postmaster() === pid) await new Promise(next => setTimeout(next, 10))
}

/** Making a cluster is most of a start: one is made, and each test works on a copy of it. */
beforeAll(async () => {
  prepared = await mkdtemp(join(tmpdir(), 'preau-embedded-'))
  await (await startDatabase(prepared)).stop()
})
afterAll(() => rm(prepared, { recursive: true, force: true }))

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preau-embedded-'))
  await promisify(execFile)('cp', ['-a', `${prepared}/.`, folder])
})

afterEach(async () => {
  for (const database of started.splice(0)) await database.stop()
  await rm(folder, { recursive: true, force: true })
})

describe('the embedded PostgreSQL', () => {
  test('stores UTF-8, syncs to the disk, and listens on no port', async () => {
    const database = await start()
    const settings = await ask(
      database,
      sql => sql`select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as commit, current_setting('listen_addresses') as port`,
    )
    expect(settings).toEqual([{ encoding: 'UTF8', fsync: 'on', commit: 'on', port: '' }])
  })

  test('keeps its rows from one start to the next, and is stopped by who started it', async () => {
    const first = await start()
    await ask(first, sql => sql`create table kept as select 'Noé' as name`)
    await first.stop()
    expect(postmaster()).toBeUndefined()
    expect(await ask(await start(), sql => sql`select name from kept`)).toEqual([{ name: 'Noé' }])
  })

  test('is joined, not doubled, by a second command, which leaves it running', async () => {
    const first = await start()
    const second = await start()
    expect([first.keeps, second.keeps]).toEqual([true, false])
    await second.stop()
    expect(await ask(first, sql => sql`select 1 as n`)).toEqual([{ n: 1 }])
  })

  test('left by who started it, passes to the process of préau that still uses it', async () => {
    const first = await start()
    const script = `import { startDatabase } from ${JSON.stringify(new URL('./embedded.ts', import.meta.url).href)}
      import { connect } from ${JSON.stringify(new URL('./client.ts', import.meta.url).href)}
      const database = await startDatabase(process.argv[1]); const sql = connect(database.superuser)
      await sql\`select 1\`; console.log('ready')
      const wait = setInterval(async () => {
        if (!database.keeps) return
        clearInterval(wait); await sql\`select 1\`; await sql.end(); await database.stop()
      }, 100)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    const pid = postmaster()
    await first.stop()
    expect(postmaster()).toBe(pid)
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(postmaster()).toBeUndefined()
  })

  test('started twice at the same moment runs once', async () => {
    const both = await Promise.all([start(), start()])
    expect(both.map(({ keeps }) => keeps).sort()).toEqual([false, true])
  })

  test('orphaned by a kill of préau, is taken over by the next start', async () => {
    const script = `import { startDatabase } from ${JSON.stringify(new URL('./embedded.ts', import.meta.url).href)}
      await startDatabase(process.argv[1]); process.stdout.write('ready'); setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    const orphan = postmaster()
    child.kill('SIGKILL')
    await once(child, 'exit')
    const database = await start()
    expect(postmaster()).toBe(orphan)
    expect(database.keeps).toBe(true)
  })

  test('killed under us, comes back with everything acknowledged', async () => {
    const database = await start()
    await ask(database, sql => sql`create table kept as select 7 as n`)
    const killed = postmaster() ?? 0
    process.kill(killed, 'SIGKILL')
    await untilGone(killed)
    const again = await start()
    expect(await ask(again, sql => sql`select n from kept`)).toEqual([{ n: 7 }])
  })

  test('is not fooled by a number left by a crash and since given to another program', async () => {
    await (await start()).stop()
    await writeFile(join(folder, 'postgresql', 'postmaster.pid'), `${process.pid}\n${folder}\n0\n5432\n\n\n\nready\n`)
    expect((await start()).keeps).toBe(true)
  })

  test('works in a folder whose path is too long for a socket', async () => {
    const long = join(folder, 'd'.repeat(60), 'e'.repeat(60))
    await mkdir(long, { recursive: true })
    await rename(join(folder, 'postgresql'), join(long, 'postgresql'))
    const database = await start(long)
    expect(await ask(database, sql => sql`select 1 as n`)).toEqual([{ n: 1 }])
  })

  test('refuses a database written by another major version, and says what to do', async () => {
    await (await start()).stop()
    await writeFile(join(folder, 'postgresql', 'PG_VERSION'), '14\n')
    await expect(start()).rejects.toThrow(/écrite par PostgreSQL 14.*sauvegardez/)
  })
})
