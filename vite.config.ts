import { join } from 'node:path'
import { defineConfig, mergeConfig } from 'vite'
import { chunkGroups } from './kernel/web/build/chunks.ts'
import { compress } from './kernel/web/build/compress.ts'
import { firstFonts } from './kernel/web/build/first-fonts.ts'
import { withoutServerWords } from './kernel/web/build/server-words.ts'
import { serviceWorker } from './kernel/web/build/service-worker.ts'
import { webConfig } from './kernel/web/build/web-config.ts'

/** The browser application, into `dist/web`; the server serves it and reads `manifest.json` there. */
export default defineConfig(
  mergeConfig(webConfig(), {
    plugins: [withoutServerWords(), firstFonts(), serviceWorker(), compress()],
    build: {
      outDir: join(import.meta.dirname, 'dist/web'),
      manifest: 'manifest.json',
      rolldownOptions: {
        output: { codeSplitting: { groups: chunkGroups } },
        // Contracts are pure (dependency-cruiser holds them to it): what a page does not use of them stays out of it.
        treeshake: { moduleSideEffects: [{ test: /\/kernel\/contract\//, sideEffects: false }] },
      },
    },
  }),
)
