import { spawnSync } from 'node:child_process'
import { environment, root } from './environment.ts'

/** The demonstration in an empty data folder, its database stopped after. */
export const loadDemonstration = (dataDir: string) => {
  const env = environment(dataDir, { PREAU_DEMO: '1' })
  const prepared = spawnSync(process.execPath, ['preau.ts', 'migrate'], { cwd: root, env, stdio: 'ignore' })
  const loaded = spawnSync(process.execPath, ['load-demo.ts'], { cwd: root, env, stdio: 'inherit' })
  if (prepared.status !== 0 || loaded.status !== 0) throw new Error('The demonstration could not be loaded.')
}
