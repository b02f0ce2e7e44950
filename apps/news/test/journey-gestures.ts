import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect } from 'vitest'
import type { Visitor } from '../../../house/journeys/browser.ts'
import { toneOf } from '../../../kernel/test/recordings.ts'

/** Long for a machine that does many things at once; nothing waits that long otherwise. */
const patience = 30_000
const glance = 3_000

/** Drawn on the spot: a sheet of warm paper. */
const picture = () =>
  sharp({ create: { width: 640, height: 360, channels: 3, background: '#f7c948' } })
    .png()
    .toBuffer()

export interface Written {
  title: string
  text: string
  /** The option of « Dans quel fil ? ». */
  thread?: string
  /** What its picture shows. */
  alt?: string
  /** The name of a PDF joined to it. */
  document?: string
  /** A sound joined to it, and what it says. */
  sound?: { title: string; transcript: string }
}

/** Opens the composer from the list, as one does, and fills it. */
export const write = async (page: Page, { title, text, thread, alt, document, sound }: Written) => {
  await page.goto('/actualites')
  await page.getByRole('link', { name: 'Publier' }).click()
  const words = page.getByRole('textbox', { name: 'Texte', exact: true })
  await words.waitFor({ timeout: patience })
  if (thread) await page.getByLabel('Dans quel fil').selectOption({ label: thread })
  await page.getByLabel('Titre', { exact: true }).fill(title)
  await words.fill(text)
  if (document) {
    const [name, buffer] = [document, Buffer.from('%PDF-1.7\n%%EOF')]
    await page.getByLabel('Joindre un document').setInputFiles({ name, mimeType: 'application/pdf', buffer })
    await page.getByRole('button', { name: `Retirer ${name}` }).waitFor({ timeout: patience })
  }
  if (sound) {
    const file = { name: `${sound.title}.wav`, mimeType: 'audio/wav', buffer: toneOf(5) }
    await page.getByLabel('Ajouter un son ou une vidéo').setInputFiles(file)
    await page.getByLabel('Transcription').fill(sound.transcript, { timeout: patience })
  }
  if (!alt) return
  const buffer = await picture()
  await page.locator('input[type=file]').first().setInputFiles({ name: 'soleil.png', mimeType: 'image/png', buffer })
  await page.getByLabel('Que montre cette image ?').fill(alt)
}

/** Records a voice with the dictaphone of the editor, and writes what it says. */
export const recordVoice = async (page: Page, transcript: string) => {
  await page.getByRole('button', { name: 'Dictaphone' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Dictaphone' })
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.getByText('0:01 sur 3:00').waitFor({ timeout: patience })
  await dialog.getByRole('button', { name: 'Arrêter' }).click()
  await dialog.getByRole('button', { name: 'Ajouter au texte' }).click()
  await page.getByLabel('Transcription').fill(transcript, { timeout: patience })
}

/** Until it is heard: something of it has gone by. */
export const expectHeard = (page: Page) =>
  expect
    .poll(() => page.evaluate('document.querySelector("audio").currentTime'), { timeout: patience })
    .toBeGreaterThan(0)

/** Ends writing with that button, and gives the address of what was written. */
export const finish = async (page: Page, button: string, title: string): Promise<string> => {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  return new URL(page.url()).pathname
}

/** « Quoi de neuf » is filled a moment after: the home page is opened again until it is there. */
export const findAtHome = async (page: Page, title: string) => {
  const entry = page.getByRole('article').filter({ hasText: title }).first()
  await expect
    .poll(
      async () => {
        await page.goto('/')
        await page.getByRole('article').first().waitFor()
        return entry
          .waitFor({ timeout: glance })
          .then(() => true)
          .catch(() => false)
      },
      { timeout: patience },
    )
    .toBe(true)
}

/** Absent from the list, and by its address as if it did not exist. */
export const expectUnseen = async ({ page }: Visitor, path: string, title: string) => {
  await page.goto('/actualites')
  await page.getByRole('link', { name: /./ }).first().waitFor()
  await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor()
  expect(await page.getByText(title).count()).toBe(0)
  await page.goto(path)
  await page.getByRole('heading', { name: 'Cette page n’est pas ici' }).waitFor()
  const reply = await page.request.get(`/api/v1/news/items/${path.split('/').at(-1)}`)
  expect(reply.status()).toBe(404)
}
