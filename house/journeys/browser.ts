import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { adultPassword } from '../../kernel/demo/accounts.ts'
import { place } from './place.ts'

export const sizes = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  computer: { width: 1440, height: 960 },
} as const
export type Size = keyof typeof sizes

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launchChromium = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: quiet })

export interface Visitor {
  page: Page
  context: BrowserContext
}

/** A browser for the test file: each visitor has a device of their own. */
export const browserForJourneys = () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  /** Somebody on a device that préau has never seen. */
  const visit = async (size: Size, path = '/'): Promise<Visitor> => {
    const context = await browser.newContext({
      viewport: sizes[size],
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
      hasTouch: size !== 'computer',
      baseURL: place().origin,
      acceptDownloads: true,
    })
    const page = await context.newPage()
    page.on('pageerror', error => {
      throw error
    })
    await page.goto(path)
    return { page, context }
  }

  /** The same, signed in through the sign-in page. */
  const visitAs = async (login: string, size: Size, password = adultPassword): Promise<Visitor> => {
    const visitor = await visit(size, '/connexion')
    await signIn(visitor.page, login, password)
    return visitor
  }
  return { visit, visitAs }
}

export const signIn = async (page: Page, login: string, password: string) => {
  await page.getByLabel('Identifiant ou adresse électronique').fill(login)
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL(url => !url.pathname.startsWith('/connexion'))
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Colours change gently from one theme to another: axe must not read them on the way. What turns for ever is left to turn. */
const settled = `new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => Promise.allSettled(
  document.getAnimations()
    .filter(one => one.playState === 'running' && one.effect.getComputedTiming().endTime !== Infinity)
    .map(one => one.finished),
).then(() => done()))))`

/** While a dialog is open the page behind it is inert: its heading and its landmark are rightly out of reach. */
const ofPagesAlone = ['landmark-one-main', 'page-has-heading-one']

const everything = async (page: Page) => {
  const isDialogOpen = (await page.getByRole('dialog').count()) > 0
  return new AxeBuilder({ page }).withTags(rules).disableRules(isDialogOpen ? ofPagesAlone : [])
}

/** A theme changes colours and nothing else: what is not colour has been looked at already. */
const colours = (page: Page) => new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block'])

const faultsIn = async (page: Page, theme: string): Promise<string[]> => {
  const axe = await (theme === 'light' ? everything(page) : colours(page))
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html.slice(0, 200)} (${node.failureSummary ?? ''})`),
  )
}

/** axe finds nothing in any theme, and nothing spills out of the screen (RGAA 4.1, WCAG 2.2 AA). */
export const expectAccessible = async (page: Page) => {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.evaluate(`document.documentElement.setAttribute('data-theme', '${theme}')`)
    await page.evaluate(settled)
    const first = await faultsIn(page, theme)
    // On a busy machine a colour may still be on its way; what is really wrong is wrong twice.
    if (first.length > 0) await page.evaluate(settled)
    expect(first.length > 0 ? await faultsIn(page, theme) : first, `${page.url()} in ${theme}`).toEqual([])
  }
  await page.evaluate(`document.documentElement.setAttribute('data-theme', 'light')`)
  const spill = Number(
    await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  )
  expect(spill, `${page.url()} is too wide`).toBeLessThanOrEqual(0)
}
