import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  putAway: 'A régua de leitura está arrumada.',
  bringBack: 'Voltar a pô-la',
}
