import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browserForJourneys, expectAccessible, type Size } from '../../../house/journeys/browser.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'
import type { Delivery } from '../contract.ts'
import { guardiansFile, november, pupilsFile, september } from './school-files.ts'

const { visitAs } = browserForJourneys()
const devices: [Size, string][] = [
  ['phone', cast.mathilde.login],
  ['computer', cast.thierry.login],
]
/** Reading and applying go on behind the page. */
const patience = { timeout: 30_000 }

const drop = async (page: Page, files: Record<string, string>) => {
  const payloads = Object.entries(files).map(([name, text]) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  }))
  await page.locator('input[type=file]').setInputFiles(payloads)
  await page.getByRole('button', { name: 'Lire les fichiers' }).press('Enter')
  await page.getByRole('heading', { name: 'Ce qui changerait' }).waitFor(patience)
}

/** Opens the lines behind a figure, and checks the figure. */
const open = async (page: Page, outcome: string, count: number) => {
  const tile = page.getByRole('list', { name: 'Ce qui changerait' }).getByRole('button', { name: outcome })
  expect(await tile.textContent()).toContain(`${count}${outcome}`)
  await tile.click()
  await page.getByRole('heading', { name: outcome, exact: true }).waitFor()
}

/** November's files call a class of September otherwise. */
const renamed = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replaceAll('CP Tilia', 'CP-CE1 ROY')]))

const nameClasses = async (page: Page) => {
  const applying = page.getByRole('button', { name: /^Appliquer/ })
  await page.getByText('Dites d’abord, plus haut').waitFor()
  expect(await applying.isDisabled()).toBe(true)
  const asked = page.getByLabel('« CP-CE1 ROY »')
  expect(await asked.locator('option:checked').textContent()).toBe('C’est CP Tilia (1 élève en commun)')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Retenir' }).press('Enter')
  await page.getByText('« CP-CE1 ROY » : CP Tilia').waitFor(patience)
}

/** The classes of a first file are new ones. */
const newClasses = async (page: Page) => {
  for (const name of ['« CE1 Tilia »', '« CP Tilia »']) {
    await page.getByLabel(name).selectOption({ label: 'Une nouvelle classe' })
  }
  await page.getByRole('button', { name: 'Retenir' }).click()
  await page.getByText('« CP Tilia » : Une nouvelle classe').waitFor(patience)
}

const line = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

/** Nobody leaves unticked: one of two, both, one by one from the keyboard. */
const tickLeavers = async (page: Page) => {
  await page.getByText('2 élèves ne sont plus dans le fichier').waitFor()
  await open(page, 'Départs', 2)
  const enora = page.getByLabel('Enora Le Goff a quitté l’école')
  expect(await enora.isChecked()).toBe(false)
  await enora.press('Space')
  await page.getByText('Un élève n’est plus dans le fichier').waitFor(patience)
  await expectAccessible(page)
  await page.getByLabel('Hugo Bernat a quitté l’école').press('Space')
  await page.getByText('2 élèves sur 5 partiraient').waitFor(patience)
  expect(await page.getByLabel('Ces 2 élèves ont tous quitté l’école').isChecked()).toBe(true)
}

const readPreview = async (page: Page) => {
  await open(page, 'Créations', 2)
  await line(page, 'Yanis Keita').getByText('CP Tilia').waitFor()
  await open(page, 'Modifications', 2)
  await line(page, 'Mila Sorel').getByText('CE2').waitFor()
  await open(page, 'Changements de classe', 1)
  await line(page, 'Adèle Roussel').getByText('CE1 Tilia').first().waitFor()
  await tickLeavers(page)
  await open(page, 'Lignes à relire', 1)
  const rejected = line(page, `${pupilsFile}, ligne 6`)
  await rejected.getByText('Le nom ou le prénom manque').waitFor()
}

const answer = async (page: Page) => {
  await open(page, 'À vérifier', 3)
  const agathe = page.getByRole('listitem').filter({ hasText: 'Agathe Sorel' })
  await agathe.getByText(`${guardiansFile}, ligne 3`).waitFor()
  await agathe.getByLabel('De quel élève ?').selectOption({ label: 'Mila Sorel, 21/05/2018 · CE1 Tilia' })
  await page.getByText('Choix enregistré.').first().waitFor()
  await page.getByText('2 lignes attendent votre réponse').waitFor()
}

const apply = async (page: Page) => {
  const button = page.getByRole('button', { name: /^Appliquer/ })
  expect(await button.isDisabled()).toBe(true)
  await page.getByText('2 élèves sur 5 partiraient').waitFor()
  await page.getByLabel('Oui, ces élèves ont quitté l’école').press('Space')
  await button.click()
  await page.getByRole('progressbar').waitFor()
  await page.getByText('Vous pouvez quitter cette page').waitFor()
  await page.getByText(/changements? appliqué/).waitFor(patience)
}

const stateOf = async (page: Page): Promise<Delivery['state']> => {
  const [, structureId, importId] = /alimentation\/([^/]+)\/([^/]+)/.exec(page.url()) ?? []
  const reply = await page.request.get(`/api/v1/structures/${structureId}/imports/${importId}`)
  return ((await reply.json()) as Delivery).state
}

describe.each(devices)('on a %s', (size, login) => {
  it('a head drops the files of ONDE, reads what would change, answers, applies, and takes it back', async () => {
    const { page, context } = await visitAs(login, size)
    await page.goto('/alimentation')
    await drop(page, september())
    await newClasses(page)
    await page.getByRole('button', { name: /^Appliquer/ }).click()
    await page.getByText(/changements? appliqué/).waitFor(patience)

    await page.goto('/alimentation')
    await drop(page, renamed(november()))
    await nameClasses(page)
    await readPreview(page)
    await answer(page)
    await expectAccessible(page)
    await apply(page)
    expect(await stateOf(page)).toBe('applied')
    await page.getByRole('heading', { name: 'Ce qui a changé' }).waitFor()
    await line(page, `${pupilsFile}, ligne 6`).waitFor()
    await expectAccessible(page)

    await page.getByRole('button', { name: 'Annuler cette livraison' }).click()
    await page.getByText('tout est revenu comme avant').waitFor(patience)
    expect(await stateOf(page)).toBe('undone')
    await page.goto('/alimentation')
    await page.getByText('Annulée', { exact: true }).first().waitFor()
    await expectAccessible(page)
    await context.close()
  })
})

describe('a file that is none', () => {
  it('is refused in a sentence', async () => {
    const { page, context } = await visitAs(cast.mathilde.login, 'phone')
    await page.goto('/alimentation')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'photo.csv', mimeType: 'text/csv', buffer: Buffer.from('une photo\r\n1') })
    await page.getByRole('button', { name: 'Lire les fichiers' }).press('Enter')
    await page.getByText('Cette livraison est refusée, rien n’a changé').waitFor(patience)
    await page.getByText('Ce fichier n’est pas un tableau').waitFor()
    await expectAccessible(page)
    await context.close()
  })
})
