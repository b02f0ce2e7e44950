import { defineConfig } from 'vitest/config'

/** Journeys in a real Chromium, one after the other, against one server with the demonstration territory. */
export default defineConfig({
  test: {
    name: 'journeys',
    environment: 'node',
    pool: 'forks',
    maxWorkers: 1,
    isolate: true,
    include: ['apps/**/*.e2e.ts', 'house/**/*.e2e.ts', 'kernel/**/*.e2e.ts'],
    exclude: ['**/node_modules/**', '**/data/**', '**/dist/**'],
    globalSetup: ['house/journeys/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
