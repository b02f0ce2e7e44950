import { describe, expect, it } from 'vitest'
import { browserForJourneys, expectAccessible, type Size } from '../../../house/journeys/browser.ts'
import { pupilPassword } from '../../../kernel/demo/accounts.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'

const { visitAs } = browserForJourneys()

describe.each<[Size, 'lina' | 'noe', string]>([
  ['phone', 'lina', 'Petit à petit, l’oiseau fait son nid'],
  ['computer', 'noe', 'Un livre, une pomme, un arbre'],
])('on a %s', (size, who, words) => {
  it('a pupil writes a motto, the class reads it, the teacher takes it away, the pupil is told', async () => {
    const pupil = await visitAs(cast[who].login, size, pupilPassword)
    const { id } = (await (await pupil.page.request.get('/api/v1/me')).json()) as { id: string }
    await pupil.page.goto('/mon-compte')
    await pupil.page.getByRole('textbox', { name: 'Ma devise' }).fill(words)
    await pupil.page.getByRole('button', { name: 'C’est ma devise' }).press('Enter')
    await pupil.page.getByText('Ta devise est sur ta fiche.').waitFor()
    await expectAccessible(pupil.page)

    const mate = await visitAs(cast[who === 'lina' ? 'noe' : 'lina'].login, size, pupilPassword)
    await mate.page.goto(`/annuaire/personnes/${id}`)
    await mate.page.getByText(`« ${words} »`).waitFor()
    await expectAccessible(mate.page)

    const claire = await visitAs(cast.claire.login, size)
    await claire.page.goto('/ecole')
    const classes = await claire.page.request.get('/api/v1/school/classes')
    const { items } = (await classes.json()) as { items: { id: string }[] }
    await claire.page.goto(`/ecole/classes/${items[0]?.id}/eleves/${id}`)
    await claire.page.getByText(`« ${words} »`).waitFor()
    await expectAccessible(claire.page)
    await claire.page.getByRole('button', { name: 'Retirer la devise' }).press('Enter')
    await claire.page.getByText('La devise est retirée.').waitFor()
    await expect.poll(() => claire.page.getByText(`« ${words} »`).count()).toBe(0)

    await pupil.page.goto('/')
    await pupil.page.getByRole('button', { name: 'Du nouveau' }).press('Enter')
    await pupil.page.getByText('L’école a retiré ta devise.').waitFor()
    await expectAccessible(pupil.page)
    for (const { context } of [pupil, mate, claire]) await context.close()
  })
})
