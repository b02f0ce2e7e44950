/*
 * What a visit weighs, from the built application: `node kernel/web/build/sizes.ts [folder]`.
 * For the first screen, then for each part fetched later, what it adds (brotli, as served).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

interface Chunk {
  file: string
  name?: string
  src?: string
  isEntry?: boolean
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
}
type Manifest = Record<string, Chunk>

const folder = process.argv[2] ?? join(import.meta.dirname, '../../../dist/web')
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest

/** Bytes on the wire. */
const weigh = (file: string): number => {
  const ready = join(folder, `${file}.br`)
  if (existsSync(ready)) return readFileSync(ready).length
  const bytes = readFileSync(join(folder, file))
  return file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length
}

/** A part and all that it needs at once. */
const needs = (key: string, found = new Set<string>()): Set<string> => {
  if (found.has(key)) return found
  found.add(key)
  for (const next of manifest[key]?.imports ?? []) needs(next, found)
  return found
}

const filesOf = (keys: Iterable<string>): { scripts: Set<string>; styles: Set<string> } => {
  const chunks = [...keys].map(key => manifest[key]).filter(chunk => chunk !== undefined)
  return {
    scripts: new Set(chunks.map(chunk => chunk.file)),
    styles: new Set(chunks.flatMap(chunk => chunk.css ?? [])),
  }
}

const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + weigh(file), 0)
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`
const line = (name: string, scripts: number, styles: number) =>
  console.log(`${name.padEnd(52)} ${kilobytes(scripts)} ${kilobytes(styles)}`)

const entry = Object.keys(manifest).find(key => manifest[key]?.isEntry)
if (!entry) throw new Error(`No entry in ${folder}/manifest.json: build the application first.`)

const first = needs(entry)
const { scripts, styles } = filesOf(first)
const html = readFileSync(join(folder, 'index.html'), 'utf8')
const fonts = [...html.matchAll(/href="\/([^"]+\.woff2)"/g)].map(match => match[1] ?? '')

console.log(`${''.padEnd(52)} ${'script'.padStart(10)} ${'style'.padStart(10)}`)
line('first screen', total(scripts), total(styles))
console.log(
  `first screen, with its page and its ${fonts.length} fonts: ${kilobytes(total(scripts) + total(styles) + total(fonts) + weigh('index.html')).trim()}\n`,
)

for (const [key, chunk] of Object.entries(manifest)) {
  if (chunk.isEntry || !key.includes('.ts')) continue
  const more = filesOf([...needs(key)].filter(part => !first.has(part)))
  if (more.scripts.size > 0) line(`+ ${chunk.src ?? chunk.name ?? key}`, total(more.scripts), total(more.styles))
}
