import type { RunOptions } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { adultPassword } from '../../kernel/demo/accounts.ts'
import { launchChromium } from '../chromium/chromium.ts'
import { everyRule, violationsOn } from '../chromium/violations.ts'
import { place } from './place.ts'

export const sizes = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  computer: { width: 1440, height: 960 },
} as const
export type Size = keyof typeof sizes

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

  const open = async (size: Size): Promise<Visitor> => {
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
    return { page, context }
  }

  /** Somebody on a device that préau has never seen. */
  const visit = async (size: Size, path = '/'): Promise<Visitor> => {
    const visitor = await open(size)
    await visitor.page.goto(path)
    return visitor
  }

  /** The same, signed in already: the sign-in page has journeys of its own. */
  const visitAs = async (login: string, size: Size, password = adultPassword): Promise<Visitor> => {
    const visitor = await open(size)
    const reply = await visitor.context.request.post('/api/v1/session', { data: { login, password } })
    expect(reply.ok(), `${login} may sign in`).toBe(true)
    await visitor.page.goto('/')
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

/**
 * Colours change gently from one theme to another: axe must not read them on the way, and a tab behind another never ends them.
 * Ending one may begin those that inherit from it; what turns for ever is left to turn.
 */
const endTransitions = `(() => {
  for (let turn = 0; turn < 20; turn++) {
    const ending = document.getAnimations().filter(one => one.effect.getComputedTiming().endTime !== Infinity && one.playState !== 'finished')
    if (ending.length === 0) return
    for (const one of ending) one.finish()
  }
})()`

/** While a dialog is open the page behind it is inert: its heading and its landmark are rightly out of reach. */
const ofPagesAlone = ['landmark-one-main', 'page-has-heading-one']

const everything = async (page: Page): Promise<RunOptions> => {
  const isDialogOpen = (await page.getByRole('dialog').count()) > 0
  const rules = isDialogOpen ? Object.fromEntries(ofPagesAlone.map(id => [id, { enabled: false }])) : {}
  return { runOnly: everyRule, rules }
}

/** A theme changes colours and nothing else: what is not colour has been looked at already. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }

/** axe finds nothing in any theme, and nothing spills out of the screen (RGAA 4.1, WCAG 2.2 AA). */
export const expectAccessible = async (page: Page) => {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.evaluate(`document.documentElement.setAttribute('data-theme', '${theme}')`)
    await page.evaluate(endTransitions)
    const options = theme === 'light' ? await everything(page) : colours
    expect(await violationsOn(page, options), `${page.url()} in ${theme}`).toEqual([])
  }
  await page.evaluate(`document.documentElement.setAttribute('data-theme', 'light')`)
  const spill = Number(
    await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  )
  expect(spill, `${page.url()} is too wide`).toBeLessThanOrEqual(0)
}
