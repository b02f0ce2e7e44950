import { describe, it } from 'vitest'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { browserForJourneys, expectAccessible, type Size } from './browser.ts'

const { visitAs } = browserForJourneys()
const devices: Size[] = ['phone', 'computer']

describe.each(devices)('on a %s', size => {
  it('an adviser makes a list of schools, chooses it in one press when sharing, and deletes it with a way back', async () => {
    const { page, context } = await visitAs(cast.adrien.login, size)
    const name = `Défi lecture (${size})`
    await page.goto('/annuaire')
    await page.getByRole('link', { name: 'Mes listes' }).click()
    await page.getByRole('heading', { level: 1, name: 'Mes listes' }).waitFor()
    await page.getByRole('button', { name: 'Nouvelle liste' }).click()
    const editor = page.getByRole('dialog', { name: 'Nouvelle liste' })
    await editor.getByLabel('Nom de la liste').fill(name)
    for (const [typed, chosen] of [
      ['tilleuls', /Enseignants.*Tilleuls/],
      ['brunet', /Claire Brunet/],
    ] as const) {
      await editor.getByRole('combobox', { name: 'Personnes et groupes' }).fill(typed)
      await page.getByRole('option', { name: chosen }).first().click()
    }
    await expectAccessible(page)
    await editor.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText(`La liste « ${name} » est enregistrée.`).waitFor()
    const card = page.getByRole('main').getByRole('listitem').filter({ hasText: name }).first()
    await card.getByText('Claire Brunet').waitFor()
    await expectAccessible(page)

    await page.goto('/actualites/nouvelle')
    await page.getByRole('textbox', { name: 'Texte', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Choisir' }).press('Enter')
    const share = page.getByRole('dialog', { name: 'Qui peut voir ?' })
    await share.getByRole('button', { name }).press('Enter')
    await share.getByRole('checkbox', { name: /Enseignants.*Tilleuls/, checked: true }).waitFor()
    await share.getByText(/Verront/).waitFor()
    await share.getByRole('button', { name: 'Annuler' }).click()

    await page.goto('/annuaire/listes')
    await page.getByRole('button', { name: `Supprimer : ${name}` }).click()
    await page.getByText(`La liste « ${name} » est supprimée.`).waitFor()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await card.waitFor()
    await page.getByRole('button', { name: `Supprimer : ${name}` }).click()
    await card.waitFor({ state: 'detached' })
    await context.close()
  })
})
