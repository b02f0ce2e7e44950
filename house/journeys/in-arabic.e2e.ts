import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fr as calendar } from '../../apps/calendar/fr.ts'
import { fr as directory } from '../../apps/directory/fr.ts'
import { fr as files } from '../../apps/files/fr.ts'
import { fr as mail } from '../../apps/mail/fr.ts'
import { fr as news } from '../../apps/news/fr.ts'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { fr as account } from '../../kernel/web/account/fr.ts'
import { fr as consents } from '../../kernel/web/consents/fr.ts'
import { fr as editor } from '../../kernel/web/editor/fr.ts'
import { fr as home } from '../../kernel/web/home/fr.ts'
import { fr as notifications } from '../../kernel/web/notifications/fr.ts'
import { fr as shell } from '../../kernel/web/shell/fr.ts'
import { fr as signIn } from '../../kernel/web/sign-in/fr.ts'
import { fr as kit } from '../../kernel/web/ui/fr.ts'
import { browserForJourneys, expectAccessible, type Size } from './browser.ts'

const { visit, visitAs } = browserForJourneys()

const phrasesOf = (texts: unknown): string[] => {
  if (typeof texts === 'string') return texts.length > 3 ? [texts] : []
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(phrasesOf) : []
}
/** A name, the same in every language. */
const names = ['OpenDyslexic']
const french = new Set(
  [shell, home, kit, signIn, editor, news, mail, calendar, files, directory, account, consents, notifications].flatMap(
    phrasesOf,
  ),
)

/** Runs in the page: what préau itself says, to eyes and ears, left out what people wrote. */
const readSaid = `(() => {
  const said = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement
    if (element?.closest('[lang=fr], script, style')) continue
    said.push(node instanceof Element ? (node.getAttribute('aria-label') ?? '') : (node.textContent ?? ''))
  }
  return said.map(text => text.trim())
})()`

const expectArabic = async (page: Page) => {
  await page.locator('html[lang=ar][dir=rtl]').waitFor({ state: 'attached' })
  // The words are fetched when they are first asked for.
  await page
    .getByText(/[\u0600-\u06ff]{3}/)
    .nth(4)
    .waitFor({ state: 'attached' })
  const said = await page.evaluate<string[]>(readSaid)
  expect(said.filter(text => french.has(text) && !names.includes(text))).toEqual([])
}

const devices: Size[] = ['phone', 'computer']

describe.each(devices)('on a %s', size => {
  it('a parent finds préau in Arabic from the door to each page families open', async () => {
    const door = await visit(size, '/connexion')
    await door.page.getByRole('button', { name: 'العربية' }).press('Enter')
    await door.page.locator('html[dir=rtl]').waitFor({ state: 'attached' })
    await expectArabic(door.page)
    await expectAccessible(door.page)
    await door.context.close()

    const { page, context } = await visitAs(cast.fatou.login, size)
    expect((await context.request.put('/api/v1/me/language', { data: { language: 'ar' } })).ok()).toBe(true)
    for (const path of [
      '/',
      '/actualites',
      '/actualites/fils',
      '/messagerie',
      '/messagerie/ecrire',
      '/agenda',
      '/documents',
      '/annuaire',
      '/mon-compte',
    ]) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle')
      await expectArabic(page)
      if (size === 'phone') await expectAccessible(page)
    }
    await page.goto('/actualites')
    await page.getByRole('article').first().getByRole('link').first().press('Enter')
    await page.getByRole('article').first().waitFor()
    await expectArabic(page)
    await context.close()
  })

  it('whoever works in a school is offered the languages of the whole of préau', async () => {
    const { page, context } = await visitAs(cast.claire.login, size)
    await page.goto('/mon-compte')
    await page.getByRole('radio', { name: 'English' }).waitFor()
    expect(await page.getByText('العربية').count()).toBe(0)
    await context.close()
  })
})
