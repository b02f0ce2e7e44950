import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { adultPassword } from '../../kernel/demo/accounts.ts'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { Authenticator } from '../../kernel/server/identity/test/authenticator.ts'
import { browserForJourneys, expectAccessible, type Size, type Visitor } from './browser.ts'
import { afterAnHour, withGrace, withoutProtection } from './people.ts'

const { visit, visitAs } = browserForJourneys()
const devices: Size[] = ['phone', 'computer']
const { login } = cast.mathilde

afterEach(() => withoutProtection(login))

const typePassword = async (page: Page) => {
  await page.getByLabel('Identifiant ou adresse électronique').fill(login)
  await page.getByLabel('Mot de passe', { exact: true }).fill(adultPassword)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.getByRole('heading', { name: 'Encore une étape' }).waitFor()
}

/** From the dialog with the square to the codes put away. */
const enrol = async (page: Page, look: (page: Page) => Promise<void> = async () => {}) => {
  await page.getByRole('button', { name: 'Utiliser une application' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('visez ce carré').waitFor()
  const shown = await dialog.locator('code').textContent()
  await look(page)
  const telephone = new Authenticator({
    key: (shown ?? '').replace(/\s/g, ''),
    address: '',
    square: { size: 0, path: '' },
  })
  await dialog.getByLabel('Puis écrivez le code').fill(telephone.next())
  await dialog.getByRole('button', { name: 'Activer' }).click()
  await page.getByRole('heading', { name: 'Vos codes de secours' }).waitFor()
  await look(page)
  const codes = await page.getByRole('dialog').locator('code').allTextContents()
  await page.getByRole('button', { name: 'Je les ai rangés' }).click()
  return { telephone, codes }
}

/** A device with a finger reader, whose owner always shows the right finger. */
const withFingerReader = async ({ context, page }: Visitor) => {
  const chromium = await context.newCDPSession(page)
  await chromium.send('WebAuthn.enable')
  await chromium.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

describe.each(devices)('on a %s', size => {
  it('an application of codes is added, then asked for at the next sign-in', async () => {
    const { page, context } = await visitAs(login, size)
    await page.goto('/mon-compte#protection')
    await page.getByText('Mot de passe seul').waitFor()
    await expectAccessible(page)
    const { telephone, codes } = await enrol(page, expectAccessible)
    expect(codes.length).toBe(10)
    await page.getByText('Compte protégé').waitFor()
    await context.clearCookies()
    await page.goto('/connexion')
    await typePassword(page)
    await expectAccessible(page)
    await page.getByLabel('Code à six chiffres').fill('000000')
    await page.getByRole('button', { name: 'Entrer', exact: true }).click()
    await page.getByText('Ce code ne convient pas').waitFor()
    await page.getByLabel('Code à six chiffres').fill(telephone.next())
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /Bonjour Mathilde/ }).waitFor()
    await context.close()
  })

  it('without the telephone, a recovery code opens the account once', async () => {
    const { page, context } = await visitAs(login, size)
    await page.goto('/mon-compte#protection')
    const { codes } = await enrol(page)
    const [code = ''] = codes
    await page.getByText('10 codes restants').waitFor()
    const other = await visit(size, '/connexion')
    await typePassword(other.page)
    await other.page.getByRole('button', { name: 'Je n’ai pas mon téléphone' }).click()
    await other.page.getByLabel('Code de secours').fill(code.toLowerCase())
    await other.page.keyboard.press('Enter')
    await other.page.getByRole('heading', { name: /Bonjour Mathilde/ }).waitFor()
    await other.page.goto('/mon-compte#protection')
    await other.page.getByText('9 codes restants').waitFor()
    await other.context.close()
    await context.close()
  })

  it('a passkey opens the account with a finger, with no login and no password', async () => {
    const visitor = await visitAs(login, size)
    const { page, context } = visitor
    await withFingerReader(visitor)
    await page.goto('/mon-compte#protection')
    await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
    await page.getByRole('button', { name: 'Je les ai rangés' }).click()
    await page.getByText('Clé sur Linux', { exact: true }).waitFor()
    await expectAccessible(page)
    await context.clearCookies()
    await page.goto('/connexion')
    await page.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click()
    await page.getByRole('heading', { name: /Bonjour Mathilde/ }).waitFor()
    await context.close()
  })

  it('a dangerous act asks who is there, then goes on where it was', async () => {
    const { page, context } = await visitAs(login, size)
    const elsewhere = await visitAs(login, size)
    await page.goto('/mon-compte')
    const act = page.getByRole('button', { name: 'Déconnecter tous mes autres appareils' })
    await act.waitFor()
    await afterAnHour(login)
    await act.click()
    await page.getByRole('heading', { name: 'Est-ce bien vous ?' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('dialog').getByLabel('Mot de passe', { exact: true }).fill('ce n’est pas lui')
    await page.keyboard.press('Enter')
    await page.getByText('Ce n’est pas votre mot de passe actuel').waitFor()
    await page.getByRole('dialog').getByLabel('Mot de passe', { exact: true }).fill(adultPassword)
    await page.keyboard.press('Enter')
    await page.getByText('Vos autres appareils sont déconnectés.').waitFor()
    await elsewhere.page.goto('/')
    await elsewhere.page.getByRole('button', { name: 'Se connecter' }).waitFor()
    await elsewhere.context.close()
    await context.close()
  })

  it('a head is reminded during the days of grace, then does nothing else before choosing', async () => {
    const { page, context } = await visitAs(login, size)
    await withGrace(login, 9)
    await page.goto('/')
    await page.getByText('il vous reste 9 jours').waitFor()
    await expectAccessible(page)
    await withGrace(login, -1)
    await page.goto('/annuaire')
    await page.getByText('Deux minutes suffisent').waitFor()
    await expectAccessible(page)
    await enrol(page)
    await page.getByLabel('Chercher une personne').waitFor()
    await context.close()
  })
})
