import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serverBindings } from '../../apps/server.ts'
import { readManifest, verifyBackup } from '../../kernel/server/backup/manifest.ts'
import { restoreInstance } from '../../kernel/server/backup/restore.ts'
import { loadConfig } from '../../kernel/server/config.ts'
import { connect } from '../../kernel/server/db/client.ts'
import { openDatabase } from '../../kernel/server/db/database.ts'
import { collectMigrations } from '../../kernel/server/db/migration-files.ts'
import { buildApp } from '../../kernel/server/http/app.ts'
import { openNewApps } from '../../kernel/server/structures/open-new-apps.ts'
import { worldPassword } from '../../kernel/test/small-world.ts'
import { silentLog } from '../journeys/silent-log.ts'

const root = process.cwd()
const releases = readdirSync(join(root, 'house/releases'))

/** What an operator does: put the former data where the new program runs. */
const upgraded = async <T>(release: string, use: (at: Awaited<ReturnType<typeof open>>) => Promise<T>) => {
  const at = await open(release)
  try {
    return await use(at)
  } finally {
    await at.close()
  }
}

const open = async (release: string) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'preau-upgrade-'))
  const folder = join(root, 'house/releases', release)
  const manifest = await readManifest(folder)
  await verifyBackup(folder, manifest)
  const config = loadConfig({ DATA_DIR: dataDir, PREAU_DEMO: '0' })
  const database = await openDatabase(config)
  await restoreInstance({ database, dataDir, folder, manifest, root })
  const restored = loadConfig({ DATA_DIR: dataDir, PREAU_DEMO: '0' })
  const owner = connect(database.owner, { max: 1 })
  const applied = await owner<{ name: string }[]>`select name from public.preau_migrations`
  await owner.end()
  const sql = connect(database.server, { max: 4 })
  const deps = { config: restored, sql, secret: Buffer.from(restored.secretKey), log: silentLog() }
  const app = await buildApp(deps, serverBindings)
  const close = async () => {
    await app.close()
    await sql.end()
    await database.stop()
    await rm(dataDir, { recursive: true })
  }
  return { app, sql, applied, close }
}

describe.each(releases)('the data of release %s', release => {
  it('receive every migration since, and people sign in and find what was theirs', async () => {
    await upgraded(release, async ({ app, sql, applied }) => {
      expect(applied).toHaveLength((await collectMigrations(root)).length)
      const [claire] = await sql<{ login: string }[]>`
        select a.login from core.accounts a join core.persons p on p.id = a.person_id where p.given_name = 'Claire'`
      const payload = { login: claire?.login, password: worldPassword }
      const signed = await app.inject({ method: 'POST', url: '/api/v1/session', payload })
      expect(signed.statusCode).toBe(200)
      const cookies = Object.fromEntries(signed.cookies.map(({ name, value }) => [name, value]))
      const me = await app.inject({ method: 'GET', url: '/api/v1/me', cookies })
      expect(me.json()).toMatchObject({ displayName: 'Claire Brunet', attachments: [{ name: 'École des Tilleuls' }] })
      const threads = await app.inject({ method: 'GET', url: '/api/v1/news/threads', cookies })
      expect(threads.json().items.length).toBeGreaterThan(0)
      // Apps that came since open in the schools that were there before them, once.
      for (const _ of [1, 2]) await openNewApps(sql, serverBindings)
      const calendars = await app.inject({ method: 'GET', url: '/api/v1/calendar/calendars', cookies })
      expect(calendars.json().items).toHaveLength(2)
    })
  })
})
