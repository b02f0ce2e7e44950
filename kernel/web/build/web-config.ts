import { join } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import type { PluginOption, UserConfig } from 'vite'
import { browsers, lightningTargets } from './browsers.ts'
import { pictograms } from './pictograms.ts'

const root = join(import.meta.dirname, '..')

/** What turns our sources into something a browser, or a test, can run. */
export const webPlugins = (): PluginOption[] => [pictograms(), optimizeLocales.vite({ locales: ['fr-FR', 'en-US'] })]

/** What the application, the gallery and the tests build alike. */
export const webConfig = (): UserConfig => ({
  root,
  publicDir: join(root, 'public'),
  plugins: webPlugins(),
  css: { transformer: 'lightningcss', lightningcss: { targets: lightningTargets } },
  build: {
    target: browsers,
    cssTarget: browsers,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
