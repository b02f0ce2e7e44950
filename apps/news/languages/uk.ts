import type { Catalogue } from '../../../kernel/contract/catalogue.ts'
import { fr } from '../fr.ts'
import { texts as series } from '../words/series/languages/uk.ts'

const rules = new Intl.PluralRules('uk-UA')
/** « 1 коментар, 2 коментарі, 5 коментарів ». */
const many = (n: number, ...[one, few, more]: [string, string, string]) => {
  const form = rules.select(n)
  return `${n} ${form === 'one' ? one : form === 'few' ? few : more}`
}

// What families never see stays French.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  title: 'Новини',
  pupilTitle: 'Новини',
  threads: 'Рубрики',
  threadSettings: 'Налаштувати',
  setThreads: 'Налаштувати рубрики',
  filterByThread: 'Вибрати рубрику',
  allThreads: 'Усі рубрики',
  otherThread: 'Інша рубрика',
  otherThreadHint: 'Інша рубрика, школа…',
  pinned: 'Головне',
  unread: 'Ще не прочитано',
  noTitle: 'Без назви',
  empty: {
    ...fr.empty,
    title: 'Поки що нічого читати',
    text: 'Тут з’являється те, що публікують для Вас школи та освітній округ (circonscription).',
    child: name => `Тут з’являється те, що публікує школа. Для кого: ${name}.`,
    thread: 'У цій рубриці поки що нічого не опубліковано.',
    seeAll: 'Усі рубрики',
  },
  failed: 'Новини не вдалося прочитати.',
  retry: 'Спробувати ще раз',
  comments: n => many(n, 'коментар', 'коментарі', 'коментарів'),
  reactionsCount: n => many(n, 'реакція', 'реакції', 'реакцій'),
  edited: 'змінено',
  editedOn: 'Змінено',
  until: 'Видно до',
  whoSees: 'Хто може бачити?',
  back: 'Новини',
  actionsFor: title => `Дії: ${title}`,
  moreActions: 'Інші дії',

  print: 'Надрукувати',
  cancel: 'Скасувати',
  mute: thread => `Більше не отримувати «${thread}»`,
  unmute: thread => `Отримувати «${thread}»`,
  done: {
    ...fr.done,
    muted: 'Ця рубрика більше не надходить до Ваших новин.',
    unmuted: 'Ця рубрика знову надходить до Ваших новин.',
    failed: 'Не вдалося. Спробуйте ще раз за мить.',
  },
  someone: 'хтось',

  commentsTitle: 'Коментарі',
  commentLabel: 'Ваш коментар',
  commentLabelPupil: 'Твій коментар',
  commentHelp: 'Його бачать усі, хто читає цю новину.',
  commentHelpPupil: 'Його зможуть прочитати всі, хто читає цю новину.',
  comment: 'Коментувати',
  noComment: 'Коментарів ще немає.',
  deleteComment: name => `Видалити коментар (${name})`,
  commentDeleted: 'Коментар видалено.',
  commentsFailed: 'Коментарі не вдалося прочитати.',
  react: 'Реагувати',
  reactions: { thanks: 'Дякую', bravo: 'Браво', great: 'Подобається', useful: 'Корисно' },
  school: 'Школа',

  threadsTitle: 'Рубрики новин',
  threadsText: 'Де публікують, хто читає і що Ви отримуєте.',
  receive: 'Отримую',
  receiveHelp: 'Інакше її все одно можна читати тут.',
  archived: 'В архіві',
  showArchived: 'Показати рубрики з архіву',
  hideArchived: 'Сховати рубрики з архіву',
  noThread: 'Рубрик не знайдено',
  noThreadHelp: 'Спробуйте іншу назву рубрики або школи.',
  noArchived: 'В архіві немає рубрик.',
  otherPlaces: 'Деінде',
  moreThreads: 'Є й інші рубрики: шукайте їх за назвою.',
  searchThreads: 'Шукати рубрику',

  pupil: {
    next: 'Далі',
    previous: 'Назад',
    page: n => `Сторінка ${n}`,
    empty: 'Поки що нічого нового.',
    yourWord: 'Що ти про це думаєш?',
    back: 'Назад до новин',
    read: 'Читати',
  },
  series,
}
