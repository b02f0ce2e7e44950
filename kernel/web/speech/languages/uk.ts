import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  title: (place, end) => `Надсилання для «${place}» призупинено до: ${end}.`,
  pupilTitle: end => `Ти не можеш писати тут до: ${end}.`,
}
