import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

const rules = new Intl.PluralRules('uk-UA')
const number = new Intl.NumberFormat('uk-UA')
/** « 1 результат, 2 результати, 5 результатів ». */
const many = (n: number, ...[one, few, more]: [string, string, string]) => {
  const form = rules.select(n)
  const word = form === 'one' ? one : form === 'few' ? few : more
  return `${number.format(n)} ${word}`
}

export const texts: Catalogue<typeof fr> = {
  search: 'Пошук',
  searchIn: section => `Шукати в розділі «${section}»`,
  hint: 'Людина, клас, новина…',
  hintPupil: 'Напиши ім’я або слово',
  shortcut: '/',
  close: 'Закрити',
  results: 'Результати',
  recent: 'Недавні пошуки',
  forgetRecent: 'Очистити недавні пошуки',
  goTo: 'Перейти до',
  apps: 'Застосунки',
  people: 'Люди',
  closePeople: 'Люди зі схожим ім’ям',
  places: 'Класи, групи та заклади',
  all: section => `Показати все: ${section}`,
  more: 'Показати більше',
  everywhere: 'Шукати всюди',
  found: (n, others) =>
    n === 0 ? 'Нічого не знайдено' : `${many(n, 'результат', 'результати', 'результатів')}${others ? ' і більше' : ''}`,
  nothing: 'Нічого не знайдено',
  nothingHelp: 'Спробуйте інше слово або початок імені. Тут є лише те, що Ви можете бачити.',
  nothingHelpPupil: 'Спробуй інше слово або початок імені.',
  failed: 'Пошук не вдався.',
  offline: 'Немає мережі: пошук продовжиться, коли вона з’явиться.',
  retry: 'Спробувати ще раз',
  keys: { walk: 'вибрати', open: 'відкрити', close: 'закрити' },
  home: 'Головна',
  account: 'Мій обліковий запис',
  parentOf: children => `Мати чи батько (${children})`,
  states: { draft: 'Чернетка', scheduled: 'Незабаром', over: 'Завершено' },
  kinds: { class: 'Клас', group: 'Група', structure: 'Заклад' },
  roles: {
    pupil: 'Учень / учениця',
    guardian: 'Мати чи батько',
    teacher: 'Учитель(ка)',
    head: 'Дирекція',
    inspector: 'Інспекція',
    adviser: 'Методист(ка)',
    secretary: 'Секретаріат',
    'support-teacher': 'Навчальна підтримка (RASED)',
    'classroom-assistant': 'Помічник у класі (ATSEM)',
    'disability-assistant': 'Супровід учня (AESH)',
    municipal: 'Мерія',
    external: 'Зовнішній фахівець',
    'local-admin': 'Місцева адміністрація',
    'central-admin': 'Центральна адміністрація',
    technician: 'Технічна підтримка',
  },
}
