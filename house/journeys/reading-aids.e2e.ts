import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pupilPassword } from '../../kernel/demo/accounts.ts'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { browserForJourneys, expectAccessible, type Size } from './browser.ts'

const { visitAs } = browserForJourneys()

const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`)

const loadedFaces = (page: Page): Promise<string[]> =>
  page.evaluate(
    `[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replace(/"/g, ''))`,
  )

const coloured = (page: Page): Promise<string[]> =>
  page.evaluate(`[...CSS.highlights.values()].flatMap(colour => [...colour].map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return range.toString()
  }))`)

/** A face comes from the network, and a busy machine takes its time. */
const patient = { timeout: 20_000 }

describe.each<Size>(['phone', 'computer'])('on a %s', size => {
  it('each reading aid shows at once, and follows the account to another device', async () => {
    const { page, context } = await visitAs(cast.marc.login, size)
    await page.goto('/mon-compte')
    for (const [choice, face] of [
      ['OpenDyslexic', 'OpenDyslexic'],
      ['Andika', 'Andika'],
    ] as const) {
      await page.getByRole('radio', { name: new RegExp(choice) }).press('Space')
      await expect.poll(() => loadedFaces(page), patient).toContain(face)
      expect(await styleOf(page, 'body', 'fontFamily')).toContain(face)
    }
    const before = Number.parseFloat(await styleOf(page, 'body', 'fontSize'))
    await page.getByRole('radio', { name: 'Très grande' }).press('Space')
    await expect
      .poll(async () => Number.parseFloat(await styleOf(page, 'body', 'fontSize')) / before, patient)
      .toBeCloseTo(1.3, 1)
    await page.getByRole('switch', { name: 'Écarter les lettres et les lignes' }).press('Space')
    await expect
      .poll(async () => Number.parseFloat(await styleOf(page, 'body', 'letterSpacing')), patient)
      .toBeGreaterThan(0.5)
    await page.getByRole('switch', { name: 'Moins de mouvements' }).press('Space')
    await expect.poll(() => page.evaluate('document.documentElement.dataset.motion'), patient).toBe('reduce')
    await page.getByRole('switch', { name: 'Écriture cursive sur l’ardoise' }).press('Space')
    await expect.poll(() => page.evaluate('document.documentElement.dataset.cursive'), patient).toBe('off')
    await expectAccessible(page)
    await context.close()
    const elsewhere = await visitAs(cast.marc.login, size)
    const dataset = await elsewhere.page.evaluate('({ ...document.documentElement.dataset })')
    expect(dataset).toMatchObject({ font: 'andika', size: '130', spacing: 'wide', motion: 'reduce', cursive: 'off' })
    await elsewhere.page.request.put('/api/v1/me/preferences', {
      data: { font: 'hyper', size: '100', spacing: 'normal', motion: 'auto', cursive: 'on' },
    })
    await elsewhere.context.close()
  })

  it('a child reads with coloured syllables, which leave the page as it was, and a ruler that Escape puts away', async () => {
    const { page, context } = await visitAs(cast.lina.login, size, pupilPassword)
    await page.goto('/mon-compte')
    const syllables = page.getByRole('switch', { name: 'Colorier les syllabes' })
    const ruler = page.getByRole('switch', { name: 'Règle de lecture' })
    await syllables.press('Space')
    await ruler.press('Space')
    await expect.poll(() => coloured(page), patient).toEqual(expect.arrayContaining(['ré', 'cré', 'a', 'tion']))
    await page.goto('/actualites')
    await page.getByRole('heading', { level: 2 }).getByRole('link').first().press('Enter')
    const title = page.getByRole('heading', { level: 1 }).locator('[data-to-read]')
    await title.waitFor()
    const words = await title.innerText()
    await expect.poll(async () => (await coloured(page)).length, patient).toBeGreaterThan(words.split(' ').length)
    expect(await title.innerHTML()).toBe(words)
    const band = page.locator('[data-reading-ruler]')
    const place = await band.boundingBox()
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(async () => (await band.boundingBox())?.y).toBeGreaterThan(place?.y ?? Number.NaN)
    await page.getByRole('link', { name: 'Retour aux nouvelles' }).hover()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await band.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'La remettre' }).press('Enter')
    await band.waitFor()
    await page.getByRole('link', { name: 'Retour aux nouvelles' }).click()
    await page.getByRole('heading', { level: 1, name: 'Les nouvelles' }).waitFor()
    await page.request.put('/api/v1/me/preferences', { data: { syllables: 'plain', ruler: 'off' } })
    await context.close()
  })
})
