import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { oldest } from '../../kernel/web/build/browsers.ts'
import { excusedScripts, excusedStyles } from '../browsers/excused.ts'
import { gapsOfScripts } from '../browsers/scripts.ts'
import { gapsOfStyles } from '../browsers/styles.ts'
import { webDir } from '../build-browser.ts'
import { launchChromium } from '../chromium/chromium.ts'
import { place } from '../journeys/place.ts'

const built = (extension: string): string[] =>
  readdirSync(webDir, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(extension))
    .map(name => readFileSync(join(webDir, name), 'utf8'))

const featureOf = (gap: string) => gap.replace(/: (?:\w+ (?:[\d.≤]+|never|preview)(?:, )?)+$/, '')

/** Only what is used and not excused; and excuses for what is used no more. */
const judged = (gaps: readonly string[], excused: Record<string, string>) => ({
  unexcused: gaps.filter(gap => !(featureOf(gap) in excused)),
  stale: Object.keys(excused).filter(feature => !gaps.some(gap => featureOf(gap) === feature)),
})

const right = { unexcused: [], stale: [] }

describe('the built application', () => {
  it('asks nothing of its scripts that our oldest browsers do not know', () => {
    expect(judged(gapsOfScripts(built('.js')), excusedScripts)).toEqual(right)
  })

  it('asks nothing of its style sheets that they would miss', () => {
    expect(judged([...new Set(built('.css').flatMap(gapsOfStyles))], excusedStyles)).toEqual(right)
  })

  it('is checked by a reader that sees what is too new', () => {
    const script = '[1].toSorted(); /(?<=a)b/; class A { static { f() } }'
    expect(gapsOfScripts([script]).map(featureOf)).toEqual(
      expect.arrayContaining(['class static block', 'lookbehind', 'Array.toSorted']),
    )
    const style = 'a:has(b){color:oklch(0.5 0.2 20);height:50dvh}@container (width>1px){a{color:red}}'
    expect(gapsOfStyles(style).map(featureOf)).toEqual(expect.arrayContaining([':has', 'oklch()', 'dvh', '@container']))
  })

  it('is promised to the same versions in the README and on the page for older ones', () => {
    const [readme, page] = ['README.md', 'kernel/web/index.html'].map(path => readFileSync(path, 'utf8'))
    for (const version of Object.values(oldest)) {
      expect(readme).toContain(version)
      expect(page).toContain(version)
    }
  })
})

describe('a browser that cannot run préau', () => {
  const show = async (javaScriptEnabled: boolean, before = '') => {
    const browser = await launchChromium()
    try {
      const page = await browser.newPage({ baseURL: place().origin, javaScriptEnabled })
      if (before) await page.addInitScript(before)
      await page.goto('/connexion')
      await page.waitForLoadState('load')
      return await page.locator('.apart:visible h1').allInnerTexts()
    } finally {
      await browser.close()
    }
  }

  it('is told so when it is too old', async () => {
    expect(await show(true, 'delete Object.hasOwn')).toEqual(['Ce navigateur est trop ancien pour préau'])
  })

  it('is told so when JavaScript is off', async () => {
    expect(await show(false)).toEqual(['préau a besoin de JavaScript'])
  })

  it('is none of those we answer for', async () => {
    expect(await show(true)).toEqual([])
  })
})
