import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  putAway: 'Rigla de citit este ascunsă.',
  bringBack: 'Adu-o înapoi',
}
