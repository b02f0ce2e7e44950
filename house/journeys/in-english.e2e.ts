import { describe, expect, it } from 'vitest'
import { adultPassword } from '../../kernel/demo/accounts.ts'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { browserForJourneys, expectAccessible, type Size } from './browser.ts'

const { visit } = browserForJourneys()
const devices: [Size, { login: string }][] = [
  ['phone', cast.mathilde],
  ['computer', cast.thierry],
]

describe.each(devices)('on a %s', (size, head) => {
  it('a head who reads English is told in English what is wrong, before and after coming in', async () => {
    const { page, context } = await visit(size, '/connexion')
    await page.getByRole('button', { name: 'English' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Hello!' }).waitFor()
    await page.getByLabel('Login or e-mail address').fill(head.login)
    await page.getByLabel('Password', { exact: true }).fill('not that one')
    await page.getByRole('button', { name: 'Sign in' }).press('Enter')
    await page.getByText('Wrong login or password.').waitFor()
    await expectAccessible(page)

    const path = '/api/v1/session'
    const reply = await context.request.post(path, { data: { login: head.login, password: adultPassword } })
    expect(reply.ok()).toBe(true)
    expect((await context.request.put('/api/v1/me/language', { data: { language: 'en' } })).ok()).toBe(true)
    await page.goto('/actualites')
    const title = page.getByRole('article').first().getByRole('heading')
    await title.waitFor()
    expect(await title.locator('[lang=fr]').count(), 'people write in French').toBe(1)
    await page.goto('/alimentation')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'photo.csv', mimeType: 'text/csv', buffer: Buffer.from('une photo\r\n1') })
    await page.getByRole('button', { name: 'Read the files' }).press('Enter')
    await page.getByText('This file is not a table').waitFor({ timeout: 30_000 })
    await expectAccessible(page)
    // Other journeys meet this head in the same territory.
    await context.request.put('/api/v1/me/language', { data: { language: 'fr' } })
    await context.close()
  })
})
