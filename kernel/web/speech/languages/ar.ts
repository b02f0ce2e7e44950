import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  title: (place, end) => `الإرسال موقوف في «${place}» حتى ${end}.`,
  pupilTitle: end => `لا يمكنك الكتابة هنا حتى ${end}.`,
}
