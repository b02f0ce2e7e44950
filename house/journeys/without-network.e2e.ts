import { expect, it } from 'vitest'
import { adultPassword } from '../../kernel/demo/accounts.ts'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { browserForJourneys, expectAccessible, type Size, signIn, type Visitor } from './browser.ts'

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

it('what was written leaves even if préau is closed, when the browser says that the network is back', async () => {
  const visitor = await visitAs(cast.samira.login, 'computer')
  const { page, context } = visitor
  await firstItem(visitor)
  const { pathname } = new URL(page.url())
  await keptOnDevice(visitor)
  await context.setOffline(true)
  const words = comment('À mardi.')
  await page.getByLabel('Votre commentaire').fill(words)
  await page.getByRole('button', { name: 'Commenter' }).press('Enter')
  await page.getByRole('list', { name: 'En attente du réseau' }).getByText(words).waitFor()
  const elsewhere = await context.newPage()
  const browserSide = await context.newCDPSession(elsewhere)
  const registered = new Promise<string>(found => {
    browserSide.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
      if (first) found(first.registrationId)
    })
  })
  await browserSide.send('ServiceWorker.enable')
  const origin = new URL(page.url()).origin
  const registrationId = await registered
  await page.close()
  await context.setOffline(false)
  await browserSide.send('ServiceWorker.dispatchSyncEvent', {
    origin,
    registrationId,
    tag: 'preau-outbox',
    lastChance: false,
  })
  const item = `/api/v1/news/items/${pathname.split('/').pop()}/comments`
  const isThere = async () => (await (await context.request.get(item)).text()).split(words).length - 1
  await expect.poll(isThere, { timeout: 20_000 }).toBe(1)
  await elsewhere.goto(pathname)
  await elsewhere.getByText(words).waitFor()
  expect(await elsewhere.getByRole('region', { name: 'Réseau' }).count()).toBe(0)
  await context.close()
})

it('the other account of a parent opens without network to be read, and for good when the network is back', async () => {
  const visitor = await visitAs(cast.samira.login, 'phone')
  const { page, context } = visitor
  const menuOf = async (name: string) => {
    await page.getByRole('button', { name: `Mon compte et mes réglages : ${name}` }).press('Enter')
    return page.getByRole('menu')
  }
  await (await menuOf('Samira Benali')).getByRole('menuitem', { name: /Ajouter un compte/ }).press('Enter')
  await page.getByRole('heading', { name: 'Comptes ouverts sur cet appareil' }).waitFor()
  await signIn(page, cast.claire.login, adultPassword)
  await (await menuOf('Claire Brunet')).getByRole('menuitem', { name: /Samira Benali/ }).waitFor()
  await page.keyboard.press('Escape')
  await keptOnDevice(visitor)
  await context.setOffline(true)
  await page.reload()
  const strip = page.getByRole('region', { name: 'Réseau' })
  await strip.getByText(/^Hors ligne/).waitFor()
  await (await menuOf('Claire Brunet'))
    .getByRole('menuitem', { name: /Samira Benali.*À lire, sans réseau/ })
    .press('Enter')
  await page.getByRole('button', { name: 'Mon compte et mes réglages : Samira Benali' }).waitFor()
  await strip.getByText('Ce compte est ouvert pour lire').waitFor()
  await expectAccessible(page)
  await context.setOffline(false)
  await strip.waitFor({ state: 'hidden', timeout: 30_000 })
  await page.getByRole('button', { name: 'Mon compte et mes réglages : Samira Benali' }).waitFor()
  expect(await (await context.request.get('/api/v1/me')).json()).toMatchObject({ login: cast.samira.login })
  await context.close()
})
