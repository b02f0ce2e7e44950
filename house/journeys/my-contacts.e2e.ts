import { describe, expect, it } from 'vitest'
import { adultPassword } from '../../kernel/demo/accounts.ts'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { browserForJourneys, expectAccessible, type Size, signIn } from './browser.ts'

const { visit, visitAs } = browserForJourneys()

describe.each<[Size, 'claire' | 'thierry', string]>([
  ['phone', 'thierry', 'le.directeur'],
  ['computer', 'claire', 'la.brunette'],
])('on a %s', (size, who, alias) => {
  it('a number is private until its owner shows it to those in touch, and taken back at once', async () => {
    const { page, context } = await visitAs(cast[who].login, size)
    const { id } = (await (await page.request.get('/api/v1/me')).json()) as { id: string }
    await page.goto('/mon-compte')
    await page.getByRole('button', { name: 'Ajouter un numéro' }).press('Enter')
    await page.getByLabel('Téléphone').fill('06 12')
    await page.getByRole('button', { name: 'Enregistrer' }).press('Enter')
    await page.getByText('Écrivez un numéro à dix chiffres').waitFor()
    await page.getByLabel('Téléphone').fill('06.12.34.56.78')
    await page.getByRole('button', { name: 'Enregistrer' }).press('Enter')
    const eye = page.getByRole('switch', { name: 'Montrer mon numéro' })
    await eye.press('Space')
    await page.getByText('Visible des adultes avec qui vous êtes en lien').waitFor()
    await expectAccessible(page)

    const reader = await visitAs(cast.samira.login, size)
    await reader.page.goto(`/annuaire/personnes/${id}`)
    const number = reader.page.getByRole('link', { name: /^06\s12\s34\s56\s78$/ })
    expect(await number.getAttribute('href')).toBe('tel:+33612345678')
    await expectAccessible(reader.page)

    await page.getByRole('button', { name: 'Retirer' }).press('Enter')
    await page.getByText('Votre numéro est retiré.').waitFor()
    await reader.page.reload()
    await reader.page.getByRole('heading', { level: 1 }).waitFor()
    await expect.poll(() => number.count()).toBe(0)
    await reader.context.close()
    await context.close()
  })

  it('an alias opens the account, and is taken back', async () => {
    const { page, context } = await visitAs(cast[who].login, size)
    await page.goto('/mon-compte')
    await page.getByRole('button', { name: 'Choisir un alias' }).press('Enter')
    await page.getByLabel('Alias', { exact: true }).fill(alias)
    await page.getByRole('button', { name: 'Enregistrer' }).press('Enter')
    await page.getByText(`Vous vous connectez avec ${alias}`).waitFor()

    const elsewhere = await visit(size, '/connexion')
    await signIn(elsewhere.page, alias, adultPassword)
    await elsewhere.context.close()

    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await page.getByText(`Vous vous connectez avec ${cast[who].login}.`).waitFor()
    await context.close()
  })
})
