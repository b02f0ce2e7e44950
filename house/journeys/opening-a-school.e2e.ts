import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { pupilPassword } from '../../kernel/demo/accounts.ts'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { fr as kit } from '../../kernel/web/ui/fr.ts'
import { browserForJourneys, expectAccessible } from './browser.ts'
import {
  className,
  ondeFiles,
  openSchool,
  ownPassword,
  publish,
  put,
  read,
  schoolName,
  sheetsOf,
} from './new-school.ts'
import { accessOf, cardOf } from './people.ts'

const { visit, visitAs } = browserForJourneys()

const forAll = 'Semaine des mathématiques : les rencontres du printemps'
const forStaff = 'Correspondance : qui veut écrire à une classe de mer ?'
const forHeads = 'Remontée des effectifs : avant le 30'
const forFamilies = 'Bienvenue aux Glycines'

const activate = async (page: Page, greeting: RegExp) => {
  await page.getByRole('heading', { name: greeting }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'J’ai lu la charte et je l’accepte' }).click()
  await page.getByLabel('Nouveau mot de passe').fill(ownPassword)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Entrer dans préau' }).click()
  await page.waitForURL(url => url.pathname === '/')
}

/** What « Quoi de neuf » brings of the four, on the screen of the person. */
const readsOf = async (page: Page, expected: readonly string[]) => {
  await page.goto('/')
  for (const title of expected) await page.getByText(title).first().waitFor()
  const { items } = await read<{ items: { data: { title: string } }[] }>(page, '/feed?limit=50')
  const titles = items.map(({ data }) => data.title.replaceAll('\u202f', ' '))
  expect([forAll, forStaff, forHeads, forFamilies].filter(title => titles.includes(title))).toEqual(expected)
}

it('a school opens: from the files of ONDE to a child who reads the first news', { timeout: 600_000 }, async () => {
  const admin = await visitAs(cast.karim.login, 'computer')
  const opened = await openSchool(admin.page, cast.quentin.familyName)
  await admin.context.close()

  // The head comes in, drops the two files, looks, applies.
  const head = await visit('computer', `/activation#login=${opened.head.login}&code=${opened.head.code}`)
  const { page } = head
  await activate(page, /Bonjour Solène/)
  await page.goto('/alimentation')
  await page.locator('input[type=file]').setInputFiles(ondeFiles())
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Lire les fichiers' }).click()
  await page.getByRole('heading', { name: 'Ce qui changerait' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Appliquer/ }).click()
  await page.getByRole('heading', { name: 'Ce qui a changé' }).waitFor()
  await expectAccessible(page)

  // The class is there: its sheets are printed, its teacher is named.
  await page.goto('/ecole')
  await page.getByRole('heading', { level: 1, name: schoolName }).waitFor()
  await page.getByRole('link', { name: className }).click()
  await page.getByRole('heading', { level: 1, name: className }).waitFor()
  await expectAccessible(page)
  const classId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page.getByRole('button', { name: 'Imprimer', exact: true }).click()
  const [reply] = await Promise.all([
    page.waitForResponse(response => response.url().endsWith('/sheets')),
    page.getByRole('menuitem', { name: 'Fiches par famille' }).click(),
  ])
  expect([reply.status(), reply.headers()['content-type']]).toEqual([200, 'application/pdf'])
  const sheets = await sheetsOf(page, classId)
  expect(sheets.map(({ givenName }) => givenName).sort()).toEqual(['Ambre', 'Lucien', 'Noémie', 'Octave', 'Zélie'])
  await put(page, `/school/classes/${classId}/teachers/${opened.teacherId}`, {})

  // A mother of two opens her account on her phone.
  const sheet = sheets.find(({ givenName }) => givenName === 'Noémie')
  const mother = await visit('phone', `/activation#login=${sheet?.login}&code=${sheet?.code}`)
  await activate(mother.page, /Bonjour Noémie/)
  await mother.page.getByRole('heading', { name: 'Mes enfants' }).waitFor()
  for (const child of ['Zélie', 'Octave']) await mother.page.getByText(child, { exact: true }).first().waitFor()
  await expectAccessible(mother.page)

  // Her daughter comes in on the tablet of the class: card, face, three pictures, and what one promises.
  const tablet = await visit('tablet', `/classe/${await cardOf(classId)}`)
  await tablet.page.getByText('Qui es-tu ?').waitFor()
  await expectAccessible(tablet.page)
  const schoolClass = await read<{ pupils: { id: string; givenName: string }[] }>(page, `/school/classes/${classId}`)
  const daughter = schoolClass.pupils.find(({ givenName }) => givenName === 'Zélie')
  await tablet.page.getByRole('link', { name: 'Zélie', exact: true }).click()
  await tablet.page.getByRole('heading', { name: /Bonjour Zélie/ }).waitFor()
  for (const picture of (await accessOf(daughter?.id ?? '')).pictures)
    await tablet.page.getByRole('button', { name: kit.pictures[picture] }).click()
  await tablet.page.getByRole('button', { name: 'Je promets' }).click()
  await tablet.page.getByText('Ma classe').first().waitFor()
  await expectAccessible(tablet.page)

  // The adviser publishes to everybody in the schools, to their staff, to their heads; the head to her families.
  const adviser = await visitAs(cast.adrien.login, 'computer')
  await publish(adviser.page, 'Actualités pédagogiques', forAll)
  await publish(adviser.page, 'Propositions de projets', forStaff)
  await publish(adviser.page, 'Informations aux directeurs', forHeads)
  await adviser.context.close()
  await publish(page, 'La vie de l’école', forFamilies)

  // Each reads what is theirs, and nothing else.
  const teacher = await visitAs(cast.quentin.login, 'computer')
  await readsOf(teacher.page, [forAll, forStaff, forFamilies])
  await expectAccessible(teacher.page)
  await readsOf(page, [forAll, forStaff, forHeads, forFamilies])
  await expectAccessible(page)
  await readsOf(mother.page, [forAll, forFamilies])
  await expectAccessible(mother.page)
  await readsOf(tablet.page, [forAll, forFamilies])
  await expectAccessible(tablet.page)
  const elsewhere = await visitAs(cast.lina.login, 'computer', pupilPassword)
  await readsOf(elsewhere.page, [forAll])
  for (const { context } of [head, mother, tablet, teacher, elsewhere]) await context.close()
})
