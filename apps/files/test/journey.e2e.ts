import { describe, expect, it } from 'vitest'
import { browserForJourneys, expectAccessible } from '../../../house/journeys/browser.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'

const { visitAs } = browserForJourneys()

const title = 'Sécurité routière : attestations'
const file = (words: string) => ({
  name: 'attestations.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7\n% ${words}\n%%EOF`),
})

describe('a document for the heads of 59 schools', () => {
  it('is added by the adviser, new to a head until opened, unknown to a teacher, and said to be read', async () => {
    const adviser = await visitAs(cast.adrien.login, 'computer')
    const { page } = adviser
    await page.goto('/documents/nouveau')
    await page.locator('input[type=file]').setInputFiles(file('première'))
    await page.getByLabel('Titre', { exact: true }).fill(title)
    await page.getByLabel('Rayon', { exact: true }).selectOption({ label: 'Pour les directions' })
    await page.getByLabel('Thème', { exact: true }).selectOption({ label: 'Sécurité' })
    await page.getByText(/\d+ membres de l’équipe/).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ajouter', exact: true }).press('Enter')
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    const readBy = page.getByText(/^Lu par \d+ directions? sur \d+$/)
    const before = /^Lu par 0 direction sur (\d+)$/.exec(await readBy.innerText())
    expect(Number(before?.[1]), 'every head of the circonscription').toBeGreaterThanOrEqual(59)
    const address = new URL(page.url()).pathname

    const head = await visitAs(cast.thierry.login, 'computer')
    await head.page.goto('/documents?nouveaux=oui')
    const row = head.page.getByRole('row', { name: new RegExp(title) })
    await row.getByText('Nouveau').waitFor()
    await expectAccessible(head.page)
    await row.getByRole('link', { name: title }).press('Enter')
    await head.page.getByRole('heading', { level: 1, name: title }).waitFor()
    const [download] = await Promise.all([
      head.page.waitForEvent('download'),
      head.page.getByRole('link', { name: 'Télécharger' }).press('Enter'),
    ])
    expect(download.suggestedFilename()).toBe('attestations.pdf')
    await head.page.goto('/documents')
    await row.waitFor()
    expect(await row.getByText('Nouveau').count()).toBe(0)
    await head.context.close()

    const teacher = await visitAs(cast.claire.login, 'computer')
    await teacher.page.goto(address)
    await teacher.page.getByRole('heading', { name: 'Cette page n’est pas ici' }).waitFor()
    await teacher.context.close()

    await page.reload()
    await page.getByText(`Lu par 1 direction sur ${before?.[1]}`, { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Autres actions' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Remplacer le fichier' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Remplacer le fichier' })
    await dialog.locator('input[type=file]').setInputFiles(file('seconde'))
    await dialog.getByRole('button', { name: 'Remplacer le fichier' }).press('Enter')
    await page.getByRole('link', { name: 'Version 2' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(address)
    await expectAccessible(page)
    await adviser.context.close()
  })
})

describe('on a phone', () => {
  it('a parent opens the rules of the school, and copies nothing but its link', async () => {
    const { page, context } = await visitAs(cast.camille.login, 'phone')
    await page.goto('/documents')
    await page.getByText('Filtrer').click()
    await page.getByLabel('Thème', { exact: true }).selectOption({ label: 'Vie scolaire' })
    const rules = page.getByRole('link', { name: 'Règlement intérieur de l’école' })
    await rules.waitFor()
    await page.getByText('Compte rendu du conseil').waitFor({ state: 'detached' })
    await expectAccessible(page)
    await rules.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Règlement intérieur de l’école' }).waitFor()
    await page.getByRole('link', { name: 'Télécharger' }).waitFor()
    expect(await page.getByText('Versions').count()).toBe(0)
    await expectAccessible(page)
    await context.close()
  })
})
