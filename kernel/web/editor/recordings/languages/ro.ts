import type { Catalogue } from '../../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  sound: 'Sunet',
  video: 'Video',
  transcript: 'Transcriere',
  save: what => `Descarcă (${what})`,
  saveTitled: (title, what) => `Descarcă ${title} (${what})`,
  play: 'Ascultă',
  watch: 'Privește',
  pause: 'Pauză',
  broken: 'Acest dispozitiv nu poate reda fișierul aici: descărcați-l pentru a-l deschide altfel.',
}
