import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { browsers } from './browsers.ts'

const entry = join(import.meta.dirname, '../service-worker/service-worker.ts')

interface Shell {
  version: string
  files: string[]
}

/** One script without imports, which every browser we answer for can run as a service worker. */
const bundle = async (shell: Shell): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __SHELL__: JSON.stringify(shell) },
    build: { write: false, target: browsers, lib: { entry, formats: ['iife'], name: 'worker' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first && 'output' in first ? first.output.find(part => part.type === 'chunk') : undefined
  if (chunk?.type !== 'chunk') throw new Error('The service worker was not built.')
  return chunk.code
}

/** The scripts, styles and faces that the page itself names: without them it draws nothing. */
const filesOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file]) => file as string)),
]

/** Changes with any file of the build: a browser then installs the new one beside the former. */
const shellOf = (output: Rolldown.OutputBundle): Shell => {
  const page = output['index.html']
  const html = page?.type === 'asset' ? String(page.source) : ''
  const version = createHash('sha256').update(html).update(Object.keys(output).sort().join()).digest('hex').slice(0, 16)
  return { version, files: filesOf(html) }
}

/** Writes `service-worker.js` at the root of the site: from there it serves every page (its scope), under a name that lasts. */
export const serviceWorker = (): Plugin => ({
  name: 'preau:service-worker',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_options, output) {
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: await bundle(shellOf(output)) })
    },
  },
})
