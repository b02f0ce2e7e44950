import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browserForJourneys, expectAccessible, type Size } from '../../../house/journeys/browser.ts'
import { accessOf, cardOf } from '../../../house/journeys/people.ts'
import { adultPassword, pupilPassword } from '../../../kernel/demo/accounts.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'
import { fr as kit } from '../../../kernel/web/ui/fr.ts'
import type { Pupil, SchoolClass } from '../contract/classes.ts'

const { visit, visitAs } = browserForJourneys()
const devices: Size[] = ['phone', 'computer']
const known: string[] = [cast.lina.givenName, cast.noe.givenName]

const read = async <T>(page: Page, path: string): Promise<T> => {
  const reply = await page.request.get(`/api/v1${path}`)
  expect(reply.ok(), path).toBe(true)
  return (await reply.json()) as T
}

const ownClass = async (page: Page): Promise<SchoolClass> => {
  const { items } = await read<{ items: { id: string }[] }>(page, '/school/classes')
  return read<SchoolClass>(page, `/school/classes/${items[0]?.id}`)
}

/** A family that nobody else’s journey needs: one child here, a guardian who has come and is not staff. */
const ordinary = ({ pupils }: SchoolClass, rank: number): Pupil => {
  const alone = pupils.filter(pupil => pupils.filter(other => other.givenName === pupil.givenName).length === 1)
  const found = alone.filter(
    ({ givenName, guardians }) => !known.includes(givenName) && guardians.some(g => g.state === 'active' && !g.isStaff),
  )[rank]
  if (!found) throw new Error('The class of the demonstration has become too small.')
  return found
}

const signIn = (page: Page, login: string, password: string) =>
  page.request.post('/api/v1/session', { data: { login, password } })

const check = (page: Page, sheet: { login: string; code: string }) =>
  page.request.post('/api/v1/activation/check', { data: { login: sheet.login, code: sheet.code } })

const touch = async (page: Page, pictures: readonly (keyof typeof kit.pictures)[]) => {
  for (const picture of pictures) await page.getByRole('button', { name: kit.pictures[picture] }).click()
}

/** The button of a print menu, the line of the menu, and the document that comes. */
const printed = async (page: Page, path: RegExp, press: () => Promise<void>) => {
  const [reply, download] = await Promise.all([
    page.waitForResponse(response => path.test(new URL(response.url()).pathname)),
    page.waitForEvent('download'),
    press(),
  ])
  expect(reply.status()).toBe(200)
  expect(reply.headers()['content-type']).toContain('application/pdf')
  return download.suggestedFilename()
}

const inFuture = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE')

describe.each(devices)('on a %s', size => {
  const rank = size === 'phone' ? 0 : 1

  it('a teacher gives a pupil new pictures in one press, and the former ones open nothing', async () => {
    const { page, context } = await visitAs(cast.claire.login, size)
    const schoolClass = await ownClass(page)
    const pupil = ordinary(schoolClass, rank)
    const before = await accessOf(pupil.id)
    await page.goto('/ecole')
    await page.getByRole('link', { name: schoolClass.name, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: schoolClass.name }).waitFor()
    await page.getByRole('checkbox', { name: pupil.name }).press('Space')
    await page.getByText('1 élève choisi').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Nouvelles images' }).click()
    await page.getByText('Les nouvelles images sont prêtes').waitFor()
    const after = await accessOf(pupil.id)
    expect(after.pictures).not.toEqual(before.pictures)

    const tablet = await visit(size, `/classe/${await cardOf(schoolClass.id)}`)
    await tablet.page.getByRole('link', { name: pupil.givenName, exact: true }).click()
    await touch(tablet.page, before.pictures)
    await tablet.page.getByText('Essaie encore !').waitFor()
    await touch(tablet.page, after.pictures)
    await tablet.page.waitForURL(url => url.pathname === '/')
    await tablet.context.close()
    await context.close()

    const head = await visitAs(cast.thierry.login, size)
    const { items } = await read<{ items: { action: string; actor: string; target: string }[] }>(
      head.page,
      `/school/structures/${schoolClass.school.id}/journal?subject=access`,
    )
    const [first, last] = [cast.claire.givenName, cast.claire.familyName]
    expect(items).toContainEqual(
      expect.objectContaining({ action: 'access.pictures', actor: `${first} ${last}`, target: pupil.name }),
    )
    await head.context.close()
  })

  it('a teacher resets a guardian, prints the sheet, and the former password and code are dead', async () => {
    const { page, context } = await visitAs(cast.claire.login, size)
    const schoolClass = await ownClass(page)
    const pupil = ordinary(schoolClass, rank)
    const guardian = pupil.guardians.find(({ state, isStaff }) => state === 'active' && !isStaff)
    const [id, name] = [guardian?.id ?? '', guardian?.name ?? '']
    const before = await accessOf(id)
    const elsewhere = await visit(size, '/connexion')
    expect((await signIn(elsewhere.page, before.login, adultPassword)).status()).toBe(200)

    await page.goto(`/ecole/classes/${schoolClass.id}/eleves/${pupil.id}`)
    await page.getByRole('heading', { level: 1, name: pupil.name }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: `Plus d’actions pour ${name}` }).click()
    await page.getByRole('menuitem', { name: 'Réinitialiser l’accès' }).click()
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page)
    const sheet = await printed(page, /\/sheets$/, () =>
      page.getByRole('button', { name: 'Réinitialiser et imprimer la fiche' }).click(),
    )
    expect(sheet).toMatch(/^fiches-.*\.pdf$/)

    const after = await accessOf(id)
    expect(after.code).not.toBe(before.code)
    expect((await elsewhere.page.request.get('/api/v1/me')).status()).toBe(401)
    expect((await signIn(elsewhere.page, before.login, adultPassword)).status()).toBe(401)
    expect((await check(elsewhere.page, before)).status()).toBe(401)
    expect((await check(elsewhere.page, after)).status()).toBe(200)
    await elsewhere.context.close()
    await context.close()

    const head = await visitAs(cast.thierry.login, size)
    await head.page.goto(`/ecole/structures/${schoolClass.school.id}/journal`)
    const journal = head.page.getByRole('listitem').filter({ hasText: cast.claire.familyName })
    await journal.filter({ hasText: 'a réinitialisé l’accès' }).filter({ hasText: name }).first().waitFor()
    await expectAccessible(head.page)
    await head.context.close()
  })

  it('a teacher closes an app to the class: it leaves the tiles of a pupil, and « Annuler » brings it back', async () => {
    const teacher = await visitAs(cast.claire.login, size)
    const { id } = await ownClass(teacher.page)
    const pupil = await visitAs(cast.lina.login, size, pupilPassword)
    const tile = pupil.page.getByRole('link', { name: 'Ma classe' }).first()
    await tile.waitFor()
    await teacher.page.goto(`/ecole/classes/${id}`)
    await teacher.page.getByRole('switch', { name: 'Annuaire' }).press('Space')
    await teacher.page.getByText('Les élèves de la classe n’ont plus').waitFor()
    await expectAccessible(teacher.page)
    await pupil.page.goto('/annuaire')
    await pupil.page.getByRole('heading', { level: 1 }).waitFor()
    expect((await pupil.page.request.get(`/api/v1/directory/classes/${id}/faces`)).status()).toBe(404)
    expect(await tile.count()).toBe(0)
    await teacher.page.getByRole('button', { name: 'Annuler' }).click()
    await teacher.page.getByText('Les élèves de la classe ont de nouveau').waitFor()
    await pupil.page.goto('/')
    await tile.waitFor()
    await pupil.context.close()
    await teacher.context.close()
  })

  it('a parent agrees to alerts for a child, who is then offered them, and the teacher sees who answered', async () => {
    const parent = await visitAs(cast.samira.login, size)
    await parent.page.goto('/mon-compte')
    const answers = parent.page.getByRole('group', { name: `Recevoir des alertes, pour ${cast.lina.givenName}` })
    await answers.getByRole('radio', { name: 'D’accord', exact: true }).press('Space')
    await parent.page.getByText('C’est noté').first().waitFor()
    await expectAccessible(parent.page)
    const pupil = await visitAs(cast.lina.login, size, pupilPassword)
    await pupil.page.goto('/mon-compte')
    await pupil.page.getByText('Pour recevoir des mails, demande d’abord à tes parents.').waitFor()
    await expectAccessible(pupil.page)
    const teacher = await visitAs(cast.claire.login, size)
    await teacher.page.goto(`/ecole/classes/${(await ownClass(teacher.page)).id}/accords`)
    const line = teacher.page.getByRole('listitem').filter({ hasText: cast.lina.familyName })
    await line.getByText('Alertes sur son appareil : d’accord').first().waitFor()
    await expectAccessible(teacher.page)
    await answers.getByRole('radio', { name: 'Pas d’accord' }).press('Space')
    await parent.page.getByText('sont oubliés').waitFor()
    for (const { context } of [parent, pupil, teacher]) await context.close()
  })

  it('a teacher prints the sheets of the families and the card of the class', async () => {
    const { page, context } = await visitAs(cast.claire.login, size)
    const { id } = await ownClass(page)
    await page.goto(`/ecole/classes/${id}`)
    for (const [line, path] of [
      ['Fiches par famille', /\/sheets$/],
      ['Fiches à découper', /\/sheets$/],
      ['Carte de la classe', /\/card$/],
    ] as const) {
      await page.getByRole('button', { name: 'Imprimer', exact: true }).click()
      await printed(page, path, () => page.getByRole('menuitem', { name: line }).click())
    }
    await context.close()
  })

  it('a head gives a class to a substitute from a day to another, then takes it back', async () => {
    const className = size === 'phone' ? 'CE1 A' : 'CP B'
    const head = await visitAs(cast.thierry.login, size)
    const substitute = await visitAs(cast.quentin.login, size)
    const seen = async () =>
      (await read<{ items: { name: string }[] }>(substitute.page, '/school/classes')).items.map(c => c.name)
    const { page } = head
    await page.goto('/ecole')
    await expectAccessible(page)
    await page.getByRole('link', { name: className, exact: true }).click()
    await page.getByRole('button', { name: 'Confier la classe' }).click()
    await page.getByLabel('Son nom').fill(cast.quentin.familyName)
    await page.getByRole('option', { name: /Quentin Moulin/ }).click()
    await page.getByLabel(/Premier jour/).fill(inFuture(1))
    await page.getByLabel(/Dernier jour/).fill(inFuture(14))
    await expectAccessible(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Confier la classe' }).click()
    await page.getByText('La classe est confiée à Quentin Moulin').waitFor()
    await page.getByText('Pas aujourd’hui').waitFor()
    expect(await seen()).not.toContain(className)

    const menu = page.getByRole('button', { name: 'Plus d’actions pour Quentin Moulin' })
    await menu.press('Enter')
    await page.getByRole('menuitem', { name: 'Changer les dates' }).click()
    await page.getByLabel(/Premier jour/).fill(inFuture(0))
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByText('Pas aujourd’hui').waitFor({ state: 'detached' })
    expect(await seen()).toContain(className)

    await menu.press('Enter')
    await page.getByRole('menuitem', { name: 'Retirer la classe' }).click()
    await page.getByText('Quentin Moulin n’a plus cette classe').waitFor()
    expect(await seen()).not.toContain(className)
    await substitute.context.close()
    await head.context.close()
  })
})
