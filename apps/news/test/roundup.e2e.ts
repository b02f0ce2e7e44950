import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserForJourneys, expectAccessible, type Visitor } from '../../../house/journeys/browser.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'
import { findAtHome } from './journey-gestures.ts'

const { visitAs } = browserForJourneys()
const title = 'Deux projets pour décembre'

describe('the roundup of the week', () => {
  let adviser: Visitor
  let teacher: Visitor
  beforeAll(async () => {
    adviser = await visitAs(cast.adrien.login, 'phone')
    teacher = await visitAs(cast.claire.login, 'computer')
  })
  afterAll(async () => {
    for (const { context } of [adviser, teacher]) await context.close()
  })

  it('is ready for the adviser, who sets when it comes from the threads', async () => {
    const { page } = adviser
    await page.goto('/actualites/fils')
    await page.getByRole('button', { name: 'Actions : Propositions de projets' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Récapitulatif de la semaine' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Récapitulatif de la semaine' }).waitFor()
    await page.getByRole('radio', { name: /Il part tout seul/ }).check()
    await page.getByLabel('Heure du départ').selectOption('17:00')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Enregistrer' }).press('Enter')
    await page.getByText('Récapitulatif réglé.').waitFor()
  })

  it('is put in order by keyboard, shortened, given a word, and sent early', async () => {
    const { page } = adviser
    await page.getByRole('region', { name: 'Prêt à relire' }).getByRole('link', { name: 'Relire' }).press('Enter')
    const lines = page.getByRole('region', { name: 'Les lignes' })
    const titles = async () => (await lines.getByRole('listitem').allInnerTexts()).map(line => line.split('\n')[0])
    await lines.getByRole('listitem').first().waitFor()
    const [first, second] = await titles()
    await lines
      .getByRole('button', { name: /^Monter/ })
      .nth(1)
      .press('Enter')
    await expect.poll(titles).toEqual([second, first])
    await lines
      .getByRole('button', { name: /^Retirer/ })
      .nth(1)
      .press('Enter')
    const back = page.getByRole('region', { name: 'Lignes retirées' }).getByRole('button')
    await back.and(page.locator(':focus')).press('Enter')
    await expect.poll(titles).toEqual([second, first])
    await page.getByLabel('Titre', { exact: true }).fill(title)
    await page.getByLabel('Un mot en tête').fill('Inscrivez-vous avant les vacances.')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Envoyer maintenant' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  })

  it('reaches a teacher under « Quoi de neuf », with the way to each project', async () => {
    const { page } = teacher
    await findAtHome(page, title)
    await page.getByRole('link', { name: title }).first().click()
    await page.getByText('Inscrivez-vous avant les vacances.').waitFor()
    await expectAccessible(page)
    await page.getByRole('article').getByRole('listitem').first().getByRole('link').click()
    await page.getByText('Propositions de projets').first().waitFor()
    await page.getByText(/^Visible jusqu’au/).waitFor()
  })
})
