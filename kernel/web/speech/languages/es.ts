import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  title: (place, end) => `Los envíos a «${place}» están suspendidos hasta el ${end}.`,
  pupilTitle: end => `No puedes escribir aquí hasta el ${end}.`,
}
