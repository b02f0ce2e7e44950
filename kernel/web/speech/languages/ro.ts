import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  title: (place, end) => `Trimiterea mesajelor este suspendată pentru „${place}” până la: ${end}.`,
  pupilTitle: end => `Nu poți scrie aici până la: ${end}.`,
}
