import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import { manyInUkrainian as many } from '../../../../../kernel/contract/counting.ts'
import { fr } from '../fr.ts'

// What families never see stays French.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  title: 'Цикли',
  text: 'Регулярні випуски, які готують заздалегідь і легко знайти знову.',
  failed: 'Цикл не вдалося прочитати.',
  none: 'Поки що немає циклів',
  noneText: 'Цикл — це регулярна зустріч: щотижня інструмент, гра або книжка.',
  each: (weekday, time) => `Щотижня: ${weekday}, ${time}`,
  hour: time => time,
  ended: 'Завершено',
  episodes: n =>
    n === 0 ? 'Ще не вийшло жодного випуску' : many(n, 'випуск вийшов', 'випуски вийшли', 'випусків вийшло'),
  receive: 'Отримую',
  receiveHelp: 'Інакше його зміст усе одно можна читати тут.',
  threadMuted: thread => `Ви більше не отримуєте рубрику «${thread}», а отже, і цей цикл.`,
  muted: 'Цей цикл більше не надходить до Ваших новин.',
  unmuted: 'Цей цикл знову надходить до Ваших новин.',

  index: 'Зміст',
  search: 'Шукати в циклі',
  theme: 'Тема',
  level: 'Рівень',
  allThemes: 'Усі теми',
  allLevels: 'Усі рівні',
  notFound: 'Немає відповідного випуску',
  notFoundText: 'Спробуйте іншу тему, інший рівень або інші слова.',
  seeAll: 'Показати все',
  noEpisode: 'Перший випуск ще не вийшов',
  forLevels: levels => `Рівні: ${levels.join(', ')}`,
  tries: n => (n === 0 ? 'Ще ніхто не спробував' : `Спробували: ${many(n, 'особа', 'особи', 'осіб')}`),

  episodeOf: 'Випуск циклу',
  tried: 'Спробувано',
}
