/*
 * Keeps what this version leaves on a disk, for every later one to be tried on it: `node house/write-release.ts`, once,
 * when a version is published (house/test/upgrade.test.ts restores them all).
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { serverBindings } from '../apps/server.ts'
import { saveInstance } from '../kernel/server/backup/save.ts'
import { loadConfig } from '../kernel/server/config.ts'
import { connect } from '../kernel/server/db/client.ts'
import { openDatabase } from '../kernel/server/db/database.ts'
import { prepareDatabase } from '../kernel/server/operating/prepare.ts'
import { version } from '../kernel/server/operating/version.ts'
import { loadSmallWorld } from '../kernel/test/small-world.ts'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'house/releases', version)
const dataDir = mkdtempSync(join(tmpdir(), 'preau-release-'))
const database = await openDatabase(loadConfig({ DATA_DIR: dataDir, PREAU_DEMO: '0' }))
await prepareDatabase(database, root)
const server = connect(database.server, { max: 1 })
await loadSmallWorld(server, serverBindings)
await server.end()
const sql = connect(database.owner, { max: 1 })
const { tables } = await saveInstance({ sql, dataDir, folder })
await sql.end()
await database.stop()
rmSync(dataDir, { recursive: true, force: true })
console.log(`${folder} : ${tables.reduce((sum, { rows }) => sum + rows, 0)} lignes`)
