import type { Catalogue } from '../../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  sound: 'Ses',
  video: 'Video',
  transcript: 'Metin dökümü',
  save: what => `İndir (${what})`,
  saveTitled: (title, what) => `İndir: ${title} (${what})`,
  play: 'Dinle',
  watch: 'İzle',
  pause: 'Duraklat',
  broken: 'Bu cihaz bu dosyayı burada açamıyor: başka şekilde açmak için indirin.',
}
