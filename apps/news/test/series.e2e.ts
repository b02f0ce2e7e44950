import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserForJourneys, expectAccessible, type Visitor } from '../../../house/journeys/browser.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'
import { toolsSeries } from '../demo/circo-tools.ts'

const { visitAs } = browserForJourneys()

describe('a series', () => {
  let adviser: Visitor
  let teacher: Visitor
  beforeAll(async () => {
    adviser = await visitAs(cast.adrien.login, 'computer')
    teacher = await visitAs(cast.claire.login, 'phone')
  })
  afterAll(async () => {
    for (const { context } of [adviser, teacher]) await context.close()
  })

  const writeEpisode = async (title: string) => {
    const { page } = adviser
    await page.getByRole('link', { name: 'Écrire un épisode' }).click()
    await page.getByLabel('Titre', { exact: true }).fill(title)
    await page.getByRole('textbox', { name: 'Texte', exact: true }).fill('Cinq minutes, en rituel du matin.')
    await page.getByLabel('Thème', { exact: true }).selectOption('Grammaire')
    await page.getByRole('checkbox', { name: 'CM1' }).check()
    expect(await page.getByRole('radio', { name: 'À sa date' }).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Programmer', exact: true }).click()
    await page.getByRole('link', { name: title }).waitFor()
  }

  const planned = async () => {
    const lines = adviser.page.getByRole('region', { name: 'À venir' }).getByRole('listitem')
    return (await lines.allInnerTexts()).map(line => line.split('\n').slice(0, 2))
  }

  it('is begun by the adviser, who writes two episodes in advance and puts the second first by keyboard', async () => {
    const { page } = adviser
    await page.goto('/actualites')
    await page.getByRole('link', { name: 'Tout voir' }).click()
    await page.getByRole('button', { name: 'Commencer une série' }).click()
    const dialog = page.getByRole('dialog', { name: 'Commencer une série' })
    await dialog.getByLabel('Nom', { exact: true }).fill('La phrase du jour')
    await dialog.getByLabel('Jour').selectOption('lundi')
    await dialog.getByLabel('Heure').selectOption('08:30')
    await dialog.getByLabel('Thèmes du sommaire').fill('Grammaire, Orthographe')
    await dialog.getByRole('button', { name: 'Commencer une série' }).click()
    await page.getByRole('heading', { level: 1, name: 'La phrase du jour' }).waitFor()
    await writeEpisode('Les accords cachés')
    await writeEpisode('La phrase qui rétrécit')
    const [first, second] = await planned()
    expect([first?.[1], second?.[1]]).toEqual(['Les accords cachés', 'La phrase qui rétrécit'])
    await page.getByRole('button', { name: /^Avancer .*rétrécit/ }).press('Enter')
    await expect.poll(planned).toEqual([
      [first?.[0], 'La phrase qui rétrécit'],
      [second?.[0], 'Les accords cachés'],
    ])
    // First now: the keyboard waits on the other arrow.
    await page
      .getByRole('button', { name: /^Reculer .*rétrécit/ })
      .and(page.locator(':focus'))
      .waitFor()
    await expectAccessible(page)
  })

  it('is found again by a teacher by its theme, tried, and no longer received', async () => {
    const { page } = teacher
    await page.goto('/actualites')
    await page.getByRole('link', { name: 'Les séries' }).press('Enter')
    await page.getByRole('link', { name: toolsSeries.title }).click()
    const index = page.getByRole('region', { name: 'Sommaire' })
    await index.getByLabel('Thème').selectOption('Climat de classe')
    await expect.poll(() => index.getByRole('listitem').count()).toBe(1)
    await expectAccessible(page)
    expect(await page.getByRole('region', { name: 'À venir' }).count()).toBe(0)
    await index.getByRole('link', { name: /le minuteur visuel/ }).click()
    await page.getByText('Essayé par 14 personnes').waitFor()
    const tried = page.getByRole('button', { name: 'Je l’ai essayé' })
    await tried.click()
    await page.getByText('Essayé par 15 personnes').waitFor()
    await expectAccessible(page)
    await tried.click()
    await page.getByText('Essayé par 14 personnes').waitFor()
    await page.getByRole('link', { name: toolsSeries.title }).click()
    await page.getByRole('switch', { name: /Je la reçois/ }).press('Space')
    await page.getByText('Cette série n’arrive plus dans vos nouvelles.').waitFor()
    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await page.getByText('Cette série arrive de nouveau').waitFor()
  })
})
