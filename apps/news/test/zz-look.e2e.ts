import { it } from 'vitest'
import { browserForJourneys } from '../../../house/journeys/browser.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'
import { finish, write } from './journey-gestures.ts'

const { visitAs } = browserForJourneys()
it('looks', async () => {
  const { page } = await visitAs(cast.claire.login, 'phone')
  await write(page, {
    title: 'Kermesse',
    text: 'Voici le plan.',
    document: 'Plan de la kermesse – version définitive, à imprimer.pdf',
    alt: 'Un soleil',
  })
  await page.screenshot({ path: '/tmp/w/docshots/write-390.png', fullPage: true })
  const path = await finish(page, 'Publier', 'Kermesse')
  await page.screenshot({ path: '/tmp/w/docshots/read-390.png' })
  const { page: wide } = await visitAs(cast.claire.login, 'computer')
  await wide.goto(path)
  await wide.getByRole('heading', { level: 1, name: 'Kermesse' }).waitFor()
  await wide.screenshot({ path: '/tmp/w/docshots/read-1440.png' })
})
