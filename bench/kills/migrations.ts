import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { loadConfig } from '../../kernel/server/config.ts'
import { connect } from '../../kernel/server/db/client.ts'
import { openDatabase } from '../../kernel/server/db/database.ts'
import { environment, root } from '../environment.ts'
import type { Faults } from './checks.ts'

const args = ['preau.ts', 'migrate']

/** Everything migrations make: columns, rules, functions, indexes. */
const shapeOf = async (dataDir: string): Promise<string> => {
  const database = await openDatabase(loadConfig({ DATA_DIR: dataDir, PREAU_DEMO: '0' }))
  const sql = connect(database.owner, { max: 1, name: 'kills' })
  try {
    const [row] = await sql<{ shape: string }[]>`
      with ours as (select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')
      select md5(string_agg(line, '|' order by line collate "C")) as shape from (
        select format('%s.%s.%s %s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod)) as line
          from pg_class c join ours n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        union all select pg_get_constraintdef(k.oid) from pg_constraint k join ours n on n.oid = k.connamespace
        union all select pg_get_functiondef(p.oid) from pg_proc p join ours n on n.oid = p.pronamespace where p.prokind = 'f'
        union all select name || checksum from public.preau_migrations) all_of_it`
    return row?.shape ?? ''
  } finally {
    await sql.end()
    await database.stop()
  }
}

const migrateToTheEnd = (dataDir: string) =>
  spawnSync(process.execPath, args, { cwd: root, env: environment(dataDir), stdio: 'ignore' }).status === 0

/** Milliseconds of a whole migration, and the shape it gives. */
const reference = async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'preau-kills-'))
  const begun = performance.now()
  if (!migrateToTheEnd(dataDir)) throw new Error('preau migrate fails without being killed')
  const milliseconds = performance.now() - begun
  const shape = await shapeOf(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
  return { milliseconds, shape }
}

/** `preau migrate` on an empty folder, killed at a random moment, then run again: the same tables as if nothing had happened. */
export const killMigrations = async (times: number): Promise<Faults> => {
  const { milliseconds, shape } = await reference()
  const faults: Faults = []
  for (let n = 0; n < times; n++) {
    const dataDir = mkdtempSync(join(tmpdir(), 'preau-kills-'))
    const child = spawn(process.execPath, args, { cwd: root, env: environment(dataDir), stdio: 'ignore' })
    const ended = once(child, 'exit')
    await sleep(Math.random() * milliseconds)
    child.kill('SIGKILL')
    await ended
    if (!migrateToTheEnd(dataDir)) faults.push(`a migration killed (${n + 1}) cannot be taken up again`)
    else if ((await shapeOf(dataDir)) !== shape) faults.push(`a migration killed (${n + 1}) left other tables`)
    rmSync(dataDir, { recursive: true, force: true })
  }
  return faults
}
