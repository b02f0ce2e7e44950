import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'vite'

interface IconSet {
  icons: Record<string, { body: string }>
}

const here = import.meta.dirname
const root = join(here, '../../..')
const factory = join(here, '../ui/pictogram.tsx')
const prefix = '~icons/'

const readIcons = (): IconSet['icons'] => {
  const file = createRequire(import.meta.url).resolve('@iconify-json/ph/icons.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as IconSet).icons
}

/** The outline of an icon, as one SVG path: all that the browser receives of it. */
const outline = (icons: IconSet['icons'], name: string): string => {
  const body = icons[name]?.body
  if (!body) throw new Error(`Phosphor has no icon named « ${name} » (look for one in @iconify-json/ph).`)
  if (/opacity|transform|stroke/.test(body)) throw new Error(`The icon « ${name} » is not made of plain paths.`)
  return [...body.matchAll(/ d="([^"]+)"/g)].map(match => match[1]).join('')
}

/** Names written in the applications' manifests; read as text, for a build must not run an application. */
const namesInManifests = (): string[] => {
  const files = globSync(join(root, 'apps/*/manifest.ts'))
  const names = files.flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/pictogram:\s*'([^']+)'/g)].map(match => match[1] ?? ''),
  )
  return [...new Set(names)].sort()
}

const moduleOf = (icons: IconSet['icons'], name: string): string =>
  `import { pictogram } from ${JSON.stringify(factory)}\n` +
  `export default /* @__PURE__ */ pictogram(${JSON.stringify(outline(icons, name))})\n`

const moduleOfApps = (icons: IconSet['icons']): string => {
  const entries = namesInManifests().map(name => {
    const weighted = icons[`${name}-fill`] && !/-(fill|bold)$/.test(name) ? `${name}-fill` : name
    return `${JSON.stringify(name)}: pictogram(${JSON.stringify(outline(icons, weighted))}),`
  })
  return `import { pictogram } from ${JSON.stringify(factory)}\nexport const appPictograms = {\n${entries.join('\n')}\n}\n`
}

/**
 * Serves `~icons/<name>` as a React component holding that Phosphor icon alone (the React package of Phosphor ships six weights of
 * each), and `~icons/of-apps` as the icons that manifests name.
 */
export const pictograms = (): Plugin => {
  let icons: IconSet['icons'] | undefined
  return {
    name: 'preau:pictograms',
    enforce: 'pre',
    resolveId: id => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null
      icons ??= readIcons()
      const name = id.slice(prefix.length + 1)
      return name === 'of-apps' ? moduleOfApps(icons) : moduleOf(icons, name)
    },
  }
}
