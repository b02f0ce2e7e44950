import type { Catalogue } from '../../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  sound: 'Som',
  video: 'Vídeo',
  transcript: 'Transcrição',
  save: what => `Descarregar (${what})`,
  saveTitled: (title, what) => `Descarregar ${title} (${what})`,
  play: 'Ouvir',
  watch: 'Ver',
  pause: 'Pausa',
  broken: 'Este dispositivo não consegue reproduzir este ficheiro aqui: descarregue-o para o abrir de outra forma.',
}
