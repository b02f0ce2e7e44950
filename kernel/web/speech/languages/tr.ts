import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  title: (place, end) => `“${place}” için gönderme durduruldu. Bitiş: ${end}.`,
  pupilTitle: end => `Buraya şimdilik yazamazsın. Bitiş: ${end}.`,
}
