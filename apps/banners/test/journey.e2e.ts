import { describe, expect, it } from 'vitest'
import { browserForJourneys, expectAccessible, type Size } from '../../../house/journeys/browser.ts'
import { pupilPassword } from '../../../kernel/demo/accounts.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'

const { visitAs } = browserForJourneys()
const devices: Size[] = ['phone', 'computer']

describe.each(devices)('on a %s', size => {
  it('a pupil reads one big and clear, and says so', async () => {
    const pupil = size === 'phone' ? cast.lina : cast.noe
    const { page, context } = await visitAs(pupil.login, size, pupilPassword)
    const strip = page.getByRole('region', { name: 'Annonces' })
    await strip.getByText('À noter').waitFor()
    await expectAccessible(page)
    await strip.getByRole('button', { name: 'J’ai lu' }).click()
    await strip.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('link', { name: /Ma classe/ }).waitFor()
    expect(await strip.count()).toBe(0)
    await context.close()
  })
})
