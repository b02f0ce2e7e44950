import { describe, expect, it } from 'vitest'
import { browserForJourneys, expectAccessible, type Size } from '../../../house/journeys/browser.ts'
import { pupilPassword } from '../../../kernel/demo/accounts.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'

const { visitAs } = browserForJourneys()
const devices: Size[] = ['phone', 'computer']

describe.each(devices)('on a %s', size => {
  it('a pupil reads one big and clear, and says so', async () => {
    const pupil = size === 'phone' ? cast.lina : cast.noe
    const { page, context } = await visitAs(pupil.login, size, pupilPassword)
    const strip = page.getByRole('region', { name: 'Annonces' })
    await strip.getByText('À noter').waitFor()
    await expectAccessible(page)
    await strip.getByRole('button', { name: 'J’ai lu' }).click()
    await strip.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('link', { name: /Ma classe/ }).waitFor()
    expect(await strip.count()).toBe(0)
    await context.close()
  })

  it('the head shows one to families, a parent puts it away for good, the head sees it was read and ends it', async () => {
    const words = `Verglas : les cars scolaires ne circulent pas (${size}).`
    const head = await visitAs(cast.thierry.login, size)
    await head.page.goto('/bandeaux/nouveau')
    await head.page.getByLabel('Texte', { exact: true }).fill(words)
    await head.page.getByRole('radio', { name: /Urgent/ }).press('Space')
    await head.page.getByRole('button', { name: 'Choisir les groupes' }).press('Enter')
    const dialog = head.page.getByRole('dialog', { name: 'Qui peut voir ?' })
    await dialog.getByRole('checkbox', { name: /^Parents École élémentaire des Tilleuls/ }).press('Space')
    await dialog.getByRole('button', { name: 'C’est bon' }).press('Enter')
    await head.page.getByRole('region', { name: 'Ce que les personnes verront' }).getByText(words).waitFor()
    await expectAccessible(head.page)
    await head.page.getByRole('button', { name: 'Afficher le bandeau' }).press('Enter')
    const card = head.page.getByRole('article', { name: words })
    await card.getByText('Lu par').waitFor()

    const parent = await visitAs(cast.samira.login, size)
    const shown = parent.page.getByRole('region', { name: 'Annonces' }).getByRole('listitem').filter({ hasText: words })
    await shown.getByText('Urgent').waitFor()
    await expectAccessible(parent.page)
    await shown.getByRole('button', { name: 'Ne plus afficher' }).press('Enter')
    await shown.waitFor({ state: 'detached' })
    await parent.page.goto('/actualites')
    await parent.page.getByRole('heading', { level: 1 }).waitFor()
    await parent.page.getByText('Le petit portail est en travaux').waitFor()
    expect(await shown.count()).toBe(0)
    await parent.context.close()

    await head.page.reload()
    await card.getByText('1 personne l’a fermé').waitFor()
    await expectAccessible(head.page)
    await card.getByRole('button', { name: `Actions : ${words}` }).press('Enter')
    await head.page.getByRole('menuitem', { name: 'Arrêter maintenant' }).press('Enter')
    await head.page.getByText('Le bandeau n’est plus affiché.').waitFor()
    await card.waitFor({ state: 'detached' })
    await head.context.close()
  })
})
