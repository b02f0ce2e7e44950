import { defineConfig } from 'vitest/config'
import { webPlugins } from './kernel/web/build/web-config.ts'

/** PostgreSQL and the checks share the processors with the tests: more forks than this only queue. */
const MOST_FORKS = 2

const ignored = ['**/node_modules/**', '**/data/**', '**/dist/**']

export default defineConfig({
  test: {
    maxWorkers: MOST_FORKS,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          pool: 'forks',
          include: ['**/*.test.ts'],
          exclude: [...ignored, '**/*.web.test.ts'],
          globalSetup: ['kernel/test/embedded.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: webPlugins(),
        test: {
          name: 'web',
          environment: 'happy-dom',
          // Vitest empties style sheets unless told otherwise: the test of contrasts reads the theme.
          css: { include: [/\/theme\//] },
          pool: 'forks',
          include: ['**/*.web.test.tsx', '**/*.web.test.ts'],
          exclude: ignored,
          testTimeout: 60_000,
        },
      },
    ],
  },
})
