import type { Catalogue } from '../../contract/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Catalogue<typeof fr> = {
  putAway: 'The reading ruler is put away.',
  bringBack: 'Bring it back',
}
