import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { browsers } from './web-config.ts'

const entry = join(import.meta.dirname, '../service-worker/service-worker.ts')

/** One script without imports, which every browser we answer for can run as a service worker. */
const bundle = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, target: browsers, lib: { entry, formats: ['iife'], name: 'worker' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first && 'output' in first ? first.output.find(part => part.type === 'chunk') : undefined
  if (chunk?.type !== 'chunk') throw new Error('The service worker was not built.')
  return chunk.code
}

/** Writes `service-worker.js` at the root of the site: from there it serves every page (its scope), under a name that lasts. */
export const serviceWorker = (): Plugin => ({
  name: 'preau:service-worker',
  apply: 'build',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: await bundle() })
  },
})
