import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import { fr } from '../fr.ts'

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

// What families never see stays French.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  title: 'As séries',
  text: 'Encontros regulares, preparados com antecedência e fáceis de voltar a encontrar.',
  failed: 'Não foi possível ler a série.',
  none: 'Nenhuma série por agora',
  noneText: 'Uma série é um encontro regular: uma ferramenta, um jogo, uma leitura por semana.',
  each: (weekday, time) => `Todas as semanas: ${weekday}, às ${time}`,
  hour: time => time,
  ended: 'Terminada',
  episodes: n => (n === 0 ? 'Nenhum episódio publicado' : many(n, 'episódio publicado', 'episódios publicados')),
  receive: 'Quero receber',
  receiveHelp: 'Caso contrário, o índice continua a poder ler-se aqui.',
  threadMuted: thread => `Já não recebe o canal «${thread}»: esta série também não.`,
  muted: 'Esta série deixa de chegar às suas notícias.',
  unmuted: 'Esta série volta a chegar às suas notícias.',

  index: 'Índice',
  search: 'Procurar na série',
  theme: 'Tema',
  level: 'Nível',
  allThemes: 'Todos os temas',
  allLevels: 'Todos os níveis',
  notFound: 'Nenhum episódio corresponde',
  notFoundText: 'Experimente outro tema, outro nível ou outras palavras.',
  seeAll: 'Ver tudo',
  noEpisode: 'O primeiro episódio ainda não foi publicado',
  levels: levels => levels.join(', '),
  forLevels: levels => `Níveis: ${levels.join(', ')}`,
  tries: n => (n === 0 ? 'Ainda ninguém experimentou' : `Experimentado por ${many(n, 'pessoa', 'pessoas')}`),

  episodeOf: 'Um episódio de',
  tried: 'Já experimentei',
}
