import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runStep } from '../kernel/server/operating/child-step.ts'

const root = join(import.meta.dirname, '..')

/** Where the server finds the built application. */
export const webDir = join(root, 'dist', 'web')

/** Beside the folder the bundler empties. */
const record = join(root, 'dist', 'web.built-from')

const SOURCES = [
  'package-lock.json',
  'vite.config.ts',
  'kernel/web/**/*',
  'kernel/contract/**/*',
  'apps/*.{ts,tsx}',
  'apps/*/*.ts',
  'apps/*/{contract,journal,words}/**/*',
  'apps/*/web/**/*',
  'public/**/*',
]

const isTest = (path: string) => /\.test\.tsx?$|\.e2e\.ts$|\/test\//.test(path)

const sources = async () => {
  const paths: string[] = []
  for await (const entry of glob(SOURCES, { cwd: root, withFileTypes: true })) {
    if (entry.isFile()) paths.push(join(entry.parentPath, entry.name))
  }
  return paths.filter(path => !isTest(path)).sort()
}

/** What the browser side is made of, in one number: it changes when any of its sources does. */
const fingerprint = async () => {
  const hash = createHash('sha256')
  for (const path of await sources()) {
    hash
      .update(path.slice(root.length))
      .update('\0')
      .update(await readFile(path))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * In a process of its own: the bundler's memory is given back as soon as it has finished. Always for production, even when
 * a test runner asks: what journeys walk through is what people receive.
 */
const runVite = () =>
  runStep(root, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], {
    env: { NODE_ENV: 'production' },
  }).catch(error => {
    throw new Error(`La construction de l’interface a échoué :\n${error.message}`)
  })

/** Whether the built application is that of the present sources. */
export const isBrowserBuilt = async () =>
  existsSync(join(webDir, 'index.html')) && (await readFile(record, 'utf8').catch(() => '')) === (await fingerprint())

/** Builds the browser application; what it was made from is written last, so that a build cut short is done again. */
export const buildBrowser = async () => {
  const made = await fingerprint()
  await rm(record, { force: true })
  await runVite()
  await writeFile(record, made)
}
