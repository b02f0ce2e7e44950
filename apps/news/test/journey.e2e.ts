import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserForJourneys, expectAccessible, type Size, type Visitor } from '../../../house/journeys/browser.ts'
import { pupilPassword } from '../../../kernel/demo/accounts.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'
import { expectHeard, expectUnseen, findAtHome, finish, recordVoice, write } from './journey-gestures.ts'

const { visitAs } = browserForJourneys()
const devices: Size[] = ['phone', 'computer']

describe.each(devices)('on a %s', size => {
  const musics = `Semaine des musiques à l’école, ${size}`
  const orchard = `Un verger à planter, ${size}`
  const meeting = `Réunion de janvier, ${size}`
  const journal = `Le journal des classes, ${size}`
  const snow = `Bonshommes de neige, ${size}`
  const path: Record<string, string> = {}
  let adviser: Visitor
  let teacher: Visitor
  let head: Visitor
  let family: Visitor
  let pupil: Visitor

  beforeAll(async () => {
    adviser = await visitAs(cast.adrien.login, size)
    teacher = await visitAs(cast.claire.login, size)
    head = await visitAs(cast.thierry.login, size)
    family = await visitAs(cast.samira.login, size)
    pupil = await visitAs(cast.lina.login, size, pupilPassword)
  })
  afterAll(async () => {
    for (const { context } of [adviser, teacher, head, family, pupil]) await context.close()
  })

  it('the adviser publishes to the 59 schools, with a document, a sound and its words, a picture and what it shows', async () => {
    const { page } = adviser
    await page.goto('/actualites')
    await page.getByRole('article').first().waitFor()
    if (size === 'computer') await expectAccessible(page)
    await write(page, {
      title: musics,
      text: 'Du 8 au 12 mars, chaque classe chante dans la cour à 10 h.',
      document: 'Paroles des chants.pdf',
      sound: { title: 'Le chant commun', transcript: 'Vent frais, vent du matin.' },
      alt: 'Une feuille jaune',
    })
    await page.getByText(/membres de l’équipe dans 59 écoles/).waitFor()
    if (size === 'phone') await expectAccessible(page)
    path.musics = await finish(page, 'Publier', musics)
    await page.getByText('59 écoles · équipe').waitFor()
    await page.getByRole('img', { name: 'Une feuille jaune' }).waitFor()
    await page.getByText(/Remise à \d+ membres de l’équipe/).waitFor()
    await expectAccessible(page)
  })

  it('a teacher finds it at once at home, under « Quoi de neuf », and in the app', async () => {
    const { page } = teacher
    await findAtHome(page, musics)
    await page.goto('/actualites')
    await page.getByRole('link', { name: musics }).click()
    await page.getByRole('heading', { level: 1, name: musics }).waitFor()
    await page.getByText('chaque classe chante dans la cour').waitFor()
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: /^Paroles des chants\.pdf\s+PDF, 14 octets$/ }).click()
    expect((await coming).suggestedFilename()).toBe('Paroles des chants.pdf')
    await page.getByText('Transcription').click()
    await page.getByText('Vent frais, vent du matin.').waitFor()
    await page.locator('audio').press('Space')
    await expectHeard(page)
    await page.getByRole('button', { name: 'Utile' }).click()
    await page.getByRole('button', { name: 'Utile', pressed: true }).waitFor()
    await page.getByLabel('Votre commentaire').fill('Nous chanterons.')
    await page.getByRole('button', { name: 'Commenter' }).click()
    await page.getByRole('listitem').filter({ hasText: 'Nous chanterons.' }).waitFor()
  })

  it('the head sees, in numbers alone, that own school’s team was reached', async () => {
    const { page } = head
    await page.goto(String(path.musics))
    const reach = page.getByRole('region', { name: 'Qui a été informé ?' })
    await reach.getByText('École élémentaire des Tilleuls').waitFor()
    await reach.getByText(/Remise à \d+ membres de l’équipe · lue par [1-9]/).waitFor()
    expect(await reach.getByText(cast.claire.familyName).count()).toBe(0)
  })

  it('what is narrowed to one school in the share dialog is that school’s alone', async () => {
    const { page } = adviser
    await write(page, { title: orchard, text: 'Vingt pommiers pour la cour du Pré-Vert.' })
    await page.getByRole('button', { name: 'Choisir' }).click()
    const dialog = page.getByRole('dialog', { name: 'Qui peut voir ?' })
    await dialog.getByRole('checkbox', { name: /^Équipe Circonscription/ }).uncheck()
    await dialog.getByLabel('Ajouter une classe').fill('pré-vert')
    await dialog.getByRole('checkbox', { name: /^Équipe École .*Pré-Vert/ }).check()
    await dialog.getByRole('button', { name: 'C’est bon' }).click()
    path.orchard = await finish(page, 'Publier', orchard)
    await page.getByText(/Pré-Vert · équipe/).waitFor()
    await expectUnseen(teacher, path.orchard, orchard)
  })

  it('an information to heads is read by the head and not by the teacher', async () => {
    await write(adviser.page, {
      title: meeting,
      text: 'Mardi 12 janvier à 14 h, salle des fêtes.',
      thread: 'Informations aux directeurs',
    })
    path.meeting = await finish(adviser.page, 'Publier', meeting)
    await findAtHome(head.page, meeting)
    await expectUnseen(teacher, path.meeting, meeting)
  })

  it('a family and a pupil see nothing of what is for schools', async () => {
    for (const visitor of [family, pupil]) {
      await expectUnseen(visitor, String(path.musics), musics)
      await expectUnseen(visitor, String(path.meeting), meeting)
    }
  })

  it('the head opens a thread where somebody validates, and says who reads it', async () => {
    const { page } = head
    await page.goto('/actualites/fils')
    await page.getByRole('button', { name: 'Ouvrir un fil' }).click()
    await page.getByLabel('Nom', { exact: true }).fill(journal)
    await page.getByRole('radio', { name: /Quelqu’un valide/ }).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Ouvrir un fil' }).click()
    const sharing = page.getByRole('dialog', { name: /Qui peut voir/ })
    for (const who of ['Parents', 'Élèves']) {
      await sharing.getByRole('checkbox', { name: new RegExp(`^${who} `) }).click()
      await sharing.getByRole('combobox', { name: new RegExp(`: ${who} ·`) }).waitFor()
    }
    await sharing.getByRole('button', { name: 'C’est bon' }).click()
    await page.getByText('Le partage du fil a changé.').waitFor()
    await page.getByRole('link', { name: journal }).waitFor()
    if (size === 'computer') await expectAccessible(page)
  })

  it('a teacher submits to it; the head gives it back with a word, then validates it', async () => {
    await write(teacher.page, { title: snow, text: 'Quatre bonshommes, trois écharpes.', thread: journal })
    path.snow = await finish(teacher.page, 'Envoyer pour validation', snow)
    await head.page.goto('/actualites?etat=submitted')
    await head.page.getByRole('link', { name: snow }).click()
    await head.page.getByRole('button', { name: 'Rendre à son auteur' }).click()
    const dialog = head.page.getByRole('dialog')
    await dialog.getByLabel('Un mot pour expliquer').fill('Ajoutez la date, merci.')
    await dialog.getByRole('button', { name: 'Rendre à son auteur' }).click()
    await head.page.getByText('Rendue à son auteur.').waitFor()

    await teacher.page.goto(path.snow)
    await teacher.page.getByText('Ajoutez la date, merci.').first().waitFor()
    if (size === 'phone') await expectAccessible(teacher.page)
    await teacher.page.getByRole('link', { name: 'Modifier' }).click()
    await teacher.page.getByRole('textbox', { name: 'Texte', exact: true }).fill('Jeudi : quatre bonshommes de neige.')
    await recordVoice(teacher.page, 'Chut, la neige tombe.')
    if (size === 'phone') await expectAccessible(teacher.page)
    await finish(teacher.page, 'Envoyer pour validation', snow)

    await head.page.goto(path.snow)
    await head.page.getByRole('button', { name: 'Valider et publier' }).click()
    await head.page.getByText('Actualité publiée.').waitFor()
  })

  it('families read it, and a pupil puts a sticker where nothing is counted', async () => {
    await findAtHome(family.page, snow)
    await family.page.goto(String(path.snow))
    await family.page.getByText('Jeudi').first().waitFor()
    await family.page.locator('audio').press('Space')
    await expectHeard(family.page)
    await expectAccessible(family.page)

    const { page } = pupil
    await page.goto('/actualites')
    await page.getByRole('link', { name: snow }).click()
    await page.getByRole('heading', { level: 1, name: snow }).waitFor()
    await page.getByText('quatre bonshommes de neige').waitFor()
    await page.getByRole('button', { name: /^Écouter, Enregistrement du/ }).press('Enter')
    await page.getByRole('button', { name: /^Pause, Enregistrement du/ }).waitFor()
    await expectHeard(page)
    await page.getByRole('button', { name: 'Bravo' }).click()
    await page.getByRole('button', { name: 'Bravo', pressed: true }).waitFor()
    expect(await page.getByRole('group', { name: 'Réagir' }).innerText()).not.toMatch(/\d/)
    await expectAccessible(page)
  })

  it('what goes to the trash comes back in one gesture', async () => {
    const { page } = adviser
    await page.goto(String(path.orchard))
    await page.getByRole('button', { name: 'Autres actions' }).click()
    await page.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await page.getByText('Actualité restaurée.').waitFor()
    await page.goto(String(path.orchard))
    await page.getByRole('heading', { level: 1, name: orchard }).waitFor()
  })
})
