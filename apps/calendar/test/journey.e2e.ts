import { describe, expect, it } from 'vitest'
import { browserForJourneys, expectAccessible, type Size } from '../../../house/journeys/browser.ts'
import { pupilPassword } from '../../../kernel/demo/accounts.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'
import { addDays } from '../contract-days.ts'

const { visitAs } = browserForJourneys()
const devices: Size[] = ['phone', 'computer']
const inDays = (days: number) => addDays(new Date().toISOString().slice(0, 10), days)

describe('the agenda', () => {
  it('a head writes a date on a computer; a parent finds it on a phone, for each of her children', async () => {
    const head = await visitAs(cast.thierry.login, 'computer')
    await head.page.goto('/agenda/nouvelle')
    await head.page.getByLabel('Quoi', { exact: true }).fill('Spectacle de la chorale')
    await head.page.getByLabel('De quoi s’agit-il ?').selectOption('Fête')
    await head.page.getByLabel('Jour', { exact: true }).fill(inDays(5))
    await head.page.getByLabel('Début', { exact: true }).fill('18:30')
    await head.page.getByRole('textbox', { name: /^Où/ }).fill('Salle des fêtes')
    await expectAccessible(head.page)
    await head.page.getByRole('button', { name: 'Ajouter à l’agenda' }).press('Enter')
    await head.page.getByText('Date ajoutée à l’agenda.').waitFor()
    await head.page.getByText('de 18 h 30 à 19 h 30').waitFor()
    await head.context.close()

    const { page, context } = await visitAs(cast.samira.login, 'phone')
    await page.goto('/agenda')
    const date = page.getByRole('listitem').filter({ hasText: 'Spectacle de la chorale' })
    const pool = page.getByRole('listitem').filter({ hasText: 'Piscine' }).first()
    await date.getByText('Salle des fêtes').waitFor()
    await pool.waitFor()
    await expectAccessible(page)
    const children = page.getByRole('group', { name: 'Mes enfants' })
    await children.getByRole('radio', { name: /Ilyès/ }).press('Space')
    await pool.waitFor({ state: 'detached' })
    await date.getByText('Salle des fêtes').waitFor()
    await date.getByRole('link').press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Spectacle de la chorale' }).waitFor()
    await page.getByRole('article').getByText('Fête', { exact: true }).waitFor()
    await expectAccessible(page)
    await context.close()
  })

  it('a month is walked with the arrow keys, and its address leads back', async () => {
    const { page, context } = await visitAs(cast.claire.login, 'computer')
    await page.goto('/agenda?vue=mois&jour=2026-11-30')
    const day = (name: RegExp) => page.getByRole('button', { name })
    await day(/^lundi 30 novembre/).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { level: 2, name: 'Décembre 2026' }).waitFor()
    await page
      .locator('button:focus')
      .and(day(/^mardi 1er décembre/))
      .waitFor()
    await expectAccessible(page)
    await page.goBack()
    await page.getByRole('heading', { level: 2, name: 'Novembre 2026' }).waitFor()
    await context.close()
  })

  it.each(devices)('a pupil sees the week on a %s, in big and few words', async size => {
    const { page, context } = await visitAs(cast.lina.login, size, pupilPassword)
    await page.goto('/agenda')
    await page.getByRole('heading', { level: 1, name: 'Ma semaine' }).waitFor()
    await page.getByRole('listitem').filter({ hasText: 'Mardi' }).getByRole('link', { name: 'Piscine' }).waitFor()
    expect(await page.getByRole('checkbox').count()).toBe(0)
    await expectAccessible(page)
    await context.close()
  })
})
