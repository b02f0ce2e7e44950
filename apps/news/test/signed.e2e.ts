import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserForJourneys, expectAccessible, type Visitor } from '../../../house/journeys/browser.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'
import { findAtHome, finish, write } from './journey-gestures.ts'

const { visitAs } = browserForJourneys()
const title = 'Inscription à la fête de l’hiver'
const school = 'École élémentaire des Tilleuls'
const writer = 'Anne-Laure Teyssier'

describe('what is published in the name of a school', () => {
  let head: Visitor
  let teacher: Visitor
  let mother: Visitor
  beforeAll(async () => {
    head = await visitAs(cast.thierry.login, 'computer')
    teacher = await visitAs('anne-laure.teyssier', 'phone')
    mother = await visitAs(cast.samira.login, 'phone')
  })
  afterAll(async () => {
    for (const { context } of [head, teacher, mother]) await context.close()
  })

  it('is written by a teacher whom the head chose; taken back and put back in one gesture', async () => {
    const { page } = head
    const me = await (await page.request.get('/api/v1/me')).json()
    await page.goto(`/ecole/structures/${me.attachments[0].structureId}/identites`)
    const card = page.getByRole('region', { name: school })
    await card.getByText('Par sa fonction').waitFor()
    await card.getByRole('button', { name: /^Désigner quelqu’un/ }).press('Enter')
    await page.getByLabel('Qui ?').fill('anne')
    await page.getByRole('option', { name: new RegExp(writer) }).click()
    await expectAccessible(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Désigner', exact: true }).press('Enter')
    await card.getByText(writer).waitFor()
    await card.getByRole('button', { name: `Retirer ${writer}` }).press('Enter')
    await card.getByText(writer).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Annuler' }).first().press('Enter')
    await card.getByText(writer).waitFor()
    await expectAccessible(page)
  })

  it('reaches a family signed by the school, without the name of who wrote', async () => {
    await write(teacher.page, { title, text: 'Répondez avant vendredi.' })
    await teacher.page.getByRole('radio', { name: school }).check()
    await expectAccessible(teacher.page)
    const path = await finish(teacher.page, 'Publier', title)
    await teacher.page.getByText(`(écrit par ${writer})`).waitFor()
    const { page } = mother
    await findAtHome(page, title)
    await page.getByRole('link', { name: title }).first().click()
    await page.getByRole('main').getByText(school).first().waitFor()
    await expectAccessible(page)
    const answer = await page.request.get(`/api/v1/news/items/${path.split('/').at(-1)}`)
    expect(await answer.text()).not.toContain('Teyssier')
  })

  it('says who wrote it to the head, and so does the journal', async () => {
    const { page } = head
    await page.goto('/actualites')
    await page.getByRole('link', { name: title }).click()
    await page.getByText(`(écrit par ${writer})`).waitFor()
    const me = await (await page.request.get('/api/v1/me')).json()
    await page.goto(`/ecole/structures/${me.attachments[0].structureId}/journal`)
    await page.getByText(`${writer} a publié « ${title} » au nom de « ${school} »`).waitFor()
  })
})
