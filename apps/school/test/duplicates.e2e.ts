import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browserForJourneys, expectAccessible, type Size } from '../../../house/journeys/browser.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'
import type { Duplicate } from '../contract/duplicates.ts'

const { visitAs } = browserForJourneys()
const devices: Size[] = ['phone', 'computer']

const duplicatesOf = async (page: Page, structureId: string): Promise<Duplicate[]> => {
  const reply = await page.request.get(`/api/v1/school/structures/${structureId}/duplicates?limit=100`)
  return ((await reply.json()) as { items: Duplicate[] }).items
}

const placeOf = async (page: Page, kind: string): Promise<string> => {
  const reply = await page.request.get('/api/v1/me')
  const { attachments } = (await reply.json()) as { attachments: { structureId: string; kind: string }[] }
  return attachments.find(one => one.kind === kind)?.structureId ?? ''
}

const nameOf = (duplicate: Duplicate, rank: number) => duplicate.records[rank]?.name ?? ''
const linkTo = (page: Page, duplicate: Duplicate) =>
  page.getByRole('link', { name: `Comparer ${nameOf(duplicate, 0)} et ${nameOf(duplicate, 1)}` })

/** The same two, picked by name. */
const chooseBoth = async (page: Page, pair: Duplicate) => {
  await page.getByRole('button', { name: 'Comparer deux fiches de votre choix' }).press('Enter')
  for (const [rank, label] of ['Première fiche', 'Deuxième fiche'].entries()) {
    await page.getByLabel(label).fill(nameOf(pair, rank))
    await page
      .getByRole('option', { name: new RegExp(`^${nameOf(pair, rank)}`) })
      .first()
      .click()
  }
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Comparer', exact: true }).press('Enter')
}

describe.each(devices)('on a %s', size => {
  it('who runs the place compares two records, makes them one by the keyboard, and tells them apart again', async () => {
    const who = size === 'phone' ? cast.thierry : cast.karim
    const { page, context } = await visitAs(who.login, size)
    const structureId = await placeOf(page, size === 'phone' ? 'school' : 'constituency')
    const before = await duplicatesOf(page, structureId)
    const pair = before.find(one => one.obstacle === null)
    if (!pair) throw new Error('The demonstration has no duplicate left.')

    await page.goto(`/ecole/structures/${structureId}/doublons`)
    await linkTo(page, pair).waitFor()
    await expectAccessible(page)
    if (size === 'phone') await linkTo(page, pair).press('Enter')
    else await chooseBoth(page, pair)
    await page.getByRole('heading', { level: 1, name: 'Comparer deux fiches' }).waitFor()
    await page.getByRole('table', { name: 'Les deux fiches, côte à côte' }).waitFor()
    await expectAccessible(page)

    await page
      .getByRole('radio', { name: nameOf(pair, 0) })
      .first()
      .press('Space')
    await page.getByRole('button', { name: 'Réunir ces deux fiches' }).press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Réunies cette semaine' }).waitFor()
    expect((await duplicatesOf(page, structureId)).map(one => one.id)).not.toContain(pair.id)
    await expectAccessible(page)

    await page.getByRole('button', { name: 'Annuler la réunion' }).first().press('Enter')
    await page.getByText('retrouve sa fiche').waitFor()
    expect((await duplicatesOf(page, structureId)).map(one => one.id)).toContain(pair.id)

    await page.goto(`/ecole/structures/${structureId}/doublons/${pair.id}`)
    await page.getByRole('button', { name: 'Ce ne sont pas les mêmes' }).press('Enter')
    await page.getByText('deux personnes différentes').waitFor()
    await page.getByText('À examiner').waitFor()
    await linkTo(page, pair).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Annuler', exact: true }).press('Enter')
    await linkTo(page, pair).waitFor()
    await context.close()
  })
})
