import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  title: (place, end) => `Os envios para «${place}» estão suspensos até ${end}.`,
  pupilTitle: end => `Não podes escrever aqui até ${end}.`,
}
