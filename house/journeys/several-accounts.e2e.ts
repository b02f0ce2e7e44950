import { describe, expect, it } from 'vitest'
import { adultPassword, pupilPassword } from '../../kernel/demo/accounts.ts'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { browserForJourneys, expectAccessible, type Size, signIn } from './browser.ts'

const { visitAs } = browserForJourneys()

type Visitor = Awaited<ReturnType<typeof visitAs>>

const menuOf = async ({ page }: Visitor, name: string) => {
  await page.getByRole('button', { name: `Mon compte et mes réglages : ${name}` }).press('Enter')
  return page.getByRole('menu')
}

const addAccount = async (visitor: Visitor, name: string, login: string, password: string) => {
  const menu = await menuOf(visitor, name)
  await menu.getByRole('menuitem', { name: /Ajouter un compte/ }).press('Enter')
  await visitor.page.getByRole('heading', { name: 'Comptes ouverts sur cet appareil' }).waitFor()
  await visitor.page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .waitFor()
  await expectAccessible(visitor.page)
  await signIn(visitor.page, login, password)
}

const faceOf = ({ page }: Visitor, name: string) =>
  page.getByRole('button', { name: `Mon compte et mes réglages : ${name}` }).waitFor()

describe.each<Size>(['phone', 'computer'])('on a %s', size => {
  it('two adults keep their accounts side by side, each sees their own, and one gesture goes from one to the other', async () => {
    const visitor = await visitAs(cast.samira.login, size)
    const { page, context } = visitor
    await addAccount(visitor, 'Samira Benali', cast.claire.login, adultPassword)
    await faceOf(visitor, 'Claire Brunet')
    const otherTab = await context.newPage()
    await otherTab.goto('/mon-compte')
    await otherTab.getByText(cast.claire.login).first().waitFor()
    const menu = await menuOf(visitor, 'Claire Brunet')
    await menu.getByRole('menuitem', { name: /Samira Benali/ }).waitFor()
    await expectAccessible(page)
    await menu.getByRole('menuitem', { name: /Samira Benali/ }).press('Enter')
    await faceOf(visitor, 'Samira Benali')
    await otherTab.getByRole('button', { name: 'Mon compte et mes réglages : Samira Benali' }).waitFor()
    expect(await otherTab.getByText(cast.claire.login).count()).toBe(0)
    await (await menuOf(visitor, 'Samira Benali'))
      .getByRole('menuitem', { name: 'Se déconnecter de tous les comptes' })
      .press('Enter')
    await page.getByLabel('Identifiant ou adresse électronique').waitFor()
    expect(await page.getByText('Comptes ouverts sur cet appareil').count()).toBe(0)
    await context.close()
  })
})

it('a telephone handed to a child asks the parent’s password before it opens the parent’s account again', async () => {
  const visitor = await visitAs(cast.samira.login, 'phone')
  const { page, context } = visitor
  await addAccount(visitor, 'Samira Benali', cast.lina.login, pupilPassword)
  await page.getByRole('button', { name: `Mon menu : ${cast.lina.givenName}` }).press('Enter')
  await page.getByRole('button', { name: 'Changer de compte' }).press('Enter')
  await page.getByRole('button', { name: /Samira Benali Son mot de passe sera demandé/ }).press('Enter')
  const login = page.getByLabel('Identifiant ou adresse électronique')
  expect(await login.inputValue()).toBe(cast.samira.login)
  await page.getByLabel('Mot de passe', { exact: true }).fill(adultPassword)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await faceOf(visitor, 'Samira Benali')
  const menu = await menuOf(visitor, 'Samira Benali')
  await menu.getByRole('menuitem', { name: new RegExp(cast.lina.givenName) }).press('Enter')
  await page.getByRole('button', { name: `Mon menu : ${cast.lina.givenName}` }).waitFor()
  await context.close()
})
