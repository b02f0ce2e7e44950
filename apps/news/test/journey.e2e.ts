import { describe, expect, it } from 'vitest'
import { browserForJourneys, expectAccessible, type Size } from '../../../house/journeys/browser.ts'
import { pupilPassword } from '../../../kernel/demo/accounts.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'

const { visitAs } = browserForJourneys()
const devices: Size[] = ['phone', 'computer']

describe.each(devices)('on a %s', size => {
  const title = `Semaine des musiques à l’école (${size})`

  it('the adviser publishes to the 59 schools, staff only', async () => {
    const { page, context } = await visitAs(cast.adrien.login, size)
    await page.goto('/actualites')
    await page.getByRole('heading', { name: 'Actualités' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Publier' }).click()
    await page
      .getByLabel('Fil', { exact: true })
      .selectOption({ label: 'Actualités pédagogiques · Circonscription de Valbrume' })
    await page.getByLabel('Titre').fill(title)
    await page
      .getByRole('textbox', { name: 'Texte' })
      .fill('Du 8 au 12 mars, chaque classe chante dans la cour à 10 h.')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Publier' }).click()
    await page.getByRole('heading', { name: title }).first().waitFor()
    await page.getByText('Qui a été informé ?').first().waitFor()
    await expectAccessible(page)
    await context.close()
  })

  it('each teacher and each head receives it directly', async () => {
    for (const login of [cast.claire.login, cast.mathilde.login]) {
      const { page, context } = await visitAs(login, size)
      await page.getByRole('link', { name: title }).first().click()
      await page.getByText('chaque classe chante dans la cour').first().waitFor()
      await context.close()
    }
  })

  it('the head sees, in numbers, that own school’s team was reached', async () => {
    const { page, context } = await visitAs(cast.mathilde.login, size)
    await page.getByRole('link', { name: title }).first().click()
    await page.getByText('Qui a été informé ?').first().waitFor()
    await page
      .getByText('École primaire du Pré-Vert')
      .or(page.getByText(/Pré-Vert/))
      .first()
      .waitFor()
    await context.close()
  })

  it('families and pupils see nothing of it', async () => {
    const people = [
      { login: cast.samira.login, password: undefined },
      { login: cast.lina.login, password: pupilPassword },
    ]
    for (const { login, password } of people) {
      const { page, context } = await visitAs(login, size, password)
      await page.goto('/actualites')
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.getByRole('article').first().waitFor()
      expect(await page.getByText(title).count()).toBe(0)
      await expectAccessible(page)
      await context.close()
    }
  })
})
