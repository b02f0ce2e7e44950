import { describe, expect, it } from 'vitest'
import { browserForJourneys, expectAccessible, type Size } from '../../../house/journeys/browser.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'
import { onde } from './deliver.ts'

const { visitAs } = browserForJourneys()
const devices: Size[] = ['phone', 'computer']

describe.each(devices)('on a %s', size => {
  it('a head drops the ONDE file, reads the preview, applies it, then takes it back', async () => {
    const { page, context } = await visitAs(cast.mathilde.login, size)
    await page.goto('/alimentation')
    await page.getByRole('heading', { name: 'Alimentation' }).waitFor()
    await expectAccessible(page)
    const text = onde(
      ['ROUSSEL', 'Adèle', '14/03/2019', `CP ${size}`, 'CP'],
      ['MBAYE', 'Ousmane', '02/11/2019', `CP ${size}`, 'CP'],
    )
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: `eleves-${size}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.getByRole('button', { name: 'Lire les fichiers' }).click()
    await page.getByRole('heading', { name: 'Ce qui changerait' }).waitFor({ timeout: 60_000 })
    await page.getByText('Adèle Roussel').first().waitFor()
    await expectAccessible(page)
    const confirm = page.getByLabel('Oui, ces élèves ont quitté l’école')
    if ((await confirm.count()) > 0) await confirm.check({ force: true })
    await page.getByRole('button', { name: /^Appliquer/ }).click()
    await page.getByRole('button', { name: 'Annuler cette livraison' }).waitFor({ timeout: 60_000 })
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Annuler cette livraison' }).click()
    await page.getByText('Livraison annulée.').first().waitFor({ timeout: 60_000 })
    expect(await page.getByText('Annulée', { exact: true }).count()).toBeGreaterThan(0)
    await context.close()
  })
})
