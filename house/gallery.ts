/*
 * Looks at the gallery: every component, in each theme, on a phone, a tablet and a computer. Writes pictures, asks axe, listens to the console.
 * `vite build --config kernel/web/build/gallery.config.ts && node house/gallery.ts [folder for the pictures]`
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchChromium } from './chromium/chromium.ts'
import { serveFolder } from './chromium/serve-folder.ts'
import { everyRule, violationsOn } from './chromium/violations.ts'

const root = join(import.meta.dirname, '..')
const pictures = process.argv[2] ?? join(root, '.cache/gallery')
const themes = ['light', 'dark', 'contrast']
const widths = [390, 820, 1440]

/** One page in one theme at one width; returns what is wrong, in sentences. */
const look = async (browser: Browser, address: string, name: string, width: number): Promise<string[]> => {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    locale: 'fr-FR',
  })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', message => message.type() === 'error' && problems.push(`${name}: ${message.text()}`))
  page.on('pageerror', error => problems.push(`${name}: ${error.message}`))
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.evaluate('document.fonts.ready')
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
  const spill = Number(
    await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  )
  if (spill > 0) problems.push(`${name}: the page is ${spill} px too wide`)
  const faults = await violationsOn(page, { runOnly: everyRule })
  problems.push(...faults.map(fault => `${name}: ${fault}`))
  await context.close()
  return problems
}

mkdirSync(pictures, { recursive: true })
const { origin, close } = await serveFolder(join(root, 'dist/gallery'))
const browser = await launchChromium()
const problems: string[] = []
for (const theme of themes) {
  for (const width of widths) {
    problems.push(...(await look(browser, `${origin}/gallery.html?theme=${theme}`, `${theme}-${width}`, width)))
  }
}
await browser.close()
close()
for (const problem of problems) console.error(problem)
console.log(`${themes.length * widths.length} views in ${pictures}, ${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
