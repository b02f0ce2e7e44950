import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { connect, type Sql } from './client.ts'
import { migrate } from './migrate.ts'
import { collectMigrations, type Migration } from './migration-files.ts'

const db = testDatabase()
let root: string
let owner: Sql

const write = async (path: string, sql: string) => {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), sql)
}

const run = async (sql: Sql = owner) => migrate(sql, { migrations: await collectMigrations(root), serverRole: 'preau' })

beforeAll(async () => {
  owner = connect(db.connections.owner, { max: 1 })
})
afterAll(() => owner.end())

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'preau-migrations-'))
  await owner`delete from public.preau_migrations`
  await owner`drop schema if exists kitchen, garden cascade`.simple()
  return () => rm(root, { recursive: true })
})

describe('migrations', () => {
  test('apply by date, the kernel before the apps of the same day, and once only', async () => {
    await write('apps/garden/migrations/2026-01-02-beds.sql', 'create table kitchen.beds (n int)')
    await write('apps/aviary/migrations/2026-01-01-nothing.sql', 'select 1')
    await write('kernel/migrations/2026-01-02-kitchen.sql', 'create schema kitchen; create table kitchen.pans (n int);')
    expect(await run()).toEqual([
      'apps/aviary/2026-01-01-nothing.sql',
      'kernel/2026-01-02-kitchen.sql',
      'apps/garden/2026-01-02-beds.sql',
    ])
    expect(await run()).toEqual([])
  })

  test('a failing one leaves nothing behind and names itself', async () => {
    await write('kernel/migrations/2026-01-01-half.sql', 'create schema kitchen; select absent from nowhere;')
    await expect(run()).rejects.toThrow('La migration kernel/2026-01-01-half.sql a échoué')
    expect(await owner`select 1 from pg_namespace where nspname = 'kitchen'`).toHaveLength(0)
  })

  test('one changed after being applied is refused', async () => {
    await write('kernel/migrations/2026-01-01-kitchen.sql', 'create schema kitchen')
    await run()
    await write('kernel/migrations/2026-01-01-kitchen.sql', 'create schema kitchen; select 1')
    await expect(run()).rejects.toThrow('a été modifiée après avoir été appliquée')
  })

  test('a database newer than the program is refused', async () => {
    const later: Migration = { name: 'kernel/2099-01-01-later.sql', sql: 'select 1', checksum: 'x' }
    await migrate(owner, { migrations: [later], serverRole: 'preau' })
    await expect(run()).rejects.toThrow('plus récente que le programme')
  })

  test('a name without a date is refused', async () => {
    await write('kernel/migrations/kitchen.sql', 'select 1')
    await expect(run()).rejects.toThrow('kernel/migrations/kitchen.sql')
  })

  test('two processes at once apply each file once', async () => {
    await write('kernel/migrations/2026-01-01-kitchen.sql', 'select pg_sleep(0.2); create schema kitchen')
    const second = connect(db.connections.owner, { max: 1 })
    const applied = await Promise.all([run(), run(second)])
    await second.end()
    expect(applied.flat()).toEqual(['kernel/2026-01-01-kitchen.sql'])
  })
})

describe('the server role', () => {
  beforeEach(async () => {
    await write(
      'kernel/migrations/2026-01-01-kitchen.sql',
      `create schema kitchen;
       create table kitchen.pans (n int generated always as identity, size int);
       -- append-only: who cooked what, when
       create table kitchen.journal (line text);
       create function kitchen.weigh() returns int language sql as 'select 3';`,
    )
    await run()
  })

  test('is granted only what is ours to grant: PostgreSQL has nothing to warn of', async () => {
    const warnings: unknown[] = []
    const talkative = postgres({ ...db.connections.owner, max: 1, onnotice: notice => warnings.push(notice.message) })
    await run(talkative as unknown as Sql)
    await talkative.end()
    expect(warnings.filter(message => String(message).includes('privileges'))).toEqual([])
    const [near] = await db.sql<{ near: boolean }[]>`select public.similarity('lina', 'linna') > 0.3 as near`
    expect(near).toEqual({ near: true })
  })

  test('works on rows, sequences and functions', async () => {
    await db.sql`insert into kitchen.pans (size) values (28)`
    await db.sql`update kitchen.pans set size = kitchen.weigh()`
    expect(await db.sql`delete from kitchen.pans returning size`).toEqual([{ size: 3 }])
  })

  test('cannot alter, empty or drop a table, nor make one', async () => {
    await expect(db.sql`alter table kitchen.pans add column lid text`).rejects.toThrow(/must be owner/)
    await expect(db.sql`truncate kitchen.pans`).rejects.toThrow(/permission denied/)
    await expect(db.sql`drop table kitchen.pans`).rejects.toThrow(/must be owner/)
    await expect(db.sql`create table kitchen.spoons (n int)`).rejects.toThrow(/permission denied/)
    await expect(db.sql`create table public.spoons (n int)`).rejects.toThrow(/permission denied/)
  })

  test('adds to an append-only table and changes nothing in it', async () => {
    await db.sql`insert into kitchen.journal values ('soup')`
    expect(await db.sql`select line from kitchen.journal`).toEqual([{ line: 'soup' }])
    await expect(db.sql`update kitchen.journal set line = ''`).rejects.toThrow(/permission denied/)
    await expect(db.sql`delete from kitchen.journal`).rejects.toThrow(/permission denied/)
  })

  test('cannot rewrite the record of migrations', async () => {
    await expect(db.sql`delete from public.preau_migrations`).rejects.toThrow(/permission denied/)
  })
})
