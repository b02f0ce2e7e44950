import { realpathSync } from 'node:fs'
import { bin, type Count, run, type Stage, sum, verdict } from './stage.ts'

const packages: Stage = {
  name: 'packages',
  title: 'Packages: the lock and package.json say the same',
  run: async () =>
    verdict(await run('npm', ['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])),
}

const types: Stage = {
  name: 'types',
  title: 'Types: contracts, server, browser',
  run: async () => {
    const counts: Count[] = []
    for (const part of ['contract', 'server', 'web']) {
      counts.push(verdict(await run(bin('tsc'), ['--project', `tsconfig.${part}.json`])))
    }
    return sum(counts)
  },
}

const lint: Stage = {
  name: 'lint',
  title: 'Lint and format',
  run: async () => verdict(await run(bin('biome'), ['check', '--error-on-warnings', '--max-diagnostics=50'])),
}

const CRUISED = ['kernel', 'apps', 'house', 'bench', 'start.ts', 'preau.ts', 'load-demo.ts', 'server.ts', 'worker.ts']

/** Far fewer modules than there are means that the tool could not read TypeScript, and then it finds no fault. */
const FEWEST_MODULES = 200

type Cruise = {
  summary: { violations: { from: string; to: string; rule: { name: string } }[] }
  modules: { source: string }[]
}

const boundaries: Stage = {
  name: 'boundaries',
  title: 'Boundaries: who imports whom',
  run: async () => {
    const cruiser = realpathSync(bin('depcruise'))
    const args = ['--import', './house/typescript6.ts', cruiser, ...CRUISED, '--output-type', 'json']
    const ended = await run(process.execPath, args)
    if (!ended.output.startsWith('{')) return verdict({ ...ended, status: 1 })
    const { summary, modules } = JSON.parse(ended.output) as Cruise
    const seen = modules.filter(({ source }) => /^(?!node_modules).*[.]tsx?$/.test(source)).length
    for (const { from, to, rule } of summary.violations) console.log(`${rule.name}: ${from} → ${to}`)
    if (seen < FEWEST_MODULES)
      console.log(`Only ${seen} modules were seen: dependency-cruiser could not read TypeScript.`)
    return sum([
      { passed: 1, failed: summary.violations.length },
      { passed: Number(seen >= FEWEST_MODULES), failed: Number(seen < FEWEST_MODULES) },
    ])
  },
}

const unused: Stage = {
  name: 'unused',
  title: 'Unused files, exports and packages',
  run: async () => verdict(await run(bin('knip'), ['--no-progress'])),
}

/** What is known without running préau. */
export const toolStages: Stage[] = [packages, types, lint, boundaries, unused]
