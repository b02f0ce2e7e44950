import { describe, expect, it } from 'vitest'
import { pupilPassword } from '../../kernel/demo/accounts.ts'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { browserForJourneys, expectAccessible, type Size } from './browser.ts'

const { visitAs } = browserForJourneys()
const devices: Size[] = ['phone', 'computer']

describe.each(devices)('on a %s', size => {
  it('a teacher finds a pupil in spite of a typing error, then a piece of news, with the keyboard alone', async () => {
    const { page, context } = await visitAs(cast.claire.login, size)
    await page.getByRole('heading', { name: /Bonjour Claire/ }).waitFor()
    await page.keyboard.press('/')
    const field = page.getByRole('combobox', { name: 'Rechercher' })
    await field.fill('kermarek')
    await page.getByRole('option', { name: /Noé Kermarec/ }).waitFor()
    await page.getByText('Personnes au nom proche').waitFor()
    await expectAccessible(page)
    await field.press('ArrowDown')
    await field.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Noé Kermarec' }).waitFor()
    await page.locator('h1:focus').waitFor()

    await page.keyboard.press('Control+k')
    await page.getByRole('option', { name: 'kermarek' }).waitFor()
    await field.fill('musees')
    await page.getByRole('option', { name: /Sortie au musée/ }).click()
    await page.getByRole('heading', { level: 1, name: /Sortie au musée/ }).waitFor()

    await page.getByRole('button', { name: 'Rechercher' }).click()
    await field.fill('xylofax')
    await page.getByText('Rien ne correspond').waitFor()
    await expectAccessible(page)
    await field.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await context.close()
  })

  it('a guardian finds no other family', async () => {
    const { page, context } = await visitAs(cast.samira.login, size)
    await page.getByRole('heading', { name: /Bonjour Samira/ }).waitFor()
    await page.keyboard.press('/')
    const field = page.getByRole('combobox', { name: 'Rechercher' })
    await field.fill('brunet')
    await page.getByRole('option', { name: /Claire Brunet/ }).waitFor()
    await field.fill('kermarec')
    await page.getByText('Rien ne correspond').waitFor()
    await context.close()
  })

  it('a pupil finds somebody of the class', async () => {
    const { page, context } = await visitAs(cast.lina.login, size, pupilPassword)
    await page.getByRole('button', { name: 'Rechercher' }).click()
    await page.getByRole('combobox').fill('noe')
    await page.getByRole('option', { name: /Noé/ }).waitFor()
    await expectAccessible(page)
    await context.close()
  })
})
