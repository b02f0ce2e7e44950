import { describe, expect, it } from 'vitest'
import { fr as kit } from '../../kernel/web/ui/fr.ts'
import { browserForJourneys, expectAccessible, type Size } from './browser.ts'
import { familyWithSheet, louAtSchool } from './people.ts'

const { visit } = browserForJourneys()
const devices: Size[] = ['phone', 'computer']

describe.each(devices)('on a %s', size => {
  it('a child of six signs in with the class card, own face and three pictures', async () => {
    const { card, pictures } = await louAtSchool()
    const { page, context } = await visit(size, `/classe/${card}`)
    await page.getByText('Qui es-tu ?').waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Lou', exact: true }).click()
    await page.getByRole('heading', { name: /Bonjour Lou/ }).waitFor()
    await expectAccessible(page)
    for (const picture of pictures) await page.getByRole('button', { name: kit.pictures[picture] }).click()
    await page.getByText('Mes activités').or(page.getByText('Bonjour Lou !')).first().waitFor()
    await page.waitForURL(url => url.pathname === '/')
    await expectAccessible(page)
    await context.close()
  })

  it('how accessible préau is can be read before coming in', async () => {
    const { page, context } = await visit(size, '/connexion')
    await page.getByRole('link', { name: 'Accessibilité : non conforme' }).click()
    await page.getByRole('heading', { level: 1, name: 'Déclaration d’accessibilité' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Retour à l’accueil' }).click()
    await page.getByRole('button', { name: 'Se connecter' }).waitFor()
    await context.close()
  })

  it('three wrong pictures are met with « Essaie encore ! »', async () => {
    const { card, pictures } = await louAtSchool()
    const { page, context } = await visit(size, `/classe/${card}`)
    await page.getByRole('link', { name: 'Lou', exact: true }).click()
    for (const picture of [...pictures].reverse())
      await page.getByRole('button', { name: kit.pictures[picture] }).click()
    await page.getByText('Essaie encore !').waitFor()
    await context.close()
  })

  it('a guardian opens the account from the sheet: code, charter, own password', async () => {
    const guardian = await familyWithSheet(size === 'phone' ? 0 : 1)
    const { page, context } = await visit(size, `/activation#login=${guardian.login}&code=${guardian.code}`)
    await page.getByRole('heading', { name: `Bonjour ${guardian.givenName}` }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'J’ai lu la charte et je l’accepte' }).click()
    await page.getByLabel('Nouveau mot de passe').fill('trois cerises sous le préau')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Entrer dans préau' }).click()
    await page.waitForURL(url => url.pathname === '/')
    await page.getByText(`Bonjour ${guardian.givenName}`).first().waitFor()
    await expectAccessible(page)
    const again = await visit(size, `/activation#login=${guardian.login}&code=${guardian.code}`)
    await again.page.getByText('il a déjà servi').waitFor()
    await again.context.close()
    await context.close()
  })

  it('a wrong password is refused in a sentence, and nothing typed is lost', async () => {
    const { page, context } = await visit(size, '/connexion')
    await expectAccessible(page)
    await page.getByLabel('Identifiant ou adresse électronique').fill('claire.brunet')
    await page.getByLabel('Mot de passe', { exact: true }).fill('ce n’est pas lui')
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page.getByText('Identifiant ou mot de passe incorrect').waitFor()
    expect(await page.getByLabel('Identifiant ou adresse électronique').inputValue()).toBe('claire.brunet')
    await context.close()
  })
})
