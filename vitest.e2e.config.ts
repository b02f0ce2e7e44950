import { defineConfig } from 'vitest/config'

/** Journeys in a real Chromium, two files at once, each worker against a préau of its own with the demonstration territory. */
export default defineConfig({
  test: {
    name: 'journeys',
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    isolate: true,
    include: ['apps/**/*.e2e.ts', 'house/**/*.e2e.ts', 'kernel/**/*.e2e.ts'],
    exclude: ['**/node_modules/**', '**/data/**', '**/dist/**'],
    globalSetup: ['house/journeys/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
