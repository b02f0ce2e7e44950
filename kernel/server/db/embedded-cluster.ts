import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chown, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, ownName } from './embedded-account.ts'
import type { Binaries } from './embedded-binaries.ts'
import type { Layout } from './embedded-layout.ts'
import { runOnCluster, type Settings } from './postmaster.ts'

/** All that it takes to start PostgreSQL on one cluster. */
export type Starter = { layout: Layout; binaries: Binaries; account: Account; settings: Settings }

/** UTF-8 with comparisons that do not depend on the machine's libraries (initdb alone would give SQL_ASCII). */
const INITDB = [
  '-U',
  'postgres',
  '-E',
  'UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth=reject',
]

const own = async (path: string, { uid, gid }: Account) => {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid)
}

/** A cluster of another system account can be neither read nor started: better said than met as EACCES. */
const assertOurs = async (layout: Layout, account: Account) => {
  const found = (await stat(layout.cluster)).uid
  const isRoot = account.uid !== undefined
  if (!isRoot && found !== process.getuid?.()) {
    throw new Error(
      `La base ${layout.cluster} appartient à un autre compte du système (numéro ${found}) : lancez préau avec le compte qui l’a créée.`,
    )
  }
}

const assertSameMajor = async (layout: Layout, binaries: Binaries) => {
  const found = (await readFile(join(layout.cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim()
  if (found && found !== binaries.major) {
    throw new Error(
      `La base de ${layout.cluster} a été écrite par PostgreSQL ${found}, et cette version de préau apporte PostgreSQL ${binaries.major} : sauvegardez avec l’ancienne version, restaurez avec la nouvelle.`,
    )
  }
}

const initialise = async ({ layout, binaries, account, settings }: Starter) => {
  // A cluster that need not survive a power cut (tests) is not worth syncing a thousand files.
  const args = settings.fsync === 'off' ? [...INITDB, '--no-sync'] : INITDB
  const initdb = runOnCluster({ program: join(binaries.folder, 'bin', 'initdb'), args, account, layout })
  const [status] = (await once(initdb, 'exit')) as [number | null]
  if (status !== 0) {
    throw new Error(`PostgreSQL n’a pas pu préparer ${layout.cluster} : la raison est à la fin de ${layout.log}.`)
  }
}

/** Only this system account may come in, as any role, through the socket; nothing listens on the network. */
const writeAccess = async (layout: Layout, account: Account) => {
  const files = {
    'pg_hba.conf': 'local all all peer map=preau\n',
    'pg_ident.conf': `preau "${ownName()}" all\n`,
  }
  for (const [name, text] of Object.entries(files)) {
    const path = join(layout.cluster, name)
    await writeFile(path, text, { mode: 0o600 })
    await own(path, account)
  }
}

/** Makes the cluster the first time, and says each time who may come in. */
export const prepareCluster = async (starter: Starter) => {
  const { layout, binaries, account } = starter
  await mkdir(layout.cluster, { recursive: true, mode: 0o700 })
  await assertOurs(layout, account)
  await own(layout.cluster, account)
  await assertSameMajor(layout, binaries)
  if (!existsSync(join(layout.cluster, 'PG_VERSION'))) {
    const files = await readdir(layout.cluster)
    if (files.length > 0)
      throw new Error(`${layout.cluster} contient autre chose qu’une base PostgreSQL : ${files[0]}…`)
    await initialise(starter)
  }
  await writeAccess(layout, account)
}
