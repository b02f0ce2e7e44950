import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { launchChromium } from '../house/chromium/chromium.ts'
import { prepareDepartment } from './department.ts'
import { type Figure, median } from './figure.ts'
import type { Measure, Run } from './run.ts'
import { startServer } from './server.ts'

const visits = 5
/** A phone of five years ago, on the edge of 4G (performance.md, P5). */
const phone = { width: 390, height: 844, slowdown: 4, latency: 150, bytesPerSecond: 1_600_000 / 8 }

/** What one page cost. */
interface Visit {
  kilobytes: number
  scriptKilobytes: number
  /** Largest contentful paint. */
  paintSeconds: number
  /** That paint, or the end of the last task that held the screen up, whichever is later. */
  usableSeconds: number
}

const slow = async (cdp: CDPSession) => {
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latency,
    downloadThroughput: phone.bytesPerSecond,
    uploadThroughput: phone.bytesPerSecond,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown })
}

/** Bytes on the wire, headers included, all and of scripts. */
const countBytes = (cdp: CDPSession) => {
  const scripts = new Set<string>()
  const bytes = { all: 0, scripts: 0 }
  cdp.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength
    if (scripts.has(requestId)) bytes.scripts += encodedDataLength
  })
  return bytes
}

/** Runs in the page: when the largest paint and the last long task ended, in seconds. */
const readTimes = `new Promise(resolve => {
  const last = { paint: 0, task: 0 }
  new PerformanceObserver(list => { for (const e of list.getEntries()) last.paint = e.startTime })
    .observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver(list => { for (const e of list.getEntries()) last.task = e.startTime + e.duration })
    .observe({ type: 'longtask', buffered: true })
  setTimeout(() => resolve([last.paint / 1000, Math.max(last.paint, last.task) / 1000]), 300)
})`

const visit = async (page: Page, path: string): Promise<Visit> => {
  const cdp = await page.context().newCDPSession(page)
  await slow(cdp)
  const bytes = countBytes(cdp)
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const [paintSeconds, usableSeconds] = await page.evaluate<[number, number]>(readTimes)
  await cdp.detach()
  return { kilobytes: bytes.all / 1024, scriptKilobytes: bytes.scripts / 1024, paintSeconds, usableSeconds }
}

/** Kilobytes an app adds when it is opened from the bar of the home page. */
const openApp = async (page: Page, path: string): Promise<number> => {
  const cdp = await page.context().newCDPSession(page)
  await slow(cdp)
  const bytes = countBytes(cdp)
  await page.locator(`nav a[href="${path}"]`).filter({ visible: true }).first().press('Enter')
  await page.waitForURL(`**${path}`)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(2_000)
  await cdp.detach()
  return bytes.all / 1024
}

const openPhone = async (browser: Browser, origin: string, cookie: string): Promise<BrowserContext> => {
  const { width, height } = phone
  const context = await browser.newContext({ baseURL: origin, viewport: { width, height }, locale: 'fr-FR' })
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: origin }])
  return context
}

interface Visits {
  first: Visit[]
  second: Visit[]
  /** Kilobytes an app adds to the home page. */
  app: number[]
}

const visitTwice = async (context: BrowserContext, found: Visits) => {
  const page = await context.newPage()
  found.first.push(await visit(page, '/'))
  await page.close()
  const again = await context.newPage()
  found.second.push(await visit(again, '/'))
  found.app.push(await openApp(again, '/actualites'))
  await context.close()
}

const middle = (all: readonly Visit[], of: keyof Visit) => median(all.map(one => one[of]))

const line = (what: string, [found, most]: [number, number], unit: 'kB' | 's'): Figure => ({
  promise: 'P5',
  what,
  promised: `≤ ${most} ${unit}`,
  found: `${found.toFixed(unit === 's' ? 2 : 0)} ${unit}`,
  kept: found <= most,
})

const measureVisits = async ({ say }: Run): Promise<Figure[]> => {
  const { dataDir, readers } = await prepareDepartment(say)
  const guardians = readers.filter(reader => reader.kind === 'guardian').slice(0, visits)
  const server = await startServer(dataDir)
  const browser = await launchChromium()
  const found: Visits = { first: [], second: [], app: [] }
  try {
    for (const { cookie } of guardians) {
      say('a guardian’s two visits, on a slow phone')
      await visitTwice(await openPhone(browser, server.origin, cookie), found)
    }
  } finally {
    await browser.close()
    await server.stop()
  }
  return [
    line('guardian’s first visit, all', [middle(found.first, 'kilobytes'), 250], 'kB'),
    line('of which scripts', [middle(found.first, 'scriptKilobytes'), 130], 'kB'),
    line('largest paint', [middle(found.first, 'paintSeconds'), 1.8], 's'),
    line('usable', [middle(found.first, 'usableSeconds'), 2.5], 's'),
    line('second visit, largest paint', [middle(found.second, 'paintSeconds'), 0.8], 's'),
    line('opening Actualités, more', [median(found.app), 40], 'kB'),
  ]
}

/** P5: a parent on an old phone. */
export const visiting: Measure = { name: 'visit', promises: 'P5', measure: measureVisits }
