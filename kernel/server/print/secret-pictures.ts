import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Gommette } from '../../contract/manifest.ts'
import { type SecretPicture, secretPictures } from '../../contract/secret-pictures.ts'
import { drawPath } from './drawings.ts'
import type { Doc } from './fonts.ts'
import { colours, ink } from './ink.ts'

/** As the screen draws them (kernel/web/ui/secret-picture.tsx). */
const colourOf: Record<SecretPicture, Gommette['colour']> = {
  cat: 'orange',
  bicycle: 'blue',
  sun: 'yellow',
  fish: 'teal',
  flower: 'pink',
  car: 'red',
  tree: 'green',
  house: 'plum',
  star: 'orange',
  boat: 'blue',
  butterfly: 'pink',
  'ice-cream': 'green',
}

let outlines: Record<SecretPicture, string> | undefined

/** The twelve outlines, out of the thousands of the icon set; read once, when something is printed. */
const readOutlines = (): Record<SecretPicture, string> => {
  const file = createRequire(import.meta.url).resolve('@iconify-json/ph/icons.json')
  const { icons } = JSON.parse(readFileSync(file, 'utf8')) as { icons: Record<string, { body: string }> }
  const outline = (name: SecretPicture) =>
    [...(icons[`${name}-fill`]?.body ?? '').matchAll(/ d="([^"]+)"/g)].map(match => match[1]).join('')
  return Object.fromEntries(secretPictures.map(name => [name, outline(name)])) as Record<SecretPicture, string>
}

/** A secret picture on its white card, as on the tablet. */
export const drawSecretPicture = (doc: Doc, name: SecretPicture, at: { x: number; y: number; size: number }) => {
  outlines ??= readOutlines()
  doc
    .roundedRect(at.x, at.y, at.size, at.size, at.size * 0.2)
    .lineWidth(1)
    .fillAndStroke(ink.white, ink.line)
  const inset = at.size * 0.16
  drawPath(doc, outlines[name], {
    x: at.x + inset,
    y: at.y + inset,
    size: at.size - 2 * inset,
    side: 256,
    colour: colours[colourOf[name]],
  })
}
