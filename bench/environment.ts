import { once } from 'node:events'
import { createServer } from 'node:net'
import { resolve } from 'node:path'

/** The checkout: programs are started from there. */
export const root = resolve(import.meta.dirname, '..')

/** Only what préau is told in production: settings of whoever runs the bench must not count. */
export const environment = (dataDir: string, more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NODE_ENV: 'production',
  DATA_DIR: dataDir,
  PREAU_DEMO: '0',
  ...more,
})

/** What a server is told besides. */
export const servingOn = (port: number, role: 'web' | 'worker' | 'both' = 'both') => ({
  PORT: String(port),
  HOST: '127.0.0.1',
  METRICS_PORT: '0',
  TRUST_PROXY: '1',
  ROLE: role,
})

/** A port nobody listens on. */
export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
