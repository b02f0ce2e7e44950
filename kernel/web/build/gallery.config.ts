import { join } from 'node:path'
import { defineConfig, mergeConfig } from 'vite'
import { webConfig } from './web-config.ts'

/** Every component in every state, on one page: for the eyes of designers and for axe. Never part of the application. */
export default defineConfig(
  mergeConfig(webConfig(), {
    build: {
      outDir: join(import.meta.dirname, '../../../dist/gallery'),
      rolldownOptions: { input: join(import.meta.dirname, '../gallery.html') },
    },
  }),
)
