import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.2 at level AA, as RGAA 4.1 asks, and what axe recommends beside. */
export const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong on a page, in sentences. axe is brought once to each page and reports violations only: brought
 * anew for each question, into a blank page of its own as well, it took half of the time of journeys.
 */
export const violationsOn = async (page: Page, options: RunOptions): Promise<string[]> => {
  if (await page.evaluate('!window.axe')) await page.evaluate(axe.source)
  const asked = JSON.stringify({ ...options, resultTypes: ['violations'] } satisfies RunOptions)
  return page.evaluate(`axe.run(document, ${asked}).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 200) + ' (' + (failureSummary ?? '') + ')')))`)
}
