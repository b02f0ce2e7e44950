import { expect, it } from 'vitest'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { browserForJourneys, expectAccessible, type Size, type Visitor } from './browser.ts'

const { visitAs } = browserForJourneys()

const comment = (words: string) => `${words} ${Date.now()}`

/** Once the application itself is kept on the device. */
const keptOnDevice = ({ page }: Visitor) =>
  page.waitForFunction(
    `(async () => {
      const { active } = await navigator.serviceWorker.ready
      const kept = await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).length))
      return active && kept.reduce((sum, count) => sum + count, 0) >
        performance.getEntriesByType('resource').filter(({ name }) => name.includes('/assets/')).length * 0.9
    })()`,
    undefined,
    { timeout: 60_000, polling: 500 },
  )

const firstItem = async ({ page }: Visitor) => {
  await page.goto('/actualites')
  const link = page.getByRole('article').getByRole('link').first()
  await link.press('Enter')
  await page.getByLabel('Votre commentaire').waitFor()
}

it.each<Size>(['phone', 'computer'])(
  'on a %s, what was read is there without network, and what was written leaves once',
  async size => {
    const visitor = await visitAs(cast.samira.login, size)
    const { page, context } = visitor
    await firstItem(visitor)
    const title = await page.getByRole('heading', { level: 1 }).innerText()
    await keptOnDevice(visitor)
    await context.setOffline(true)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    const strip = page.getByRole('region', { name: 'Réseau' })
    await strip.getByText(/^Hors ligne, dernière mise à jour à\s\d+\sh\s\d+/).waitFor()
    const words = comment('Merci, nous serons là.')
    await page.getByLabel('Votre commentaire').fill(words)
    await page.getByRole('button', { name: 'Commenter' }).press('Enter')
    await page.getByRole('list', { name: 'En attente du réseau' }).getByText(words).waitFor()
    await strip.getByText('1 envoi attend le réseau').waitFor()
    await expectAccessible(page)
    await page.reload()
    await page.getByRole('list', { name: 'En attente du réseau' }).getByText(words).waitFor()
    await context.setOffline(false)
    await strip.waitFor({ state: 'hidden', timeout: 30_000 })
    await page
      .getByRole('button', { name: /Supprimer le commentaire/ })
      .first()
      .waitFor()
    await page.reload()
    await page.getByText(words).waitFor()
    expect(await page.getByText(words).count()).toBe(1)
    await page.getByRole('button', { name: `Mon compte et mes réglages : Samira Benali` }).press('Enter')
    await page.getByRole('menuitem', { name: 'Se déconnecter', exact: true }).press('Enter')
    await page.getByLabel('Identifiant ou adresse électronique').waitFor()
    const left = await page.evaluate(`new Promise(done => {
    const opening = indexedDB.open('preau')
    opening.onsuccess = () => {
      const all = opening.result.transaction(['answers', 'outbox']).objectStore('answers').getAllKeys()
      all.onsuccess = () => done(all.result)
    }
  })`)
    expect(left).toEqual([])
    await context.close()
  },
)

it('what can be written no more comes back with the reason and its text, for its author to decide', async () => {
  const visitor = await visitAs(cast.samira.login, 'phone')
  const head = await visitAs(cast.thierry.login, 'computer')
  const { page, context } = visitor
  await firstItem(visitor)
  const item = `/api/v1/news/items/${new URL(page.url()).pathname.split('/').pop()}`
  await keptOnDevice(visitor)
  await context.setOffline(true)
  const words = comment('Je peux accompagner.')
  await page.getByLabel('Votre commentaire').fill(words)
  await page.getByRole('button', { name: 'Commenter' }).press('Enter')
  await page.getByRole('list', { name: 'En attente du réseau' }).getByText(words).waitFor()
  expect((await head.page.request.delete(item)).ok()).toBe(true)
  await context.setOffline(false)
  const refused = page.getByRole('region', { name: 'Réseau' })
  await refused.getByText('Un envoi n’est pas parti').waitFor()
  await refused.getByText(words).waitFor()
  expect((await head.page.request.post(`${item}/restoration`)).ok()).toBe(true)
  await refused.getByRole('button', { name: 'Abandonner' }).press('Enter')
  await refused.waitFor({ state: 'hidden' })
  await page.reload()
  await page.getByLabel('Votre commentaire').waitFor()
  expect(await page.getByText(words).count()).toBe(0)
  await head.context.close()
  await context.close()
})
