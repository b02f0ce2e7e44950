import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import { manyInRomanian as many } from '../../../../../kernel/contract/counting.ts'
import { fr } from '../fr.ts'

// What families never see stays French.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  title: 'Serii',
  text: 'Întâlniri regulate, pregătite din timp și ușor de regăsit.',
  failed: 'Seria nu a putut fi citită.',
  none: 'Nicio serie deocamdată',
  noneText: 'O serie este o întâlnire regulată: un instrument, un joc, o lectură pe săptămână.',
  each: (weekday, time) => `În fiecare ${weekday}, la ${time}`,
  hour: time => time,
  ended: 'Încheiată',
  episodes: n => (n === 0 ? 'Niciun episod apărut' : many(n, 'episod apărut', 'episoade apărute')),
  receive: 'O primesc',
  receiveHelp: 'Altfel, cuprinsul ei se poate citi în continuare aici.',
  threadMuted: thread => `Nu mai primiți rubrica „${thread}”, deci nici această serie.`,
  muted: 'Această serie nu mai sosește printre noutățile dumneavoastră.',
  unmuted: 'Această serie sosește din nou printre noutățile dumneavoastră.',

  index: 'Cuprins',
  search: 'Caută în serie',
  theme: 'Temă',
  level: 'Nivel',
  allThemes: 'Toate temele',
  allLevels: 'Toate nivelurile',
  notFound: 'Niciun episod nu se potrivește',
  notFoundText: 'Încercați altă temă, alt nivel sau alte cuvinte.',
  seeAll: 'Vezi tot',
  noEpisode: 'Primul episod nu a apărut încă',
  forLevels: levels => `Niveluri: ${levels.join(', ')}`,
  tries: n => (n === 0 ? 'Nimeni nu l-a încercat încă' : `Încercat de ${many(n, 'persoană', 'persoane')}`),

  episodeOf: 'Un episod din',
  tried: 'L-am încercat',
}
