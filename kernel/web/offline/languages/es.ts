import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  region: 'Conexión',
  away: 'Sin conexión',
  updatedAt: 'última actualización:',
  updatedOn: 'última actualización:',
  awayAlone: 'préau espera la conexión. Las páginas ya leídas siguen aquí.',
  toRead: 'Esta cuenta está abierta para leer; para escribir hace falta conexión.',
  waiting: n =>
    n === 1 ? '1 envío espera la conexión: saldrá solo.' : `${n} envíos esperan la conexión: saldrán solos.`,
  leaving: n => (n === 1 ? '1 envío está saliendo…' : `${n} envíos están saliendo…`),
  refusedTitle: 'Un envío no ha salido',
  copy: 'Copiar el texto',
  copied: 'El texto está copiado.',
  giveUp: 'Descartar',
  newVersion: 'Hay una nueva versión de préau lista.',
  reload: 'Recargar',
  waitingMark: 'En espera de conexión',
  waitingKept: 'Guardado en este dispositivo: se enviará cuando vuelva la conexión.',
}
