import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

const rules = new Intl.PluralRules('uk-UA')
/** « 1 файл, 2 файли, 5 файлів ». */
const wordFor = (n: number, [one, few, more]: readonly [string, string, string]) => {
  const form = rules.select(n)
  return form === 'one' ? one : form === 'few' ? few : more
}
const many = (n: number, ...forms: [string, string, string]) => `${n} ${wordFor(n, forms)}`

export const texts: Catalogue<typeof fr> = {
  optional: 'необов’язково',
  showPassword: 'Показати пароль',
  hidePassword: 'Сховати пароль',
  clearSearch: 'Очистити пошук',
  charactersLeft: left => `Залишилося ${many(left, 'символ', 'символи', 'символів')}`,
  charactersOver: over => `Зайвих символів: ${over}`,
  close: 'Закрити',
  cancel: 'Скасувати',
  undo: 'Скасувати',
  remove: name => `Прибрати: ${name}`,
  dismiss: 'Сховати це повідомлення',
  error: 'Помилка',
  warning: 'Увага',
  information: 'Інформація',
  success: 'Готово',
  skipToContent: 'Перейти до вмісту',
  breadcrumb: 'Шлях до цієї сторінки',
  listen: 'Слухати',
  stopListening: 'Зупинити',
  showMore: 'Показати більше',
  shown: (shown, total) => `${shown} із ${total}`,
  loading: 'Завантаження…',
  noMatch: 'Нічого не знайдено',
  searching: 'Пошук…',
  results: n => many(n, 'результат', 'результати', 'результатів'),
  chosen: n => `Вибрано: ${n}`,
  chooseFiles: 'Вибрати файли',
  chooseFile: 'Вибрати файл',
  orDropThem: 'або перетягніть їх сюди',
  orDropIt: 'або перетягніть його сюди',
  dropNow: 'Відпустіть, щоб додати',
  files: 'Вибрані файли',
  fileAdded: n => many(n, 'файл додано', 'файли додано', 'файлів додано'),
  fileRemoved: name => `Файл прибрано: ${name}`,
  fileTooBig: (name, limit) => `Файл ${name} більший за ${limit}.`,
  fileRefused: name => `Файл ${name} має тип, який не приймається.`,
  bytes: (amount, unit) => `${amount} ${{ B: 'Б', kB: 'КБ', MB: 'МБ', GB: 'ГБ' }[unit]}`,
  progress: (done, total) => `${done} із ${total}`,
  sortAscending: column => `Сортувати за зростанням: ${column}`,
  sortDescending: column => `Сортувати за спаданням: ${column}`,
  actions: 'Дії',
  actionsFor: row => `Дії: ${row}`,
  others: n => `і ще ${n}`,
  unread: n => wordFor(n, ['новина', 'новини', 'новин']),
  choose: 'Виберіть…',
  pictures: {
    cat: 'кіт',
    bicycle: 'велосипед',
    sun: 'сонце',
    fish: 'риба',
    flower: 'квітка',
    car: 'машина',
    tree: 'дерево',
    house: 'будинок',
    star: 'зірка',
    boat: 'човен',
    butterfly: 'метелик',
    'ice-cream': 'морозиво',
  },
}
