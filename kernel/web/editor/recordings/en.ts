import type { Catalogue } from '../../i18n.ts'
import type { fr } from './fr.ts'

export const en: Catalogue<typeof fr> = {
  sound: 'Sound',
  video: 'Video',
  transcript: 'Transcript',
  save: what => `Download (${what})`,
  saveTitled: (title, what) => `Download ${title} (${what})`,
  play: 'Listen',
  watch: 'Watch',
  pause: 'Pause',
  broken: 'This device cannot play this file here: download it to open it otherwise.',
}
