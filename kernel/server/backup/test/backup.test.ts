import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSmallWorld } from '../../../test/small-world.ts'
import { commands } from '../../cli/commands.ts'
import { runCli } from '../../cli/run.ts'
import { terminalOn } from '../../cli/terminal.ts'
import { loadConfig } from '../../config.ts'
import { connect, type Sql } from '../../db/client.ts'
import { type Database, openDatabase } from '../../db/database.ts'
import { folderStore } from '../../files/store.ts'
import { prepareDatabase } from '../../operating/prepare.ts'
import { listKept } from '../data-folder.ts'
import { type BackupManifest, manifestFile } from '../manifest.ts'
import { listTables } from '../tables.ts'

const root = process.cwd()
let folder: string
const at = (name: string) => join(folder, name)

const preau = async (dataDir: string, ...args: string[]) => {
  const said: string[] = []
  const out = new Writable({ write: (chunk, _, done) => done(void said.push(String(chunk))) })
  const env = { DATA_DIR: dataDir, PREAU_DEMO: '0', INIT_CWD: folder }
  const status = await runCli({ commands, terminal: terminalOn(out, out), env, apps: [], root }, args)
  return { status, said: said.join('') }
}

const withOwner = async <T>(dataDir: string, work: (sql: Sql, database: Database) => Promise<T>): Promise<T> => {
  const database = await openDatabase(loadConfig({ DATA_DIR: dataDir, PREAU_DEMO: '0' }))
  const sql = connect(database.owner, { max: 2 })
  try {
    return await work(sql, database)
  } finally {
    await sql.end()
    await database.stop()
  }
}

/** Every row of every table, and every rule that holds them together. */
const contentOf = (dataDir: string) =>
  withOwner(dataDir, async sql => {
    const content: Record<string, unknown> = {}
    for (const { name } of await listTables(sql)) {
      const [row] = await sql.unsafe(`select count(*), md5(string_agg(t::text, '|' order by t::text)) from ${name} t`)
      content[name] = row
    }
    content.constraints = await sql`
      select conrelid::regclass::text as on, conname, pg_get_constraintdef(oid) as rule from pg_constraint
      where connamespace in (select oid from pg_namespace where nspname !~ '^pg_')
        and not starts_with(conrelid::regclass::text, 'jobs.queue_stats_') order by 1, 2`
    return content
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preau-backup-'))
  await withOwner(at('first'), async (sql, database) => {
    await prepareDatabase(database, root)
    await loadSmallWorld(sql)
    await sql`select jobs.create_queue('letters', '{"policy": "standard"}')`
    await sql`insert into jobs.job (name, data) values ('letters', '{"waits": true}')`
    await sql`
      create table jobs.queue_stats_20200101 partition of jobs.queue_stats for values from ('2020-01-01') to ('2020-01-02')`
    await sql`insert into core.settings (name, value) values ('odd', ${sql.json('l’été\n\\N\t« fin »')})`
  })
  await folderStore(at('first/files')).put('ab-picture', Buffer.from('a picture'))
  await preau(at('first'), 'backup', 'saved')
})
afterAll(() => rm(folder, { recursive: true }))

describe('a backup', () => {
  it('brings another machine to the same rows, waiting jobs, rules, files and secret', async () => {
    const { status, said } = await preau(at('second'), 'restore', 'saved')
    expect({ status, said }).toMatchObject({ status: 0, said: expect.stringContaining('restaurée') })
    expect(await contentOf(at('second'))).toEqual(await contentOf(at('first')))
    expect(await folderStore(at('second/files')).get('ab-picture')).toEqual(Buffer.from('a picture'))
    expect(await readFile(at('second/secret.key'))).toEqual(await readFile(at('first/secret.key')))
  })

  it('made before the queue’s figures of each day were left out is restored without them, any other day', async () => {
    await cp(at('saved'), at('older'), { recursive: true })
    const manifest = JSON.parse(await readFile(at(`older/${manifestFile}`), 'utf8')) as BackupManifest
    const [any] = manifest.tables
    if (any) manifest.tables.push({ ...any, name: 'jobs.queue_stats_20200102' })
    await writeFile(at(`older/${manifestFile}`), JSON.stringify(manifest))
    expect(await preau(at('later'), 'restore', 'older')).toMatchObject({ status: 0 })
    expect(await contentOf(at('later'))).toEqual(await contentOf(at('first')))
  })

  it('holds neither PostgreSQL’s files, nor a copy of its programs, nor logs', async () => {
    const folders = ['postgresql', 'postgresql-18.4.0/native/bin', 'postgresql-18.4.0.4321/native', 'log', 'files']
    for (const name of folders) {
      await mkdir(at(`kept/${name}`), { recursive: true })
      await writeFile(at(`kept/${name}/some`), 'x')
    }
    await writeFile(at('kept/postgresql.keeper'), '1')
    await writeFile(at('kept/secret.key'), 'x')
    expect(await listKept(at('kept'))).toEqual(['files/some', 'secret.key'])
  })

  it('lets the restored instance serve: its role reads and writes, and cannot rewrite the journal', async () => {
    const database = await openDatabase(loadConfig({ DATA_DIR: at('second'), PREAU_DEMO: '0' }))
    const server = connect(database.server, { max: 1 })
    expect(await server`update core.persons set given_name = given_name returning 1`).not.toHaveLength(0)
    await expect(server`delete from core.audit`).rejects.toThrow('permission denied')
    await server.end()
    await database.stop()
  })

  it('never takes the place of another one', async () => {
    const { status, said } = await preau(at('first'), 'backup', 'saved')
    expect({ status, said }).toMatchObject({ status: 1, said: expect.stringContaining('existe déjà') })
  })

  it('is not put over people unless that is said', async () => {
    const before = await contentOf(at('first'))
    const { status, said } = await preau(at('first'), 'restore', 'saved')
    expect({ status, said }).toMatchObject({ status: 1, said: expect.stringContaining('--replace') })
    expect(await contentOf(at('first'))).toEqual(before)
  })

  it('said so, forgets what came after it', async () => {
    const before = await contentOf(at('second'))
    await withOwner(at('second'), sql => sql`update core.persons set given_name = 'Autre'`)
    expect((await preau(at('second'), 'restore', '--replace', 'saved')).status).toBe(0)
    expect(await contentOf(at('second'))).toEqual(before)
  })

  it('is refused while préau runs on that database', async () => {
    await withOwner(at('second'), async (_, database) => {
      const other = connect(database.server, { max: 1, name: 'preau' })
      await other`select set_config('application_name', 'preau 1', false)`
      const { status, said } = await preau(at('second'), 'restore', '--replace', 'saved')
      expect({ status, said }).toMatchObject({ status: 1, said: expect.stringContaining('arrêtez-le') })
      await other.end()
    })
  })
})

describe('a damaged backup', () => {
  const manifest = async () => JSON.parse(await readFile(at(`saved/${manifestFile}`), 'utf8')) as BackupManifest

  it('is whole according to --check until one byte changes', async () => {
    expect((await preau(at('first'), 'restore', '--check', 'saved')).said).toContain('entière')
    const [table] = (await manifest()).tables.filter(({ rows }) => rows > 0)
    await appendFile(at(`saved/${table?.path}`), 'x')
    const { status, said } = await preau(at('third'), 'restore', 'saved')
    expect({ status, said }).toMatchObject({ status: 1, said: expect.stringContaining(table?.path ?? '?') })
  })

  it('of a later préau is refused by the name of what is unknown', async () => {
    const newer = await manifest()
    newer.migrations.push({ name: 'kernel/2031-01-01-later.sql', checksum: '' })
    newer.tables = []
    newer.files = []
    await writeFile(at(`saved/${manifestFile}`), JSON.stringify(newer))
    const { status, said } = await preau(at('third'), 'restore', 'saved')
    expect({ status, said }).toMatchObject({ status: 1, said: expect.stringContaining('2031-01-01-later') })
  })

  it('is not taken for one when it is an ordinary folder', async () => {
    expect((await preau(at('third'), 'restore', 'first')).said).toContain('n’est pas une sauvegarde')
  })
})
