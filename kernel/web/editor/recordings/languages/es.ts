import type { Catalogue } from '../../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  sound: 'Sonido',
  video: 'Vídeo',
  transcript: 'Transcripción',
  save: what => `Descargar (${what})`,
  saveTitled: (title, what) => `Descargar ${title} (${what})`,
  play: 'Escuchar',
  watch: 'Ver',
  pause: 'Pausa',
  broken: 'Este dispositivo no puede reproducir este archivo aquí: descárguelo para abrirlo de otra forma.',
}
