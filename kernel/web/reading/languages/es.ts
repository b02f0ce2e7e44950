import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  putAway: 'La regla de lectura está guardada.',
  bringBack: 'Volver a ponerla',
}
