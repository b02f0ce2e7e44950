import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { browserForJourneys, expectAccessible, type Size } from '../../../house/journeys/browser.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'

const { visitAs } = browserForJourneys()

it.each<Size>(['phone', 'computer'])(
  'on a %s, a head sees which families never came, and prints what they have not read',
  async size => {
    const { page, context } = await visitAs(cast.thierry.login, size)
    const me = await (await page.request.get('/api/v1/me')).json()
    await page.goto(`/ecole/structures/${me.attachments[0].structureId}/familles`)
    const cm1 = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'CM1 A', exact: true }) })
    await cm1.getByText(/familles? sur \d+/).waitFor()
    await expectAccessible(page)
    await cm1.getByRole('link', { name: 'CM1 A', exact: true }).press('Enter')
    await page.getByRole('heading', { name: 'Familles jamais venues' }).waitFor()
    const unread = page.getByText(/publications? non lues?/).first()
    await unread.press('Enter')
    await expectAccessible(page)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: /^Imprimer pour la famille de / })
        .first()
        .press('Enter'),
    ])
    expect(file.suggestedFilename()).toBe('nouvelles-cm1-a.pdf')
    expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-')
    await context.close()
  },
)
