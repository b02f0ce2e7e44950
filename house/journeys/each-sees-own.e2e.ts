import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pupilPassword } from '../../kernel/demo/accounts.ts'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { fr as kit } from '../../kernel/web/ui/fr.ts'
import { browserForJourneys, expectAccessible, type Size } from './browser.ts'

const { visitAs } = browserForJourneys()
const devices: Size[] = ['phone', 'computer']

const feedOf = (page: Page) => page.getByRole('article')

/** Scrolls back until it comes: journeys that went before have published too. */
const findInFeed = async (page: Page, text: string) => {
  const wanted = feedOf(page).filter({ hasText: text }).first()
  const more = page.getByRole('button', { name: kit.showMore })
  await feedOf(page).first().waitFor()
  for (let pages = 0; pages < 10 && !(await wanted.isVisible()) && (await more.isVisible()); pages++) {
    const shown = await feedOf(page).count()
    await more.press('Enter')
    await expect.poll(() => feedOf(page).count()).toBeGreaterThan(shown)
  }
  await wanted.waitFor()
}

/** Until it is kept: what follows may leave the page. */
const choose = async (page: Page, name: string) => {
  const kept = page.waitForResponse(reply => reply.request().method() === 'PUT' && reply.url().includes('/api/v1/me/'))
  await page
    .locator('label')
    .filter({ has: page.getByRole('radio', { name }) })
    .click()
  expect((await kept).ok()).toBe(true)
}

describe.each(devices)('on a %s', size => {
  it('a teacher reads what concerns own class, school and circonscription', async () => {
    const { page, context } = await visitAs(cast.claire.login, size)
    await page.getByRole('heading', { name: /Bonjour Claire/ }).waitFor()
    await findInFeed(page, 'L’outil numérique de la semaine')
    await expectAccessible(page)
    await context.close()
  })

  it('a guardian reads what is for families, and nothing that is for staff', async () => {
    const { page, context } = await visitAs(cast.samira.login, size)
    await page.getByRole('heading', { name: /Bonjour Samira/ }).waitFor()
    await findInFeed(page, 'Sortie au musée')
    expect(await feedOf(page).filter({ hasText: 'Salle des maîtres' }).count()).toBe(0)
    await expectAccessible(page)
    await context.close()
  })

  it('a head reads what is for heads', async () => {
    const { page, context } = await visitAs(cast.thierry.login, size)
    await page.getByRole('heading', { name: /Bonjour Thierry/ }).waitFor()
    await findInFeed(page, 'Informations aux directeurs')
    await expectAccessible(page)
    await context.close()
  })

  it('a pupil meets the slate and big tiles, with no adult’s screen', async () => {
    const { page, context } = await visitAs(cast.lina.login, size, pupilPassword)
    await page.getByText('Ma classe').first().waitFor()
    expect(await page.getByText('Alimentation').count()).toBe(0)
    expect(await page.getByText('Mon école').count()).toBe(0)
    await expectAccessible(page)
    await page.getByRole('link', { name: /Ma classe/ }).click()
    await page.getByText('Noé', { exact: true }).first().waitFor()
    await expectAccessible(page)
    await context.close()
  })

  it('a person changes the language and the theme of own account', async () => {
    const { page, context } = await visitAs(cast.ines.login, size)
    await page.goto('/mon-compte')
    await page.getByRole('heading', { name: 'Mon compte' }).waitFor()
    await expectAccessible(page)
    await choose(page, 'Sombre')
    await page.locator('html[data-theme="dark"]').waitFor()
    await choose(page, 'English')
    await page.getByRole('heading', { name: 'My account' }).waitFor()
    await page.reload()
    await page.locator('html[data-theme="dark"][lang="en"]').waitFor()
    await choose(page, 'Same as the device')
    await choose(page, 'Français')
    await page.getByRole('heading', { name: 'Mon compte' }).waitFor()
    await context.close()
  })

  it('somebody is found in the directory by the beginning of the name', async () => {
    const { page, context } = await visitAs(cast.claire.login, size)
    await page.goto('/annuaire')
    await page.getByLabel('Chercher une personne').fill('kerm')
    await page.getByRole('link', { name: 'Noé Kermarec' }).click()
    await page.getByRole('heading', { name: 'Noé Kermarec' }).waitFor()
    await page.getByText('Delphine Lambert').waitFor()
    await expectAccessible(page)
    await context.close()
  })
})
