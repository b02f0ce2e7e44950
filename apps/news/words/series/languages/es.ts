import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import { fr } from '../fr.ts'

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

// What families never see stays French.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  title: 'Las series',
  text: 'Citas regulares, preparadas con antelación y fáciles de volver a encontrar.',
  failed: 'La serie no se ha podido leer.',
  none: 'Ninguna serie por ahora',
  noneText: 'Una serie es una cita regular: una herramienta, un juego, una lectura por semana.',
  each: (weekday, time) => `Cada ${weekday} a las ${time}`,
  hour: time => time,
  ended: 'Terminada',
  episodes: n => (n === 0 ? 'Ningún episodio publicado' : many(n, 'episodio publicado', 'episodios publicados')),
  receive: 'La recibo',
  receiveHelp: 'Si no, su índice se puede seguir leyendo aquí.',
  threadMuted: thread => `Ya no recibe el canal «${thread}»: esta serie tampoco.`,
  muted: 'Esta serie ya no llega a sus noticias.',
  unmuted: 'Esta serie vuelve a llegar a sus noticias.',

  index: 'Índice',
  search: 'Buscar en la serie',
  theme: 'Tema',
  level: 'Nivel',
  allThemes: 'Todos los temas',
  allLevels: 'Todos los niveles',
  notFound: 'Ningún episodio coincide',
  notFoundText: 'Pruebe con otro tema, otro nivel u otras palabras.',
  seeAll: 'Ver todo',
  noEpisode: 'El primer episodio todavía no se ha publicado',
  levels: levels => levels.join(', '),
  forLevels: levels => `Niveles: ${levels.join(', ')}`,
  tries: n => (n === 0 ? 'Todavía no lo ha probado nadie' : `Probado por ${many(n, 'persona', 'personas')}`),

  episodeOf: 'Un episodio de',
  tried: 'Lo he probado',
}
