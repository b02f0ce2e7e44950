import { describe, expect, it } from 'vitest'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { browserForJourneys, expectAccessible, type Size } from './browser.ts'

const { visitAs } = browserForJourneys()
const devices: Size[] = ['phone', 'computer']

describe.each(devices)('on a %s', size => {
  it('a guardian rings the bell, opens what is new, and it is new no more', async () => {
    const { page, context } = await visitAs(size === 'phone' ? cast.samira.login : cast.delphine.login, size)
    await page.getByRole('button', { name: /Nouveautés : \d+/ }).click()
    const latest = page.getByRole('dialog', { name: 'Nouveautés' })
    await latest.getByRole('listitem').first().waitFor()
    await expectAccessible(page)
    // Whatever came last: a piece of news, a document, a date.
    const newest = latest.getByRole('link', { name: /^Nouveau : / }).first()
    const address = String(await newest.getAttribute('href'))
    await newest.click()
    await page.waitForURL(url => url.pathname === address)
    await page.getByRole('button', { name: 'Nouveautés', exact: true }).waitFor()
    await context.close()
  })

  it('a guardian chooses a weekly digest and hours of their own, and finds them again', async () => {
    const { page, context } = await visitAs(cast.camille.login, size)
    await page.goto('/mon-compte')
    const choice = page.getByLabel('Être prévenu pour Actualités')
    await choice.selectOption({ label: 'Résumé du vendredi' })
    await page.getByText('C’est enregistré.').first().waitFor()
    const hours = page.getByRole('switch', { name: 'Mes heures calmes' })
    if (!(await hours.isChecked())) await hours.click()
    await page.getByLabel('Le soir, à partir de').waitFor()
    await expectAccessible(page)
    await page.reload()
    await page.getByLabel('Le soir, à partir de').waitFor()
    expect(await choice.inputValue()).toBe('weekly')
    await context.close()
  })

  it('a head changes the quiet hours of the school, and goes back to the usual ones', async () => {
    const { page, context } = await visitAs(cast.thierry.login, size)
    const me = await (await page.request.get('/api/v1/me')).json()
    await page.goto(`/ecole/structures/${me.attachments[0].structureId}/heures-calmes`)
    await page.getByLabel('Le soir, à partir de').selectOption({ label: '18 h 30' })
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Les heures calmes sont enregistrées.').first().waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Revenir aux heures habituelles' }).click()
    await page.getByText('Les heures habituelles s’appliquent de nouveau.').first().waitFor()
    await page.getByRole('button', { name: 'Revenir aux heures habituelles' }).waitFor({ state: 'hidden' })
    expect(await page.getByLabel('Le soir, à partir de').inputValue()).toBe('20:00')
    await context.close()
  })
})
