import { describe, expect, it } from 'vitest'
import { browserForJourneys, expectAccessible } from '../../../house/journeys/browser.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'

const { visitAs } = browserForJourneys()

describe('a message', () => {
  it('goes from a parent’s telephone to the teacher, and the answer comes back', async () => {
    const subject = 'Piscine de vendredi'
    const parent = await visitAs(cast.samira.login, 'phone')
    const { page } = parent
    await page.goto('/annuaire?q=claire')
    await page.getByRole('link', { name: 'Claire Brunet' }).first().press('Enter')
    await page.getByRole('link', { name: 'Écrire un message' }).press('Enter')
    await page.getByRole('button', { name: 'Retirer Claire Brunet' }).waitFor()
    await page.getByLabel('Objet').fill(subject)
    await page
      .getByRole('textbox', { name: 'Message', exact: true })
      .fill('Lina a oublié son bonnet, je le dépose à 8 h.')
    await page.getByText(/^Enregistré à/).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Envoyer' }).press('Enter')
    await page.getByText('Message envoyé à 1 personne.').waitFor()
    await expectAccessible(page)

    const teacher = await visitAs(cast.claire.login, 'computer')
    await teacher.page.goto('/messagerie')
    await teacher.page.getByRole('link', { name: `Non lu : ${subject}` }).waitFor()
    await expectAccessible(teacher.page)
    await teacher.page.getByRole('link', { name: `Non lu : ${subject}` }).press('Enter')
    await teacher.page.getByText(/^Maman de Lina Castel.*\(CM1 A\)/).waitFor()
    await teacher.page.getByRole('button', { name: 'Répondre à Samira Benali' }).press('Enter')
    await teacher.page
      .getByRole('textbox', { name: 'Message', exact: true })
      .fill('Merci, elle le trouvera à son porte-manteau.')
    await expectAccessible(teacher.page)
    await teacher.page.getByRole('button', { name: 'Envoyer' }).press('Enter')
    await teacher.page.getByText('Message envoyé à 1 personne.').waitFor()
    await teacher.context.close()

    await page.goto('/messagerie')
    await page.getByRole('link', { name: `Non lu : Re : ${subject}` }).press('Enter')
    await page.getByText('Merci, elle le trouvera').waitFor()
    await page.getByRole('button', { name: 'Voir le message précédent' }).press('Enter')
    await page.getByText('Lina a oublié son bonnet').waitFor()
    await expectAccessible(page)
    await parent.context.close()
  })

  it('to every school is taken in charge by one of them, which the circonscription sees', async () => {
    const subject = 'Prêt de tablettes'
    const adviser = await visitAs(cast.adrien.login, 'computer')
    const { page } = adviser
    await page.goto('/messagerie')
    await page.getByRole('link', { name: /^Équipe de circonscription/ }).press('Enter')
    await page.getByRole('group', { name: 'Suivi' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Écrire' }).first().press('Enter')
    await page.getByLabel('À', { exact: true }).fill('toutes les écoles')
    await page.getByRole('option', { name: /^Toutes les écoles · Circonscription/ }).click()
    const leaving = await page.getByText(/^Ce message part à \d+ écoles et services\.$/).innerText()
    const schools = Number(/\d+/.exec(leaving)?.[0])
    expect(schools, 'every school of the circonscription').toBeGreaterThanOrEqual(59)
    await page.getByLabel('Objet').fill(subject)
    await page.getByRole('textbox', { name: 'Message', exact: true }).fill('Une mallette de douze tablettes est libre.')
    await page.getByRole('button', { name: 'Envoyer' }).press('Enter')
    await page.getByText(`Message envoyé à ${schools} boîtes`).waitFor()

    const head = await visitAs(cast.thierry.login, 'phone')
    await head.page.goto('/messagerie')
    await head.page.getByRole('button', { name: /^Mes messages · Réception/ }).press('Enter')
    await head.page.getByRole('menuitem', { name: /^École élémentaire des Tilleuls/ }).press('Enter')
    await head.page.getByRole('link', { name: `Non lu : ${subject}` }).press('Enter')
    await head.page.getByRole('button', { name: 'Je m’en occupe' }).press('Enter')
    await head.page.getByText('Vous vous en occupez.').first().waitFor()
    await expectAccessible(head.page)
    await head.context.close()

    await page.getByRole('link', { name: 'Envoyés' }).press('Enter')
    await page.getByRole('link', { name: subject }).press('Enter')
    await page.getByText(`Ouvert par 1 école sur ${schools}`).waitFor()
    expect(await page.getByText(cast.thierry.familyName).count(), 'never who opened it').toBe(0)
    await expectAccessible(page)
    await adviser.context.close()
  })
})
