import type { Catalogue } from '../../contract/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Catalogue<typeof fr> = {
  title: (place, end) => `Sending is suspended for “${place}” until ${end}.`,
  pupilTitle: end => `You cannot write here until ${end}.`,
}
